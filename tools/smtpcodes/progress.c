/* SPDX-License-Identifier: MIT */
#include "progress.h"

#include <inttypes.h>
#include <sys/stat.h>
#include <unistd.h>

/* Smaller files are over before anybody wonders. */
#define LARGE_FILE (INT64_C(16) << 20)

void progress_start(struct progress *progress, FILE *file)
{
    struct stat status;
    *progress = (struct progress){.size = 0};
    if (isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO) && fstat(fileno(file), &status) == 0 &&
        S_ISREG(status.st_mode) && status.st_size >= LARGE_FILE)
        progress->size = (uint64_t)status.st_size;
}

void progress_show(struct progress *progress, uint64_t bytes, uint64_t replies)
{
    if (progress->size == 0)
        return;
    unsigned percent = (unsigned)(bytes / (progress->size / 100));
    percent = percent < 100 ? percent : 100; /* it may have grown */
    if (percent == progress->percent)
        return;
    progress->percent = percent;
    fprintf(stderr, "\r%3u %%, %" PRIu64 " replies", percent, replies);
}

void progress_end(const struct progress *progress)
{
    if (progress->percent != 0)
        fputs("\r\033[K", stderr);
}
