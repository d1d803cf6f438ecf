/* SPDX-License-Identifier: MIT */
/*
 * How long a program takes from start to exit against /bin/true, in turns: bench_start PROGRAM
 * [WORD...]. Both are linked dynamically; both write to /dev/null. Prints the medians and their
 * ratio.
 */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { RUNS = 1001 };

extern char **environ;

static int compare(const void *left, const void *right)
{
    const double one = *(const double *)left;
    const double other = *(const double *)right;
    return (one > other) - (one < other);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

/* Runs a program once; returns the microseconds, or ends with a message. */
static double run(char *const *words, const posix_spawn_file_actions_t *actions)
{
    const double start = now();
    pid_t child = 0;
    int status = 0;
    if (posix_spawn(&child, words[0], actions, NULL, words, environ) != 0 ||
        waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        fprintf(stderr, "bench_start: cannot run %s\n", words[0]);
        exit(2);
    }
    return now() - start;
}

int main(int argc, char **argv)
{
    static double times[2][RUNS];
    char program[] = "/bin/true";
    char *plain[] = {program, NULL};
    posix_spawn_file_actions_t actions;
    if (argc < 2) {
        fputs("usage: bench_start PROGRAM [WORD...]\n", stderr);
        return 2;
    }
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    for (size_t i = 0; i < RUNS; i++) {
        times[0][i] = run(plain, &actions);
        times[1][i] = run(argv + 1, &actions);
    }
    posix_spawn_file_actions_destroy(&actions);
    qsort(times[0], RUNS, sizeof times[0][0], compare);
    qsort(times[1], RUNS, sizeof times[1][0], compare);
    const double ratio = times[1][RUNS / 2] / times[0][RUNS / 2];
    printf("/bin/true %.0f us, %s %.0f us: ratio %.2f\n", times[0][RUNS / 2], argv[1],
           times[1][RUNS / 2], ratio);
    return 0;
}
