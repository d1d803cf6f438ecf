/* SPDX-License-Identifier: MIT */
/* The words of the closed lists, each list in the order of its enum in <smtpcodes/smtpcodes.h>. */
#include "smtpcodes/smtpcodes.h"

/* Arrays of characters, not pointers: nothing here needs a relocation. */
static const char kind_names[][9] = {"", "reply", "enhanced", "provider", "phrase", "code"};
static const char disposition_names[][9] = {"", "success", "continue", "retry", "fail"};
static const char status_names[][12] = {"", "standard", "obsolete", "nonstandard"};
static const char blame_names[][17] = {"unknown", "none",           "recipient",        "sender",
                                       "message", "sending_server", "receiving_server", "network"};
static const char placeholder_kind_names[][8] = {"",       "domain", "address", "mailbox",
                                                 "number", "word",   "url",     "text"};
static const char field_names[SMTPCODES_FIELD_COUNT][14] = {
    "key",           "kind",        "provider",     "code",          "name",          "match",
    "text",          "explanation", "cause",        "action",        "entry",         "category",
    "blame",         "suppress",    "disposition",  "status",        "confidence",    "commands",
    "enhanced",      "sources",     "samples",      "not_samples",   "when.class",    "when.reply",
    "when.enhanced", "when.token",  "when.wording", "when.commands", "when.provider",
};

#define NAME_OR_EMPTY(names, number)                                                               \
    ((size_t)(number) < sizeof(names) / sizeof(names)[0] ? (names)[(number)] : "")

const char *smtpcodes_kind_name(smtpcodes_kind kind)
{
    return NAME_OR_EMPTY(kind_names, kind);
}

const char *smtpcodes_disposition_name(smtpcodes_disposition disposition)
{
    return NAME_OR_EMPTY(disposition_names, disposition);
}

const char *smtpcodes_status_name(smtpcodes_status status)
{
    return NAME_OR_EMPTY(status_names, status);
}

const char *smtpcodes_blame_name(smtpcodes_blame blame)
{
    return NAME_OR_EMPTY(blame_names, blame);
}

const char *smtpcodes_placeholder_kind_name(smtpcodes_placeholder_kind kind)
{
    return NAME_OR_EMPTY(placeholder_kind_names, kind);
}

const char *smtpcodes_field_name(smtpcodes_field field)
{
    return NAME_OR_EMPTY(field_names, field);
}
