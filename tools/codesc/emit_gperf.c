/* SPDX-License-Identifier: MIT */
/* The only file that knows gperf: writes its input, runs it, and takes its output apart. */
#include <stdlib.h>
#include <string.h>

#include "children.h"
#include "emit.h"
#include "indexes.h"

/*
 * gperf takes ever longer, and ever more slots a key, the more keys it gets. So the keys of a large
 * index are parted into small tables, by smtpcodes_part_of().
 */
enum { PART_ABOVE = 512, KEYS_IN_PART = 72 };

/* One table that gperf makes: all keys of an index, or those of one bucket. */
struct gperf_table {
    const char *name;   /* of the index, and the number of the bucket if there are several */
    struct buffer keys; /* the lines of its input */
    struct buffer input;
    size_t key_count;
    uint32_t shortest;
    uint32_t longest;
    const char *function; /* the text of its hash function */
    const uint32_t *slots;
    size_t slot_count;
};

/* The tables of one index. */
struct partition {
    size_t key_count;
    size_t count;
    struct gperf_table *tables;
};

/* ---- Input ------------------------------------------------------------------------------- */

static void add_key(struct gperf_table *table, const char *key, size_t number)
{
    const uint32_t length = (uint32_t)strlen(key);
    /* In quotes, or a # would start a comment. */
    buffer_print(&table->keys, "\"%s\", %zu\n", key, number);
    if (table->key_count++ == 0 || length < table->shortest)
        table->shortest = length;
    if (length > table->longest)
        table->longest = length;
}

/* Deals the keys of an index out to its tables. */
static void part_keys(const struct index_keys *keys, struct arena *arena, const char *what,
                      struct partition *partition)
{
    const size_t count = keys->count > PART_ABOVE ? keys->count / KEYS_IN_PART : 1;
    partition->count = count;
    partition->tables = arena_take_array(arena, count, sizeof *partition->tables);
    for (size_t i = 0; i < count; i++)
        partition->tables[i].name = count == 1 ? what : arena_format(arena, "%s_%zu", what, i);
    for (size_t i = 0; i < keys->count; i++) {
        size_t part = smtpcodes_part_of(keys->texts[i], strlen(keys->texts[i]), (uint32_t)count);
        add_key(&partition->tables[part], keys->texts[i], i);
    }
}

static void write_input(const struct emission *emission, struct gperf_table *table)
{
    buffer_print(&table->input,
                 "%%language=ANSI-C\n"
                 "%%struct-type\n"
                 "%%readonly-tables\n"
                 "%%compare-lengths\n"
                 "%%define slot-name key\n"
                 "%%define initializer-suffix ,0\n"
                 "%%define hash-function-name %s_hash_%s\n"
                 "%%define lookup-function-name %s_find_%s\n"
                 "struct %s_%s { const char *key; int number; };\n"
                 "%%%%\n",
                 emission->prefix, table->name, emission->prefix, table->name, emission->prefix,
                 table->name);
    buffer_add(&table->input, table->keys.bytes, table->keys.length);
}

/* ---- Taking its output apart ------------------------------------------------------------- */

/*
 * Where our warnings complain: `register` is gone from C++17, a length loses bits unsaid, and a
 * hash of few keys does not look at all that it is given.
 */
static const struct {
    const char *from;
    const char *to;
} mends[] = {
    {"static unsigned int\n", "static unsigned "},
    {"register ", ""},
    {"\n{\n", "\n{\n  (void)str;\n  (void)len;\n"},
    {"unsigned int hval = len;", "unsigned hval = (unsigned)len;"},
    {"return len", "return (unsigned)len"},
};

/* Copies C text with all mends. */
static const char *mend(struct arena *arena, const char *text, const char *end)
{
    struct buffer mended = {0};
    while (text < end) {
        size_t i = 0;
        const size_t count = sizeof mends / sizeof mends[0];
        while (i < count && strncmp(text, mends[i].from, strlen(mends[i].from)) != 0)
            i++;
        if (i < count) {
            buffer_add(&mended, mends[i].to, strlen(mends[i].to));
            text += strlen(mends[i].from);
        } else {
            buffer_add(&mended, text++, 1);
        }
    }
    const char *copy = arena_copy(arena, mended.bytes, mended.length);
    buffer_release(&mended);
    return copy;
}

