/* SPDX-License-Identifier: MIT */
#include "depfile.h"

static void emit_path(struct buffer *out, const char *path)
{
    for (; *path != '\0'; path++) {
        if (*path == ' ' || *path == '#' || *path == '\\')
            buffer_add(out, "\\", 1);
        if (*path == '$')
            buffer_add(out, "$", 1);
        buffer_add(out, path, 1);
    }
}

void depfile_emit(struct buffer *out, const char *const *targets, size_t count,
                  const struct catalogue *catalogue)
{
    for (size_t i = 0; i < count; i++) {
        if (i != 0)
            buffer_add(out, " ", 1);
        emit_path(out, targets[i]);
    }
    buffer_add(out, ":", 1);
    for (size_t i = 0; i < catalogue->source_count; i++) {
        buffer_print(out, " \\\n  ");
        emit_path(out, catalogue->sources[i]->path);
    }
    buffer_add(out, "\n", 1);
}
