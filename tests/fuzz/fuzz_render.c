/* SPDX-License-Identifier: MIT */
/*
 * libFuzzer: a text of our own is rendered. The input is parted at its NUL bytes: the text, then
 * names and values by turns.
 */
#include <stdbool.h>
#include <string.h>

#include "fuzz.h"
#include "smtpcodes/catalog.h"
#include "smtpcodes/smtpcodes.h"

enum { MOST_VALUES = 8 };

static smtpcodes_error render(const char *text, const smtpcodes_value *values, size_t count,
                              char *buffer, size_t size, size_t *needed)
{
    /* In front of the text stand the names of two placeholders: {d}, a domain, and {n}, a number.
     */
    static const char names[8] = "\0d\0n";
    static const smtpcodes_placeholder_row rows[] = {
        {.name = 1, .kind = SMTPCODES_PLACEHOLDER_DOMAIN},
        {.name = 3, .kind = SMTPCODES_PLACEHOLDER_NUMBER}};
    struct smtpcodes_catalog catalog;
    static const uint32_t start = sizeof names; /* of the text */
    smtpcodes_record record;
    char *strings = malloc(sizeof names + strlen(text) + 1);
    MUST_HOLD(strings != NULL);
    memcpy(strings, names, sizeof names);
    memcpy(strings + sizeof names, text, strlen(text) + 1);
    memcpy(&catalog, smtpcodes_builtin(), sizeof catalog);
    memset(&record, 0, sizeof record);
    memset(catalog.columns, 0, sizeof catalog.columns);
    catalog.columns[SMTPCODES_COLUMN_TEXT] = 1;
    catalog.column_count = 1;
    catalog.cells = &start;
    catalog.placeholders = rows;
    catalog.placeholder_count = 2;
    catalog.strings = strings;
    catalog.records = &record;
    catalog.record_count = 1;
    smtpcodes_error error = smtpcodes_render(&catalog, 0, values, count, buffer, size, needed);
    free(strings);
    return error;
}

static void check_rendered(const char *text, const smtpcodes_value *values, size_t count)
{
    size_t needed = 1;
    smtpcodes_error error = render(text, values, count, NULL, 0, &needed);
    MUST_HOLD(error != SMTPCODES_NO_ERROR);
    const size_t length = needed;
    char *buffer = malloc(length + 1);
    MUST_HOLD(buffer != NULL);
    const smtpcodes_error again = render(text, values, count, buffer, length + 1, &needed);
    if (error == SMTPCODES_ERROR_SPACE) {
        MUST_HOLD(again == SMTPCODES_NO_ERROR && strlen(buffer) == length && needed == length);
        /* The text itself comes from codesc; what came from the values cannot end a line. */
        MUST_HOLD(strpbrk(text, "\r\n") != NULL || strpbrk(buffer, "\r\n") == NULL);
    } else {
        MUST_HOLD(again == error && length == 0 && needed == 0 && buffer[0] == '\0');
    }
    free(buffer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *copy = malloc(size + 1);
    MUST_HOLD(copy != NULL);
    if (size != 0)
        memcpy(copy, data, size);
    copy[size] = '\0';
    smtpcodes_value values[MOST_VALUES];
    size_t count = 0;
    size_t at = strlen(copy) + 1;
    while (count < MOST_VALUES && at < size) {
        values[count].name = copy + at;
        at += strlen(copy + at) + 1;
        if (at > size)
            break;
        values[count].value = copy + at;
        values[count].length = strlen(copy + at);
        at += values[count].length + 1;
        count++;
    }
    check_rendered(copy, values, count);
    free(copy);
    return 0;
}