/* The text of the hash function in gperf's output; null if it is not there. */
static const char *take_function(struct arena *arena, const char *output, const char *name)
{
    static const char head[] = "static unsigned int\n";
    const char *start = strstr(output, head);
    const char *end = start == NULL ? NULL : strstr(start, "\n}\n");
    if (end == NULL || strncmp(start + strlen(head), name, strlen(name)) != 0)
        return NULL;
    return mend(arena, start, end + strlen("\n}\n"));
}

/* Reads the word list, a slot after the other: {"key", 7} or, of an empty one, {"",0}. */
static bool take_slots(struct arena *arena, const char *output, size_t key_count,
                       struct gperf_table *hash)
{
    const char *list = strstr(output, "wordlist[] =");
    const char *end = list == NULL ? NULL : strstr(list, "};");
    if (end == NULL)
        return false;
    for (const char *at = list; (at = strstr(at, "{\"")) != NULL && at < end; at++)
        hash->slot_count++;
    uint32_t *slots = arena_take_array(arena, hash->slot_count, sizeof *slots);
    size_t slot = 0;
    size_t keys = 0;
    for (const char *at = list; (at = strstr(at, "{\"")) != NULL && at < end; slot++) {
        at += strlen("{\"");
        size_t length = strcspn(at, "\"");
        const char *comma = strchr(at + length, ',');
        if (length == 0 || comma == NULL)
            continue;
        unsigned long number = strtoul(comma + 1, NULL, 10);
        if (number >= key_count)
            return false;
        slots[slot] = (uint32_t)number + 1;
        keys++;
    }
    hash->slots = slots;
    return keys == hash->key_count;
}

static const char *take_version(struct arena *arena, const char *output)
{
    static const char mark[] = "produced by gperf version ";
    const char *version = strstr(output, mark);
    if (version == NULL)
        return NULL;
    version += strlen(mark);
    return arena_copy(arena, version, strcspn(version, " \n*"));
}

/* ---- All of it --------------------------------------------------------------------------- */

static bool take_apart(const struct emission *emission, struct arena *arena,
                       struct diagnostics *diagnostics, struct job *job, struct gperf_table *table,
                       size_t key_count, struct perfect_hashes *hashes)
{
    buffer_add(&job->output, "", 1); /* a NUL behind it */
    const char *output = job->output.bytes;
    const char *function = arena_format(arena, "%s_hash_%s", emission->prefix, table->name);
    hashes->gperf_version = take_version(arena, output);
    table->function = take_function(arena, output, function);
    if (hashes->gperf_version != NULL && table->function != NULL &&
        take_slots(arena, output, key_count, table))
        return true;
    report_file(diagnostics, "gperf", "its output is not understood; use version 3.1 to 3.3");
    return false;
}

static void report_job(struct diagnostics *diagnostics, const struct job *job)
{
    if (job->error != 0)
        report_file(diagnostics, "gperf",
                    "cannot be run: %s; install the package gperf, or name it in the environment "
                    "as GPERF",
                    strerror(job->error));
    else if (job->failed)
        report_file(diagnostics, "gperf", "it failed; what it said stands above");
}

/* Runs a few jobs and takes their outputs apart at once: all of them together would be large. */
static bool run_some_jobs(const struct emission *emission, struct arena *arena,
                          struct diagnostics *diagnostics, char *program, struct job *jobs,
                          struct gperf_table **tables, size_t count, size_t key_count,
                          struct perfect_hashes *hashes)
{
    bool good = run_children(program, jobs, count);
    for (size_t i = 0; i < count && !good; i++) {
        if (jobs[i].error != 0 || jobs[i].failed) {
            report_job(diagnostics, &jobs[i]);
            break;
        }
    }
    for (size_t i = 0; i < count; i++) {
        good = good &&
               take_apart(emission, arena, diagnostics, &jobs[i], tables[i], key_count, hashes);
        buffer_release(&jobs[i].output);
    }
    return good;
}

