/* SPDX-License-Identifier: MIT */
/*
 * libFuzzer: the verdict on any bytes. The first byte chooses the command, the second the provider;
 * the first word of the rest is an address of our own.
 */
#include <string.h>

#include "fuzz.h"
#include "smtpcodes/smtpcodes.h"

static void check_evidence(const smtpcodes_catalog *catalog, const smtpcodes_verdict *verdict,
                           size_t length)
{
    MUST_HOLD(verdict->evidence_count <= SMTPCODES_EVIDENCE_LIMIT);
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        const smtpcodes_evidence *evidence = &verdict->evidence[i];
        MUST_HOLD(smtpcodes_get_kind(catalog, evidence->entry) != SMTPCODES_KIND_UNKNOWN);
        MUST_HOLD(evidence->start < evidence->end && evidence->end <= length);
    }
    MUST_HOLD((verdict->evidence_count == 0) == (verdict->winner == SMTPCODES_NONE));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const commands[] = {NULL,   "",     "connect", "EHLO", "MAIL FROM",
                                           "RCPT", "DATA", "AUTH",    "ETRN"};
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    if (size < 2)
        return 0;
    const size_t length = size - 2;
    char *reply = malloc(length + 1);
    char own[33] = "";
    const char *names = own;
    smtpcodes_verdict verdict;
    MUST_HOLD(reply != NULL);
    if (length != 0)
        memcpy(reply, data + 2, length);
    for (size_t i = 0; i < length && i < sizeof own - 1 && reply[i] != ' '; i++)
        own[i] = reply[i];
    const smtpcodes_known known = {
        .size = sizeof known,
        .command = commands[data[0] % (sizeof commands / sizeof commands[0])],
        .provider = data[1] % (smtpcodes_count_providers(catalog) + 1),
        .own = &names,
        .own_count = data[0] & 1,
    };
    MUST_HOLD(smtpcodes_explain(catalog, reply, length, &known, &verdict, sizeof verdict));
    check_evidence(catalog, &verdict, length);
    MUST_HOLD(verdict.category != NULL && verdict.category[0] != '\0');
    MUST_HOLD(!verdict.suppress || verdict.disposition == SMTPCODES_FAIL);
    MUST_HOLD(verdict.retry_after >= -1);
    free(reply);
    return 0;
}
