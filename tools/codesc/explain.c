/* SPDX-License-Identifier: MIT */
/* codesc explain: what a rule is about, with a bad and a good example. */
#include <string.h>

#include "commands.h"
#include "nearest.h"
#include "rules.h"

/* Prints a text in lines of at most 80 columns. */
static void print_paragraph(const char *text)
{
    enum { WIDTH = 80 };
    size_t column = 0;
    while (*text != '\0') {
        size_t length = strcspn(text, " ");
        if (column != 0 && column + 1 + length > WIDTH) {
            putchar('\n');
            column = 0;
        } else if (column != 0) {
            putchar(' ');
            column++;
        }
        fwrite(text, 1, length, stdout);
        column += length;
        text += length + (text[length] == ' ');
    }
    putchar('\n');
}

static void print_example(const char *title, const char *example)
{
    if (example == NULL)
        return;
    printf("\n%s:\n\n```yaml\n%s%s```\n", title, example, example[0] == '\0' ? "" : "\n");
}

static void print_rule(const struct rule *rule)
{
    printf("## %s\n\n", rule->id);
    print_paragraph(rule->paragraph);
    print_example("Bad", rule->bad);
    print_example("Good", rule->good);
}

static void print_all(void)
{
    fputs("# The rules that codesc checks\n\n", stdout);
    print_paragraph(
        "Every message of codesc ends with the id of its rule in brackets. This page is "
        "made by 'codesc explain'; 'codesc explain RULE' prints one of them.");
    for (size_t i = 0; i < rule_count; i++) {
        putchar('\n');
        print_rule(&rules[i]);
    }
}

int command_explain(const struct options *options, struct arena *arena,
                    struct diagnostics *diagnostics)
{
    (void)arena;
    (void)diagnostics;
    if (options->path_count == 0) {
        print_all();
        return 0;
    }
    struct nearest nearest = {.word = options->paths[0]};
    for (size_t i = 0; i < rule_count; i++) {
        if (strcmp(rules[i].id, options->paths[0]) == 0) {
            print_rule(&rules[i]);
            return 0;
        }
        nearest_try(&nearest, rules[i].id);
    }
    fprintf(stderr, "codesc: there is no rule '%s'; ", options->paths[0]);
    if (nearest.found != NULL)
        fprintf(stderr, "did you mean '%s'?\n", nearest.found);
    else
        fputs("'codesc explain' lists all\n", stderr);
    return 1;
}