/* Runs gperf on those tables that have keys. */
static bool make_tables(const struct emission *emission, struct arena *arena,
                        struct diagnostics *diagnostics, const struct partition *partition,
                        struct perfect_hashes *hashes)
{
    static char usual[] = "gperf";
    char *given = getenv("GPERF");
    struct job *jobs = arena_take_array(arena, partition->count, sizeof *jobs);
    struct gperf_table **tables =
        arena_take_array(arena, partition->count, sizeof(struct gperf_table *));
    size_t count = 0;
    for (size_t i = 0; i < partition->count; i++) {
        struct gperf_table *table = &partition->tables[i];
        if (table->key_count == 0)
            continue;
        write_input(emission, table);
        tables[count] = table;
        jobs[count++].input = &table->input;
    }
    /* gperf words its output after the locale. */
    if (setenv("LC_ALL", "C", 1) != 0)
        out_of_memory();
    char *program = given != NULL && given[0] != '\0' ? given : usual;
    bool good = true;
    for (size_t at = 0; at < count && good; at += CHILDREN_AT_ONCE) {
        size_t some = count - at < CHILDREN_AT_ONCE ? count - at : CHILDREN_AT_ONCE;
        good = run_some_jobs(emission, arena, diagnostics, program, jobs + at, tables + at, some,
                             partition->key_count, hashes);
    }
    return good;
}

/* ---- Large indexes: gperf's functions as numbers ----------------------------------------- */

/* The numbers of all parts, one behind the other. */
struct numbers {
    uint16_t *items;
    size_t count;
    size_t capacity;
};

static void add_number(struct numbers *numbers, unsigned long number)
{
    if (numbers->count == numbers->capacity) {
        numbers->capacity = numbers->capacity * 2 + 1024;
        numbers->items = realloc(numbers->items, numbers->capacity * sizeof *numbers->items);
        if (numbers->items == NULL)
            out_of_memory();
    }
    numbers->items[numbers->count++] = (uint16_t)number;
}

/* How a term of the sum that is the hash starts. */
static const char term_head[] = "asso_values[(unsigned char)str[";

/*
 * Reads the terms: asso_values[(unsigned char)str[6]+7] is position 6 with 7 added, str[len - 1] is
 * the last position. Gives how many there are.
 */
static size_t take_terms(const char *function, struct numbers *numbers)
{
    size_t count = 0;
    static const char last[] = "len - 1";
    for (const char *at = function; (at = strstr(at, term_head)) != NULL; count++) {
        at += strlen(term_head);
        unsigned long position =
            strncmp(at, last, strlen(last)) == 0 ? SMTPCODES_LAST_POSITION : strtoul(at, NULL, 10);
        at += strcspn(at, "]") + 1;
        add_number(numbers, position);
        add_number(numbers, *at == '+' ? strtoul(at + 1, NULL, 10) : 0);
    }
    return count;
}

/* Reads the value of each character that has one; those without have a hash past all slots. */
static void take_values(const char *function, size_t slots, struct numbers *numbers,
                        smtpcodes_part *part)
{
    const char *at = strstr(function, "asso_values[] =");
    at = at == NULL ? NULL : strchr(at, '{');
    size_t start = numbers->count;
    size_t end = start;
    /* Without values nothing but the length counts. */
    for (unsigned character = 0; at != NULL && *at != '}'; character++) {
        char *rest = NULL;
        unsigned long value = strtoul(at + 1, &rest, 10);
        at = rest + strcspn(rest, ",}");
        if (value < slots && end == start)
            part->low = (uint16_t)character;
        if (value < slots || end != start)
            add_number(numbers, value);
        if (value < slots)
            end = numbers->count;
    }
    numbers->count = end;
    part->range = (uint16_t)(end - start);
    add_number(numbers, UINT16_MAX);
}

