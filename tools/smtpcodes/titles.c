/* SPDX-License-Identifier: MIT */
#include "titles.h"

const char *kind_title(smtpcodes_kind kind)
{
    switch (kind) {
    case SMTPCODES_KIND_REPLY:
        return "reply code";
    case SMTPCODES_KIND_ENHANCED:
        return "enhanced status code";
    case SMTPCODES_KIND_PROVIDER:
        return "provider code";
    case SMTPCODES_KIND_PHRASE:
        return "phrase";
    case SMTPCODES_KIND_CODE:
        return "code";
    case SMTPCODES_KIND_UNKNOWN:
        break;
    }
    return "";
}

const char *blame_title(smtpcodes_blame blame)
{
    switch (blame) {
    case SMTPCODES_BLAME_NONE:
        return "nobody has to";
    case SMTPCODES_BLAME_RECIPIENT:
        return "the recipient";
    case SMTPCODES_BLAME_SENDER:
        return "the sender";
    case SMTPCODES_BLAME_MESSAGE:
        return "the sender, by changing the message";
    case SMTPCODES_BLAME_SENDING_SERVER:
        return "the sending server's side";
    case SMTPCODES_BLAME_RECEIVING_SERVER:
        return "the receiving server's side";
    case SMTPCODES_BLAME_NETWORK:
        return "whoever runs the network between the servers";
    case SMTPCODES_BLAME_UNKNOWN:
        break;
    }
    return "the code alone does not tell";
}

const char *disposition_title(smtpcodes_disposition disposition)
{
    switch (disposition) {
    case SMTPCODES_SUCCESS:
        return "success: it is done";
    case SMTPCODES_CONTINUE:
        return "continue: the client sends more";
    case SMTPCODES_RETRY:
        return "retry: the client tries again later";
    case SMTPCODES_FAIL:
        return "fail: the client gives up";
    case SMTPCODES_DISPOSITION_UNKNOWN:
        break;
    }
    return "the first digit decides: 2 success, 4 retry, 5 fail";
}

/* An enhanced code may also come with a mere delay. */
const char *address_title(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    if (!smtpcodes_get_suppress(catalog, entry))
        return "may be good: keep it";
    if (smtpcodes_get_kind(catalog, entry) == SMTPCODES_KIND_ENHANCED)
        return "is dead if the first digit is 5: stop mailing it";
    return "is dead: stop mailing it";
}
