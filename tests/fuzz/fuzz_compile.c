/* SPDX-License-Identifier: MIT */
/* libFuzzer: from the bytes of a YAML file to the generated C, gperf included. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "emit.h"
#include "selection.h"

static char path[] = "/tmp/fuzz_compile.XXXXXX";

static void remove_file(void)
{
    unlink(path);
}

/* The input goes through a file, as every input of codesc does. */
static void write_input(const uint8_t *data, size_t size)
{
    static FILE *file;
    if (file == NULL) {
        int descriptor = mkstemp(path);
        file = descriptor == -1 ? NULL : fdopen(descriptor, "wb");
        if (file == NULL)
            abort();
        atexit(remove_file);
    }
    rewind(file);
    if (fwrite(data, 1, size, file) != size || fflush(file) != 0 ||
        ftruncate(fileno(file), (off_t)size) != 0)
        abort();
}

static void emit_all(const struct catalogue *catalogue, struct arena *arena,
                     struct diagnostics *diagnostics)
{
    struct tables tables;
    struct perfect_hashes hashes;
    struct buffer gperf = {0};
    struct buffer c = {0};
    struct buffer header = {0};
    const struct emission emission = {.catalogue = catalogue,
                                      .tables = &tables,
                                      .hashes = &hashes,
                                      .prefix = catalogue->prefix,
                                      .PREFIX = catalogue->prefix,
                                      .sources = "fuzz.yaml"};
    if (tables_make(&tables, catalogue, &whole_selection, arena, diagnostics)) {
        if (!emit_gperf(&emission, arena, diagnostics, &hashes, &gperf))
            abort(); /* what was checked must compile */
        emit_tables(&emission, &c);
        emit_header(&emission, &header);
    }
    tables_release(&tables);
    buffer_release(&gperf);
    buffer_release(&c);
    buffer_release(&header);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct diagnostics diagnostics = {.arena = &arena};
    struct catalogue catalogue;
    char *paths[] = {path};
    write_input(data, size);
    catalogue_read(&catalogue, &arena, &diagnostics, paths, 1);
    if (diagnostics_exit_code(&diagnostics) == 0)
        emit_all(&catalogue, &arena, &diagnostics);
    FILE *nowhere = fopen("/dev/null", "w");
    if (nowhere == NULL)
        abort();
    diagnostics_print(&diagnostics, nowhere, DIAGNOSTICS_PLAIN);
    diagnostics_print(&diagnostics, nowhere, DIAGNOSTICS_JSON);
    fclose(nowhere);
    arena_release(&arena);
    return 0;
}
