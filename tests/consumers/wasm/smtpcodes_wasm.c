/* SPDX-License-Identifier: MIT */
/*
 * smtpcodes as a WebAssembly module of its own, without a C library: it holds the file pair and the
 * four functions that this needs, and gives explain() and what it found.
 */
#include "smtpcodes.c"

#define EXPORT(name) __attribute__((export_name(name)))

static char input[SMTPCODES_REPLY_LIMIT];
static smtpcodes_verdict verdict;

/* Where to write the reply, and how much there is room for. */
EXPORT("input") char *get_input(void)
{
    return input;
}

EXPORT("input_size") size_t get_input_size(void)
{
    return sizeof input;
}

/* Explains the first `length` bytes of the input; the functions below say what it came to. */
EXPORT("explain") void explain(size_t length)
{
    smtpcodes_explain(smtpcodes_builtin(), input, length, NULL, &verdict, sizeof verdict);
}

EXPORT("category") const char *get_category(void)
{
    return verdict.category;
}

EXPORT("suppress") bool get_suppress(void)
{
    return verdict.suppress;
}

/* A field of the entry whose words hold, by its name in the YAML. */
EXPORT("field") const char *get_field(smtpcodes_field field)
{
    return smtpcodes_get(smtpcodes_builtin(), verdict.winner, field);
}

EXPORT("field_name") const char *get_field_name(smtpcodes_field field)
{
    return smtpcodes_field_name(field);
}

void *memcpy(void *restrict to, const void *restrict from, size_t length)
{
    for (size_t i = 0; i < length; i++)
        ((char *)to)[i] = ((const char *)from)[i];
    return to;
}

void *memset(void *to, int byte, size_t length)
{
    for (size_t i = 0; i < length; i++)
        ((char *)to)[i] = (char)byte;
    return to;
}

int memcmp(const void *one, const void *other, size_t length)
{
    const unsigned char *a = one;
    const unsigned char *b = other;
    for (size_t i = 0; i < length; i++) {
        if (a[i] != b[i])
            return a[i] - b[i];
    }
    return 0;
}

size_t strlen(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    return length;
}
