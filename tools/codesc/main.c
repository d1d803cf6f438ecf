/* SPDX-License-Identifier: MIT */
/* The command line of codesc. */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "commands.h"
#include "option.h"
#include "smtpcodes/smtpcodes.h"

static const char help[] =
    "codesc compiles a catalogue of status codes from YAML to C tables.\n"
    "\n"
    "usage: codesc build FILE... --out DIR [OPTION...]   write the C tables and the gperf hash\n"
    "       codesc check FILE... [--why KEY]             the same checks, and no output\n"
    "       codesc diff OLD NEW [--json]                 what has changed, YAML or exported JSON\n"
    "       codesc export FILE... --format FORMAT        the catalogue for other tools\n"
    "       codesc explain [RULE]                        what a rule is about, or all of them\n"
    "       codesc schema                                the JSON Schema of the YAML\n"
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
    "  --fields LIST    leave all other fields out of the tables: names of fields with commas\n"
    "                   between them (text,category), contexts, verdict, placeholders,\n"
    "                   places; or leave out the named ones: -places,-samples\n"
    "  --codes LIST     leave all other entries out: kinds (reply, enhanced, provider, phrase),\n"
    "                   keys (550, X.1.1), classes (4yz), subjects (X.7.X), provider:yahoo,\n"
    "                   starts of keys (fan.*)\n"
    "  --format FORMAT  json (which codesc reads like YAML), csv or markdown\n"
    "  --json           the report as JSON\n"
    "  --diagnostics json  all errors and warnings as a JSON array, on standard error\n"
    "  --why KEY        say which file and line each field of an entry comes from\n"
    "\n"
    "Errors go to standard error as 'path:line:column: error: message [rule]'. If there is one,\n"
    "no file is changed. gperf must be in PATH, or named in the environment variable GPERF.\n"
    "Exit code: 0 good; 1 the data is wrong, or diff found a code removed or renamed; 2 wrong\n"
    "usage, or a file can't be read or written.\n";

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

/* The bits of the commands that take an option. */
enum { BUILD = 1, CHECK = 2, DIFF = 4, EXPORT = 8, SCHEMA = 16, EXPLAIN = 32 };

static const struct command {
    const char *name;
    unsigned bit;
    command_function *run;
    size_t least_paths;
    size_t most_paths;
    const char *needs; /* what to say if there are fewer or more paths */
} commands[] = {
    {"build", BUILD, command_build, 1, SIZE_MAX, "name the YAML files to read"},
    {"check", CHECK, command_check, 1, SIZE_MAX, "name the YAML files to read"},
    {"diff", DIFF, command_diff, 2, 2, "name two files: the old one and the new one"},
    {"export", EXPORT, command_export, 1, SIZE_MAX, "name the YAML files to read"},
    {"explain", EXPLAIN, command_explain, 0, 1, "name one rule, such as unknown-field"},
    {"schema", SCHEMA, command_schema, 0, 0, "'schema' takes no files"},
};

/* Takes one option; returns how many words it used, or 0. */
static int read_option(const struct command *command, struct options *options, char **words,
                       int left)
{
    const struct {
        const char *name;
        const char **value;
        unsigned commands;
    } table[] = {{"--out", &options->out, BUILD},
                 {"--prefix", &options->prefix, BUILD},
                 {"--depfile", &options->depfile, BUILD},
                 {"--stamp", &options->stamp, BUILD},
                 {"--fields", &options->fields, BUILD},
                 {"--codes", &options->codes, BUILD},
                 {"--diagnostics", &options->diagnostics, BUILD | CHECK | DIFF | EXPORT},
                 {"--why", &options->why, BUILD | CHECK},
                 {"--format", &options->format, EXPORT}};
    if (strcmp(words[0], "--json") == 0 && command->bit == DIFF) {
        options->json = true;
        return 1;
    }
    int used = 0;
    for (size_t i = 0; i < sizeof table / sizeof table[0] && used == 0; i++) {
        if ((table[i].commands & command->bit) != 0)
            used = option_take(table[i].name, table[i].value, words, left);
    }
    return used;
}

/* Reads the words behind the command; 0, or the exit code of a usage error. */
static int read_words(const struct command *command, int count, char **words,
                      struct options *options)
{
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
        int used = read_option(command, options, words + i, count - i);
        if (used == 0)
            return usage_error("unknown option, or one without its value:", words[i]);
        i += used;
    }
    if (options->path_count < command->least_paths || options->path_count > command->most_paths)
        return usage_error(command->needs, "");
    if (command->bit == BUILD && options->out == NULL)
        return usage_error("say with --out DIR where the tables go", "");
    if (command->bit == EXPORT && options->format == NULL)
        return usage_error("say with --format what to write: json, csv or markdown", "");
    if (options->diagnostics != NULL && strcmp(options->diagnostics, "json") != 0 &&
        strcmp(options->diagnostics, "text") != 0)
        return usage_error("diagnostics are text or json, not", options->diagnostics);
    if (options->prefix != NULL && !is_prefix(options->prefix))
        return usage_error("a prefix is lower-case letters, digits and underscores, not",
                           options->prefix);
    return 0;
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

/* Colour only on a terminal, and not where NO_COLOR is set. */
static enum diagnostics_form choose_form(const struct options *options)
{
    if (options->diagnostics != NULL && strcmp(options->diagnostics, "json") == 0)
        return DIAGNOSTICS_JSON;
    const char *no_color = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");
    bool colour = (no_color == NULL || no_color[0] == '\0') && terminal != NULL &&
                  strcmp(terminal, "dumb") != 0 && isatty(STDERR_FILENO) == 1;
    return colour ? DIAGNOSTICS_COLOUR : DIAGNOSTICS_PLAIN;
}

static int run(const struct command *command, int count, char **words)
{
    struct arena arena = {0};
    struct diagnostics diagnostics = {.arena = &arena};
    struct options options = {.paths = arena_take_array(&arena, (size_t)count + 1, sizeof(char *))};
    int code = read_words(command, count, words, &options);
    if (code == 0) {
        code = command->run(&options, &arena, &diagnostics);
        diagnostics_print(&diagnostics, stderr, choose_form(&options));
        if (diagnostics_exit_code(&diagnostics) != 0)
            code = diagnostics_exit_code(&diagnostics);
        if (finish_output() != 0)
            code = 2;
    }
    arena_release(&arena);
    return code;
}

int main(int argc, char **argv)
{
    /* A write that goes too far is an error to report, not a reason to die half-way. */
    signal(SIGXFSZ, SIG_IGN);
    const char *name = argc < 2 ? "" : argv[1];
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(commands[i].name, name) == 0)
            return run(&commands[i], argc - 2, argv + 2);
    }
    if (strcmp(name, "--help") == 0 || strcmp(name, "help") == 0)
        return print(help);
    if (strcmp(name, "--version") == 0)
        return print("codesc " SMTPCODES_VERSION "\n");
    if (argc < 2)
        return usage_error("say what to do: build, check, diff, explain, export or schema", "");
    return usage_error("unknown command", name);
}
