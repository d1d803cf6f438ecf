/* SPDX-License-Identifier: MIT */
/*
 * Many threads look up, parse, render and write at once, and so does a signal handler in the midst
 * of them: each must come to the same as one thread alone.
 */
#define _DEFAULT_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>

#include "smtpcodes/smtpcodes.h"

enum { THREADS = 8, ROUNDS = 4000, SIGNALS = 200 };

static volatile sig_atomic_t signals;
static volatile sig_atomic_t wrong_in_handler;

/* Some of everything; false if anything is not as it must be. It is safe in a signal handler. */
static bool work(void)
{
    static const char input[] = "550-5.1.1 No such\r\n550 5.1.1 user\r\n";
    static const smtpcodes_value domain = {"domain", "mail.example.org", 16};
    const smtpcodes_catalog *catalog = smtpcodes_builtin();
    smtpcodes_reply reply;
    char buffer[64];
    size_t needed;
    if (!smtpcodes_parse(input, sizeof input - 1, &reply, sizeof reply) || reply.code != 550 ||
        reply.enhanced.detail != 1 || reply.line_count != 2)
        return false;
    const smtpcodes_entry entry = smtpcodes_find_reply(catalog, reply.code, "RCPT");
    if (entry == SMTPCODES_NONE || smtpcodes_find_key(catalog, "550", 3) == SMTPCODES_NONE ||
        smtpcodes_get(catalog, entry, SMTPCODES_FIELD_EXPLANATION)[0] == '\0')
        return false;
    if (smtpcodes_render(catalog, smtpcodes_find_reply(catalog, 220, NULL), &domain, 1, buffer,
                         sizeof buffer, &needed) != SMTPCODES_NO_ERROR ||
        needed != 30)
        return false;
    return smtpcodes_write_reply(550, &reply.enhanced, "No", 2, 0, buffer, sizeof buffer,
                                 &needed) == SMTPCODES_NO_ERROR &&
           memcmp(buffer, "550 5.1.1 No\r\n", 15) == 0;
}

static void handle(int number)
{
    (void)number;
    signals++;
    if (!work())
        wrong_in_handler = 1;
}

static void *run(void *result)
{
    bool *good = result;
    *good = true;
    for (int i = 0; i < ROUNDS; i++)
        *good = work() && *good;
    return NULL;
}

static bool in_threads(void)
{
    pthread_t threads[THREADS];
    bool good[THREADS];
    bool all = true;
    for (int i = 0; i < THREADS; i++) {
        if (pthread_create(&threads[i], NULL, run, &good[i]) != 0)
            return false;
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        all = all && good[i];
    }
    return all;
}

static bool with_signals(void)
{
    const struct itimerval often = {{0, 500}, {0, 500}};
    const struct itimerval never = {{0, 0}, {0, 0}};
    struct sigaction action;
    bool good = true;
    memset(&action, 0, sizeof action);
    action.sa_handler = handle;
    sigaction(SIGALRM, &action, NULL);
    setitimer(ITIMER_REAL, &often, NULL);
    while (good && signals < SIGNALS)
        good = work();
    setitimer(ITIMER_REAL, &never, NULL);
    return good && wrong_in_handler == 0;
}

int main(void)
{
    const bool threads = in_threads();
    const bool handler = with_signals();
    printf("%d threads: %s, %d signals: %s\n", THREADS, threads ? "good" : "WRONG", (int)signals,
           handler ? "good" : "WRONG");
    return threads && handler ? 0 : 1;
}
