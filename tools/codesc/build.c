/* SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "check_verdicts.h"
#include "commands.h"
#include "depfile.h"
#include "emit.h"
#include "output.h"
#include "places.h"
#include "why.h"

enum { TABLES, HEADER, GPERF, STAMP, DEPFILE, OUTPUTS };

/* The exit code of a usage error. */
enum { USAGE = 2 };

/* Reads the catalogue, and says where an entry comes from if that was asked. */
static void read_catalogue(const struct options *options, struct arena *arena,
                           struct diagnostics *diagnostics, struct catalogue *catalogue)
{
    catalogue_read(catalogue, arena, diagnostics, options->paths, options->path_count);
    if (options->why == NULL || diagnostics_exit_code(diagnostics) != 0)
        return;
    if (!print_why(stdout, catalogue, options->why))
        report_file(diagnostics, options->why, "there is no entry with this key");
}

/* Lays out the tables, and holds the samples against them. False after reporting what is wrong. */
static bool make_checked_tables(struct tables *tables, const struct catalogue *catalogue,
                                struct arena *arena, struct diagnostics *diagnostics)
{
    if (!tables_make(tables, catalogue, &whole_selection, arena, diagnostics))
        return false;
    check_verdicts(tables, catalogue, arena, diagnostics);
    return diagnostics_exit_code(diagnostics) == 0;
}

static bool check_samples_of(const struct catalogue *catalogue, struct arena *arena,
                             struct diagnostics *diagnostics)
{
    struct tables tables;
    const bool good = make_checked_tables(&tables, catalogue, arena, diagnostics);
    tables_release(&tables);
    return good;
}

int command_check(const struct options *options, struct arena *arena,
                  struct diagnostics *diagnostics)
{
    struct catalogue catalogue;
    read_catalogue(options, arena, diagnostics, &catalogue);
    if (diagnostics_exit_code(diagnostics) != 0)
        return 0;
    check_samples_of(&catalogue, arena, diagnostics);
    return 0;
}

static const char *upper_case(struct arena *arena, const char *text)
{
    char *upper = arena_copy(arena, text, strlen(text));
    for (char *at = upper; *at != '\0'; at++)
        *at = (char)toupper((unsigned char)*at);
    return upper;
}

/* The names of the files without their folders: the same wherever they lie. */
static const char *source_names(struct arena *arena, const struct catalogue *catalogue)
{
    const char *names = "";
    for (size_t i = 0; i < catalogue->source_count; i++) {
        struct buffer name = {0};
        emit_in_comment(&name, file_name(catalogue->sources[i]));
        buffer_add(&name, "", 1);
        names = arena_format(arena, "%s%s%s", names, i == 0 ? "" : ", ", name.bytes);
        buffer_release(&name);
    }
    return names;
}

/* The same with the options that left something out. */
static const char *describe_sources(const struct options *options, struct arena *arena,
                                    const struct catalogue *catalogue)
{
    const char *text = source_names(arena, catalogue);
    if (options->fields != NULL)
        text = arena_format(arena, "%s, --fields %s", text, options->fields);
    if (options->codes != NULL)
        text = arena_format(arena, "%s, --codes %s", text, options->codes);
    return text;
}

/*
 * Makes the three generated files, each staged as soon as it is there: they can be large. Without
 * a selection all goes in, and the samples are tests.
 */
static bool generate(const struct catalogue *catalogue, const struct selection *selection,
                     const char *prefix, const char *sources, struct arena *arena,
                     struct diagnostics *diagnostics, struct output *outputs)
{
    struct tables tables;
    struct perfect_hashes hashes;
    const struct emission emission = {.catalogue = catalogue,
                                      .tables = &tables,
                                      .hashes = &hashes,
                                      .prefix = prefix,
                                      .PREFIX = upper_case(arena, prefix),
                                      .sources = sources};
    bool good = selection == NULL ? make_checked_tables(&tables, catalogue, arena, diagnostics)
                                  : tables_make(&tables, catalogue, selection, arena, diagnostics);
    good = good && emit_gperf(&emission, arena, diagnostics, &hashes, &outputs[GPERF].content) &&
           output_stage(arena, diagnostics, &outputs[GPERF]);
    if (good) {
        emit_tables(&emission, &outputs[TABLES].content);
        good = output_stage(arena, diagnostics, &outputs[TABLES]);
    }
    if (good) {
        emit_header(&emission, &outputs[HEADER].content);
        good = output_stage(arena, diagnostics, &outputs[HEADER]);
    }
    tables_release(&tables);
    return good;
}

/* The depfile's targets are the files that the build system waits for, the stamp first. */
static void fill_depfile(const struct catalogue *catalogue, struct output *outputs)
{
    const char *targets[OUTPUTS];
    size_t count = 0;
    if (outputs[STAMP].path != NULL)
        targets[count++] = outputs[STAMP].path;
    targets[count++] = outputs[TABLES].path;
    targets[count++] = outputs[HEADER].path;
    targets[count++] = outputs[GPERF].path;
    depfile_emit(&outputs[DEPFILE].content, targets, count, catalogue);
}

static bool make_folder(struct diagnostics *diagnostics, const char *folder)
{
    if (mkdir(folder, 0777) == 0 || errno == EEXIST)
        return true;
    report_file(diagnostics, folder, "cannot be made: %s", strerror(errno));
    return false;
}

int command_build(const struct options *options, struct arena *arena,
                  struct diagnostics *diagnostics)
{
    struct catalogue catalogue;
    struct selection selection = whole_selection;
    const bool in_part = options->fields != NULL || options->codes != NULL;
    if (options->fields != NULL && !selection_read(&selection, options->fields))
        return USAGE;
    read_catalogue(options, arena, diagnostics, &catalogue);
    if (diagnostics_exit_code(diagnostics) != 0)
        return 0;
    /* The samples are held against the whole catalogue: a part may say something else. */
    if (in_part && !check_samples_of(&catalogue, arena, diagnostics))
        return 0;
    if (options->codes != NULL && !keep_codes(&catalogue, arena, options->codes))
        return USAGE;
    if (in_part)
        keep_selected(&catalogue, arena, &selection);
    const char *prefix = options->prefix != NULL ? options->prefix : catalogue.prefix;
    struct output outputs[OUTPUTS] = {
        [TABLES] = {.path = arena_format(arena, "%s/%s_tables.c", options->out, prefix)},
        [HEADER] = {.path = arena_format(arena, "%s/%s_codes.h", options->out, prefix)},
        [GPERF] = {.path = arena_format(arena, "%s/%s.gperf", options->out, prefix)},
        [STAMP] = {.path = options->stamp, .always = true},
        [DEPFILE] = {.path = options->depfile, .always = true},
    };
    bool good = make_folder(diagnostics, options->out) &&
                generate(&catalogue, in_part ? &selection : NULL, prefix,
                         describe_sources(options, arena, &catalogue), arena, diagnostics, outputs);
    if (good) {
        fill_depfile(&catalogue, outputs);
        good = output_stage(arena, diagnostics, &outputs[STAMP]) &&
               output_stage(arena, diagnostics, &outputs[DEPFILE]);
    }
    outputs_finish(diagnostics, outputs, OUTPUTS, good);
    for (size_t i = 0; i < OUTPUTS; i++)
        buffer_release(&outputs[i].content);
    return 0;
}
