/* SPDX-License-Identifier: MIT */
/* PREFIX_codes.h: what programs include. */
#include <string.h>

#include "emit.h"

/* The kinds that have constants. */
static const struct {
    smtpcodes_kind kind;
    const char *constant;
    const char *type;
    const char *comment;
} kinds[] = {
    {SMTPCODES_KIND_REPLY, "REPLY", "reply_code", "Reply codes by name: the value is the number."},
    {SMTPCODES_KIND_ENHANCED, "ENHANCED", "enhanced_code",
     "Enhanced status codes by name: the value is subject * 1000 + detail."},
    {SMTPCODES_KIND_CODE, "CODE", "code", "Codes that are numbers, by name."},
};

static void emit_capitals(struct buffer *out, const char *name)
{
    for (; *name != '\0'; name++) {
        char c = *name >= 'a' && *name <= 'z' ? (char)(*name - 'a' + 'A') : *name;
        buffer_add(out, &c, 1);
    }
}

/* Whether an entry has a constant: a word has none. */
static bool has_constant(const struct entry *entry, size_t kind)
{
    return entry->kind == kinds[kind].kind &&
           (entry->kind != SMTPCODES_KIND_CODE || entry->form == CODE_NUMBER);
}

static void emit_constants(const struct emission *emission, struct buffer *out, size_t kind)
{
    const struct catalogue *catalogue = emission->catalogue;
    size_t left = 0;
    for (size_t i = 0; i < catalogue->entry_count; i++)
        left += has_constant(&catalogue->entries[i], kind);
    if (left == 0)
        return;
    buffer_print(out, "/** %s */\nenum %s_%s {\n", kinds[kind].comment, emission->prefix,
                 kinds[kind].type);
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        if (!has_constant(entry, kind))
            continue;
        buffer_print(out, "    %s_%s_", emission->PREFIX, kinds[kind].constant);
        emit_capitals(out, entry->fields[ENTRY_NAME]->text);
        buffer_print(out, " = %u%s /**< %s ", entry->number, --left == 0 ? "" : ",", entry->key);
        emit_in_comment(out, entry->fields[ENTRY_TEXT]->text);
        buffer_print(out, " */\n");
    }
    buffer_print(out, "};\n\n");
}

/* The word of a kind in the names of constants; null if it has none. */
static const char *kind_word(smtpcodes_kind kind)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (kinds[i].kind == kind)
            return kinds[i].constant;
    }
    return NULL;
}

static void emit_list(const struct emission *emission, struct buffer *out)
{
    const struct catalogue *catalogue = emission->catalogue;
    if (catalogue->is_generic)
        buffer_print(
            out,
            "/**\n"
            " * Every code, for tables of your own: X(KIND, name, NAME, number, key, text).\n"
            " * KIND is CODE. Where the key is a number, %s_##KIND##_##NAME is its\n"
            " * constant; else the number is 0, and there is no constant.\n"
            " */\n",
            emission->PREFIX);
    else
        buffer_print(out,
                     "/**\n"
                     " * Every reply code and enhanced status code, for tables of your own:\n"
                     " * X(KIND, name, NAME, number, key, text).\n"
                     " * KIND is REPLY or ENHANCED, so that %s_##KIND##_##NAME is the constant.\n"
                     " */\n",
                     emission->PREFIX);
    buffer_print(out, "#define %s_ENTRIES(X)", emission->PREFIX);
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        const char *name = entry->fields[ENTRY_NAME]->text;
        const struct node *text = entry->fields[ENTRY_TEXT];
        const char *kind = kind_word(entry->kind);
        if (kind == NULL)
            continue; /* they have no numbers */
        buffer_print(out, " \\\n    X(%s, %s, ", kind, name);
        emit_capitals(out, name);
        buffer_print(out, ", %u, \"%s\", ", entry->number, entry->key);
        emit_literal(out, text->text, text->length);
        buffer_print(out, ")");
    }
    buffer_print(out, "\n\n");
}

void emit_header(const struct emission *emission, struct buffer *out)
{
    const char *PREFIX = emission->PREFIX;
    emit_banner(emission, out);
    buffer_print(out, "#ifndef %s_CODES_H\n#define %s_CODES_H\n\n", PREFIX, PREFIX);
    buffer_print(out, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    for (size_t kind = 0; kind < sizeof kinds / sizeof kinds[0]; kind++)
        emit_constants(emission, out, kind);
    emit_list(emission, out);
    buffer_print(out, "/** The catalogue, for the functions of <smtpcodes/smtpcodes.h>");
    if (strcmp(emission->prefix, "smtpcodes") == 0)
        buffer_print(out, "; smtpcodes_builtin() gives it too");
    buffer_print(out, ". */\nextern const struct smtpcodes_catalog %s_catalogue;\n\n",
                 emission->prefix);
    buffer_print(out, "#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}
