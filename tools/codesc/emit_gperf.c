/* SPDX-License-Identifier: MIT */
/* The only file that knows gperf: writes its input, runs it, and takes its output apart. */
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "emit.h"

/* What each index holds. */
static const struct {
    const char *what; /* also the name of its hash function: PREFIX_hash_WHAT */
    smtpcodes_kind kind;
    enum entry_field field;
} contents[SMTPCODES_INDEX_COUNT] = {
    [SMTPCODES_INDEX_REPLY_NAMES] = {"reply_names", SMTPCODES_KIND_REPLY, ENTRY_NAME},
    [SMTPCODES_INDEX_ENHANCED_KEYS] = {"enhanced_keys", SMTPCODES_KIND_ENHANCED, ENTRY_CODE},
    [SMTPCODES_INDEX_ENHANCED_NAMES] = {"enhanced_names", SMTPCODES_KIND_ENHANCED, ENTRY_NAME},
};

/* Writes the input for one index and finds the lengths of its keys. */
static void emit_input(const struct emission *emission, size_t index, struct perfect_hash *hash,
                       struct buffer *out)
{
    buffer_print(out,
                 "%%language=ANSI-C\n"
                 "%%struct-type\n"
                 "%%readonly-tables\n"
                 "%%compare-lengths\n"
                 "%%define slot-name key\n"
                 "%%define initializer-suffix ,0\n"
                 "%%define hash-function-name %s_hash_%s\n"
                 "%%define lookup-function-name %s_find_%s\n"
                 "struct %s_%s { const char *key; int record; };\n"
                 "%%%%\n",
                 emission->prefix, contents[index].what, emission->prefix, contents[index].what,
                 emission->prefix, contents[index].what);
    const struct catalogue *catalogue = emission->catalogue;
    hash->what = contents[index].what;
    hash->shortest = UINT32_MAX;
    for (size_t i = 0; i < catalogue->entry_count; i++) {
        const struct entry *entry = &catalogue->entries[i];
        if (entry->kind != contents[index].kind)
            continue;
        const struct node *key = entry->fields[contents[index].field];
        buffer_print(out, "%s, %zu\n", key->text, i);
        hash->key_count++;
        if (key->length < hash->shortest)
            hash->shortest = (uint32_t)key->length;
        if (key->length > hash->longest)
            hash->longest = (uint32_t)key->length;
    }
    if (hash->key_count == 0)
        hash->shortest = 1;
}

/* ---- Running gperf ----------------------------------------------------------------------- */

extern char **environ;

struct child {
    pid_t pid;
    int input;  /* to write to */
    int output; /* to read from */
};

