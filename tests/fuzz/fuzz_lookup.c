/* SPDX-License-Identifier: MIT */
/* libFuzzer: the input is a key, a name, a command and numbers. What is found must be what was
 * asked. */
#include <stdbool.h>
#include <string.h>

#include "fuzz.h"
#include "smtpcodes/smtpcodes.h"

/* Reads every field, to the end of each string. */
static void read_all(const smtpcodes_catalog *catalog, smtpcodes_entry entry)
{
    size_t sum = 0;
    for (int field = -1; field <= SMTPCODES_FIELD_COUNT; field++) {
        sum += strlen(smtpcodes_get(catalog, entry, (smtpcodes_field)field));
        for (size_t i = 0; i <= smtpcodes_get_count(catalog, entry, (smtpcodes_field)field); i++)
            sum += strlen(smtpcodes_get_item(catalog, entry, (smtpcodes_field)field, i));
    }
    MUST_HOLD(sum < SIZE_MAX / 2);
}

static void by_string(const smtpcodes_catalog *catalog, const char *key, size_t length)
{
    smtpcodes_entry entry = smtpcodes_find_key(catalog, key, length);
    if (entry != SMTPCODES_NONE) {
        const char *found = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_KEY);
        MUST_HOLD(strlen(found) == length && memcmp(found, key, length) == 0);
    }
    for (int kind = -1; kind < 8; kind++) {
        entry = smtpcodes_find_name(catalog, (smtpcodes_kind)kind, key, length);
        if (entry == SMTPCODES_NONE)
            continue;
        const char *found = smtpcodes_get(catalog, entry, SMTPCODES_FIELD_NAME);
        MUST_HOLD(strlen(found) == length && memcmp(found, key, length) == 0);
        MUST_HOLD((int)smtpcodes_get_kind(catalog, entry) == kind);
    }
}

static void by_number(const smtpcodes_catalog *catalog, const unsigned *numbers,
                      const char *command)
{
    const smtpcodes_entry reply = smtpcodes_find_reply(catalog, numbers[0], command);
    if (reply != SMTPCODES_NONE)
        MUST_HOLD(smtpcodes_get_number(catalog, reply) == numbers[0]);
    read_all(catalog, reply);
    const smtpcodes_entry enhanced =
        smtpcodes_find_enhanced(catalog, numbers[1], numbers[2], numbers[3]);
    if (enhanced != SMTPCODES_NONE)
        MUST_HOLD(smtpcodes_get_number(catalog, enhanced) == numbers[2] * 1000 + numbers[3]);
    read_all(catalog, enhanced);
    read_all(catalog, (smtpcodes_entry)numbers[0]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    unsigned numbers[4] = {0};
    if (size != 0)
        memcpy(numbers, data, size < sizeof numbers ? size : sizeof numbers);
    /* Small numbers are the ones that may be found. */
    const unsigned small[4] = {numbers[0] % 1100, numbers[1] % 7, numbers[2] % 1100,
                               numbers[3] % 1100};
    char *command = malloc(size + 1);
    char *key = malloc(size + 1);
    MUST_HOLD(command != NULL && key != NULL);
    if (size != 0)
        memcpy(command, data, size);
    command[size] = '\0';
    /* The key has no NUL behind it. */
    key = realloc(key, size == 0 ? 1 : size);
    MUST_HOLD(key != NULL);
    if (size != 0)
        memcpy(key, data, size);
    by_string(catalog, key, size);
    by_number(catalog, numbers, command);
    by_number(catalog, small, command);
    by_number(catalog, small, NULL);
    free(key);
    free(command);
    return 0;
}