static void take_numbers(const struct partition *partition, struct arena *arena,
                         struct perfect_hash *hash)
{
    struct numbers numbers = {0};
    smtpcodes_part *parts = arena_take_array(arena, partition->count, sizeof *parts);
    uint32_t first = 0;
    for (size_t i = 0; i < partition->count; i++) {
        const struct gperf_table *table = &partition->tables[i];
        parts[i] = (smtpcodes_part){.first_slot = first,
                                    .slot_count = (uint32_t)table->slot_count,
                                    .numbers = (uint32_t)numbers.count};
        const char *function = table->key_count == 0 ? "" : table->function;
        parts[i].positions = (uint16_t)take_terms(function, &numbers);
        take_values(function, table->slot_count, &numbers, &parts[i]);
        first += (uint32_t)table->slot_count;
    }
    uint16_t *copy = arena_take_array(arena, numbers.count, sizeof *copy);
    if (numbers.count != 0)
        memcpy(copy, numbers.items, numbers.count * sizeof *copy);
    hash->numbers = copy;
    hash->number_count = numbers.count;
    hash->parts = parts;
    hash->part_count = partition->count;
    free(numbers.items);
}

/* Puts the tables of an index behind one another. */
static void join_tables(const struct emission *emission, struct arena *arena,
                        const struct partition *partition, struct perfect_hash *hash)
{
    for (size_t i = 0; i < partition->count; i++)
        hash->slot_count += partition->tables[i].slot_count;
    uint32_t *slots = arena_take_array(arena, hash->slot_count, sizeof *slots);
    size_t at = 0;
    for (size_t i = 0; i < partition->count; i++) {
        const struct gperf_table *table = &partition->tables[i];
        if (table->slot_count == 0)
            continue;
        memcpy(slots + at, table->slots, table->slot_count * sizeof *slots);
        at += table->slot_count;
    }
    hash->slots = slots;
    if (partition->count == 1) {
        hash->function = partition->tables[0].function;
        return;
    }
    take_numbers(partition, arena, hash);
    hash->function = arena_format(
        arena,
        "static unsigned %s_hash_%s (const char *str, size_t len)\n{\n"
        "    return smtpcodes_hash_in_parts(%s_parts_%s, %zu, %s_numbers_%s, str, len);\n}\n",
        emission->prefix, hash->what, emission->prefix, hash->what, partition->count,
        emission->prefix, hash->what);
}

static void describe_keys(const struct partition *partition, struct perfect_hash *hash)
{
    hash->shortest = UINT32_MAX;
    for (size_t i = 0; i < partition->count; i++) {
        const struct gperf_table *table = &partition->tables[i];
        if (table->key_count == 0)
            continue;
        hash->key_count += table->key_count;
        hash->shortest = table->shortest < hash->shortest ? table->shortest : hash->shortest;
        hash->longest = table->longest > hash->longest ? table->longest : hash->longest;
    }
    if (hash->key_count == 0)
        hash->shortest = 1;
}

/* Writes what gperf saw, and gives the buffers back. */
static void finish_partition(const struct partition *partition, struct buffer *out)
{
    for (size_t i = 0; i < partition->count; i++) {
        struct gperf_table *table = &partition->tables[i];
        if (table->key_count != 0) {
            buffer_print(out, "--- %s\n", table->name);
            buffer_add(out, table->input.bytes, table->input.length);
        }
        buffer_release(&table->keys);
        buffer_release(&table->input);
    }
}

bool emit_gperf(const struct emission *emission, struct arena *arena,
                struct diagnostics *diagnostics, struct perfect_hashes *hashes, struct buffer *out)
{
    *hashes = (struct perfect_hashes){.gperf_version = "(not used)"};
    emit_banner(emission, out);
    buffer_print(out, "/* What gperf saw: an input for each table. Each starts at a line "
                      "\"--- TABLE\". */\n");
    bool good = true;
    for (size_t index = 0; index < SMTPCODES_INDEX_COUNT && good; index++) {
        struct perfect_hash *hash = &hashes->hashes[index];
        struct partition partition;
        const struct index_keys *keys = &emission->tables->indexes[index];
        hash->what = index_title((enum smtpcodes_index_number)index);
        partition.key_count = keys->count;
        part_keys(keys, arena, hash->what, &partition);
        describe_keys(&partition, hash);
        good = make_tables(emission, arena, diagnostics, &partition, hashes);
        if (good && hash->key_count != 0)
            join_tables(emission, arena, &partition, hash);
        finish_partition(&partition, out);
    }
    return good;
}
