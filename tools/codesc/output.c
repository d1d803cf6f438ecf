/* SPDX-License-Identifier: MIT */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The temporary files, for the case that the program ends before they are renamed. */
enum { STAGED_MOST = 8 };
static const char *staged[STAGED_MOST];

static void remove_staged(void)
{
    for (size_t i = 0; i < STAGED_MOST; i++) {
        if (staged[i] != NULL)
            unlink(staged[i]);
    }
}

/* Puts a name on the list, or takes it off again. */
static void change_staged(const char *from, const char *to)
{
    static bool prepared;
    if (!prepared)
        prepared = atexit(remove_staged) == 0;
    for (size_t i = 0; i < STAGED_MOST; i++) {
        if (staged[i] == from) {
            staged[i] = to;
            return;
        }
    }
}

/* Whether a file has exactly this content. */
static bool has_content(const char *path, const struct buffer *content)
{
    FILE *stream = fopen(path, "rb");
    if (stream == NULL)
        return false;
    char block[16 * 1024];
    size_t at = 0;
    size_t count = 0;
    bool same = true;
    while (same && (count = fread(block, 1, sizeof block, stream)) != 0) {
        same = count <= content->length - at && memcmp(block, content->bytes + at, count) == 0;
        at += count;
    }
    same = same && !ferror(stream) && at == content->length;
    fclose(stream);
    return same;
}

static bool write_all(int file, const struct buffer *content)
{
    for (size_t at = 0; at < content->length;) {
        ssize_t written = write(file, content->bytes + at, content->length - at);
        if (written > 0)
            at += (size_t)written;
        else if (errno != EINTR)
            return false;
    }
    return true;
}

/* The mode that a new file gets here. */
static mode_t file_mode(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

/* Writes one file under a name of its own beside its path. */
static bool write_temporary(struct arena *arena, struct diagnostics *diagnostics,
                            struct output *output)
{
    struct stat status;
    if (stat(output->path, &status) == 0 && S_ISDIR(status.st_mode)) {
        report_file(diagnostics, output->path, "cannot be written: it is a folder; remove it");
        return false;
    }
    char *name = arena_format(arena, "%s.XXXXXX", output->path);
    int file = mkstemp(name);
    if (file == -1) {
        report_file(diagnostics, output->path, "cannot be written: %s", strerror(errno));
        return false;
    }
    output->temporary = name;
    change_staged(NULL, name);
    bool good =
        write_all(file, &output->content) && fchmod(file, file_mode()) == 0 && fsync(file) == 0;
    int error = errno;
    if (close(file) != 0 && good) {
        good = false;
        error = errno;
    }
    if (!good)
        report_file(diagnostics, output->path, "cannot be written: %s; it is as it was",
                    strerror(error));
    return good;
}

bool output_stage(struct arena *arena, struct diagnostics *diagnostics, struct output *output)
{
    bool good = true;
    if (output->path != NULL && (output->always || !has_content(output->path, &output->content)))
        good = write_temporary(arena, diagnostics, output);
    buffer_release(&output->content);
    return good;
}

bool outputs_finish(struct diagnostics *diagnostics, struct output *outputs, size_t count,
                    bool good)
{
    for (size_t i = 0; i < count; i++) {
        struct output *output = &outputs[i];
        if (output->temporary == NULL)
            continue;
        if (good && rename(output->temporary, output->path) != 0) {
            report_file(diagnostics, output->path, "cannot be replaced: %s", strerror(errno));
            good = false;
        }
        if (!good)
            unlink(output->temporary);
        change_staged(output->temporary, NULL);
    }
    return good;
}