static bool start_gperf(struct child *child, int *error)
{
    static char usual[] = "gperf";
    char *given = getenv("GPERF");
    char *const arguments[] = {given != NULL && given[0] != '\0' ? given : usual, NULL};
    int in[2];
    int out[2];
    if (pipe(in) != 0) {
        *error = errno;
        return false;
    }
    if (pipe(out) != 0) {
        *error = errno;
        close(in[0]);
        close(in[1]);
        return false;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, in[1]);
    posix_spawn_file_actions_addclose(&actions, out[0]);
    /* gperf words its output after the locale. */
    setenv("LC_ALL", "C", 1);
    *error = posix_spawnp(&child->pid, arguments[0], &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(in[0]);
    close(out[1]);
    child->input = in[1];
    child->output = out[0];
    if (*error != 0) {
        close(in[1]);
        close(out[0]);
    }
    return *error == 0;
}

/* gperf reads all of its input before it writes, so neither side can wait for the other. */
static bool talk(const struct child *child, const char *input, size_t length, struct buffer *output)
{
    bool good = true;
    while (length != 0 && good) {
        ssize_t written = write(child->input, input, length);
        if (written > 0) {
            input += written;
            length -= (size_t)written;
        } else if (errno != EINTR) {
            good = false;
        }
    }
    close(child->input);
    for (;;) {
        enum { STEP = 64 * 1024 };
        ssize_t count = read(child->output, buffer_reserve(output, STEP), STEP);
        if (count > 0)
            output->length += (size_t)count;
        else if (count == 0 || errno != EINTR)
            break;
    }
    close(child->output);
    return good;
}

/* Runs gperf on one input; the output gets a NUL behind it. */
static bool run_gperf(struct diagnostics *diagnostics, const char *input, size_t length,
                      struct buffer *output)
{
    struct child child;
    int error = 0;
    if (!start_gperf(&child, &error)) {
        report_file(
            diagnostics, "gperf",
            "cannot be run: %s; install the package gperf, or name it in the environment as GPERF",
            strerror(error));
        return false;
    }
    bool good = talk(&child, input, length, output);
    int status = 0;
    while (waitpid(child.pid, &status, 0) == -1 && errno == EINTR)
        continue;
    buffer_add(output, "", 1);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || !good) {
        report_file(diagnostics, "gperf", "it failed; what it said stands above");
        return false;
    }
    return true;
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
static bool take_slots(struct arena *arena, const char *output, size_t records,
                       struct perfect_hash *hash)
{
    const char *list = strstr(output, "wordlist[] =");
    const char *end = list == NULL ? NULL : strstr(list, "};");
    if (end == NULL)
        return false;
    for (const char *at = list; (at = strstr(at, "{\"")) != NULL && at < end; at++)
        hash->slot_count++;
    uint32_t *numbers = arena_take_array(arena, hash->slot_count, sizeof *numbers);
    uint8_t *lengths = arena_take_array(arena, hash->slot_count, sizeof *lengths);
    size_t slot = 0;
    size_t keys = 0;
    for (const char *at = list; (at = strstr(at, "{\"")) != NULL && at < end; slot++) {
        at += strlen("{\"");
        size_t length = strcspn(at, "\"");
        const char *comma = strchr(at + length, ',');
        if (length == 0 || length > UINT8_MAX || comma == NULL)
            continue;
        unsigned long number = strtoul(comma + 1, NULL, 10);
        if (number >= records)
            return false;
        numbers[slot] = (uint32_t)number;
        lengths[slot] = (uint8_t)length;
        keys++;
    }
    hash->records = numbers;
    hash->lengths = lengths;
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

static bool make_hash(const struct emission *emission, struct arena *arena,
                      struct diagnostics *diagnostics, size_t index, const struct buffer *input,
                      struct perfect_hashes *hashes)
{
    struct perfect_hash *hash = &hashes->hashes[index];
    struct buffer output = {0};
    bool good = run_gperf(diagnostics, input->bytes, input->length, &output);
    if (good) {
        const char *name =
            arena_format(arena, "%s_hash_%s", emission->prefix, contents[index].what);
        hashes->gperf_version = take_version(arena, output.bytes);
        hash->function = take_function(arena, output.bytes, name);
        good = hashes->gperf_version != NULL && hash->function != NULL &&
               take_slots(arena, output.bytes, emission->catalogue->entry_count, hash);
        if (!good)
            report_file(diagnostics, "gperf",
                        "its output is not understood; use version 3.1 to 3.3");
    }
    buffer_release(&output);
    return good;
}

bool emit_gperf(const struct emission *emission, struct arena *arena,
                struct diagnostics *diagnostics, struct perfect_hashes *hashes, struct buffer *out)
{
    /* A gperf that ends early must not end us. */
    signal(SIGPIPE, SIG_IGN);
    *hashes = (struct perfect_hashes){.gperf_version = "(not used)"};
    emit_banner(emission, out);
    buffer_print(
        out,
        "/* What gperf saw: one input for each index. Each starts at a line \"--- INDEX\". */\n");
    bool good = true;
    for (size_t index = 0; index < SMTPCODES_INDEX_COUNT && good; index++) {
        struct perfect_hash *hash = &hashes->hashes[index];
        struct buffer input = {0};
        emit_input(emission, index, hash, &input);
        if (hash->key_count != 0) {
            buffer_print(out, "--- %s\n", contents[index].what);
            buffer_add(out, input.bytes, input.length);
            good = make_hash(emission, arena, diagnostics, index, &input, hashes);
        }
        buffer_release(&input);
    }
    return good;
}
