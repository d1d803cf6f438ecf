/* SPDX-License-Identifier: MIT */
/* The command line of codesc. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "build.h"
#include "option.h"
#include "schema.h"
#include "smtpcodes/smtpcodes.h"

static const char help[] =
    "codesc compiles a catalogue of status codes from YAML to C tables.\n"
    "\n"
    "usage: codesc build FILE... --out DIR [OPTION...]   write the C tables and the gperf hash\n"
    "       codesc check FILE...                         the same checks, and no output\n"
    "       codesc schema                                the JSON Schema of the YAML, on standard "
    "output\n"
    "       codesc --help | --version\n"
    "\n"
    "A catalogue is one file that starts with 'catalogue:', and any number of files that start\n"
    "with 'part:'. A file that starts with 'overlay:' is laid over it: an entry in it changes the\n"
    "fields that it gives, adds a code, or takes one out with 'drop: true'. The last overlay "
    "wins.\n"
    "\n"
    "  --out DIR        the folder for PREFIX_tables.c, PREFIX_codes.h and PREFIX.gperf; it is\n"
    "                   made if it is missing, and a file that would not change keeps its time\n"
    "  --prefix PREFIX  of every generated name, instead of the catalogue's own\n"
    "  --depfile FILE   write there what the tables depend on, for Make and Ninja\n"
    "  --stamp FILE     write an empty file there after success; it is the depfile's first target\n"
    "  --why KEY        say which file and line each field of an entry comes from\n"
    "\n"
    "Errors go to standard error as 'path:line:column: error: message [rule]'. If there is one,\n"
    "no file is changed. gperf must be in PATH, or named in the environment variable GPERF.\n"
    "Exit code: 0 good; 1 the data is wrong; 2 wrong usage, or a file can't be read or written.\n";

static int usage_error(const char *message, const char *word)
{
    fprintf(stderr, "codesc: %s%s%s%s; see 'codesc --help'\n", message, *word == '\0' ? "" : " '",
            word, *word == '\0' ? "" : "'");
    return 2;
}

static bool is_prefix(const char *text)
{
    return text[0] >= 'a' && text[0] <= 'z' &&
           text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0' &&
           strlen(text) <= 64;
}

/* Reads the words behind the command; 0, or the exit code of a usage error. */
static int read_words(int count, char **words, struct build_options *options, bool build)
{
    const struct {
        const char *name;
        const char **value;
        bool check; /* codesc check takes it, too */
    } table[] = {{"--why", &options->why, true},
                 {"--out", &options->out, false},
                 {"--prefix", &options->prefix, false},
                 {"--depfile", &options->depfile, false},
                 {"--stamp", &options->stamp, false}};
    bool only_files = false;
    for (int i = 0; i < count;) {
        if (only_files || words[i][0] != '-') {
            options->paths[options->path_count++] = words[i++];
            continue;
        }
        if (strcmp(words[i], "--") == 0) {
            only_files = true;
            i++;
            continue;
        }
        int used = 0;
        for (size_t j = 0; j < sizeof table / sizeof table[0] && used == 0; j++) {
            if (build || table[j].check)
                used = option_take(table[j].name, table[j].value, words + i, count - i);
        }
        if (used == 0)
            return usage_error("unknown option, or one without its value:", words[i]);
        i += used;
    }
    if (options->path_count == 0)
        return usage_error("name the YAML files to read", "");
    if (build && options->out == NULL)
        return usage_error("say with --out DIR where the tables go", "");
    if (options->prefix != NULL && !is_prefix(options->prefix))
        return usage_error("a prefix is lower-case letters, digits and underscores, not",
                           options->prefix);
    return 0;
}

static int run(int count, char **words, bool build)
{
    struct arena arena = {0};
    struct diagnostics diagnostics = {.arena = &arena};
    struct build_options options = {
        .paths = arena_take_array(&arena, (size_t)count + 1, sizeof(char *))};
    int code = read_words(count, words, &options, build);
    if (code == 0) {
        if (build)
            command_build(&options, &arena, &diagnostics);
        else
            command_check(&options, &arena, &diagnostics);
        diagnostics_print(&diagnostics, stderr);
        code = diagnostics_exit_code(&diagnostics);
    }
    arena_release(&arena);
    return code;
}

/* The exit code after everything was printed. */
static int finish_output(void)
{
    if (fflush(stdout) == EOF || ferror(stdout)) {
        perror("codesc: cannot write to standard output");
        return 2;
    }
    return 0;
}

static int print(const char *text)
{
    fputs(text, stdout);
    return finish_output();
}

static int run_schema(int count, char *const *words)
{
    if (count != 0)
        return usage_error("'schema' takes no words, not", words[0]);
    print_schema(stdout);
    return finish_output();
}

int main(int argc, char **argv)
{
    /* A write that goes too far is an error to report, not a reason to die half-way. */
    signal(SIGXFSZ, SIG_IGN);
    const char *command = argc < 2 ? "" : argv[1];
    if (strcmp(command, "build") == 0)
        return run(argc - 2, argv + 2, true);
    if (strcmp(command, "check") == 0)
        return run(argc - 2, argv + 2, false);
    if (strcmp(command, "schema") == 0)
        return run_schema(argc - 2, argv + 2);
    if (strcmp(command, "--help") == 0 || strcmp(command, "help") == 0)
        return print(help);
    if (strcmp(command, "--version") == 0)
        return print("codesc " SMTPCODES_VERSION "\n");
    if (argc < 2)
        return usage_error("say what to do: build, check or schema", "");
    return usage_error("unknown command", command);
}
