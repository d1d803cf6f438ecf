/* SPDX-License-Identifier: MIT */
#include "children.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

struct child {
    pid_t pid;
    int input;  /* to write to */
    int output; /* to read from */
};

/* Those that run, for the case that the program ends while they do. */
static struct child running[CHILDREN_AT_ONCE];
static size_t running_count;

/* Nobody is left to read their output, so they end without a word. */
static void end_running(void)
{
    for (size_t i = 0; i < running_count; i++) {
        if (running[i].pid > 0)
            kill(running[i].pid, SIGKILL);
    }
}

/* A pipe that no other child inherits: it would keep the ends open. */
static bool open_pipe(int ends[2])
{
    if (pipe(ends) != 0)
        return false;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return true;
}

static void close_pipe(const int ends[2])
{
    close(ends[0]);
    close(ends[1]);
}

/* Starts the program; returns 0 or an error number. */
static int start(char *program, struct child *child)
{
    char *const arguments[] = {program, NULL};
    int in[2];
    int out[2];
    if (!open_pipe(in))
        return errno;
    if (!open_pipe(out)) {
        int error = errno;
        close_pipe(in);
        return error;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    int error = posix_spawnp(&child->pid, program, &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        close_pipe(in);
        close_pipe(out);
        return error;
    }
    close(in[0]);
    close(out[1]);
    child->input = in[1];
    child->output = out[0];
    return 0;
}

static bool write_input(const struct child *child, const struct buffer *input)
{
    bool good = true;
    for (size_t at = 0; at < input->length && good;) {
        ssize_t written = write(child->input, input->bytes + at, input->length - at);
        if (written > 0)
            at += (size_t)written;
        else
            good = errno == EINTR;
    }
    close(child->input);
    return good;
}

static void read_output(const struct child *child, struct buffer *output)
{
    enum { STEP = 64 * 1024 };
    for (;;) {
        ssize_t count = read(child->output, buffer_reserve(output, STEP), STEP);
        if (count > 0)
            output->length += (size_t)count;
        else if (count == 0 || errno != EINTR)
            break;
    }
    close(child->output);
    buffer_trim(output);
}

static bool wait_for(const struct child *child)
{
    int status = 0;
    while (waitpid(child->pid, &status, 0) == -1) {
        if (errno != EINTR)
            return false;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool run_children(char *program, struct job *jobs, size_t count)
{
    static bool prepared;
    if (!prepared) {
        /* A child that ends early must not end us, nor one outlive us. */
        signal(SIGPIPE, SIG_IGN);
        prepared = atexit(end_running) == 0;
    }
    bool good = true;
    while (running_count < count && good) {
        struct job *job = &jobs[running_count];
        job->error = start(program, &running[running_count]);
        good = job->error == 0;
        running_count += good;
    }
    /* All inputs go out before the first output is read, so that the children work side by side. */
    for (size_t i = 0; i < running_count; i++)
        jobs[i].failed = !write_input(&running[i], jobs[i].input);
    for (size_t i = 0; i < running_count; i++) {
        read_output(&running[i], &jobs[i].output);
        if (!wait_for(&running[i]))
            jobs[i].failed = true;
        running[i].pid = 0; /* it may be another process's by now */
        good = good && !jobs[i].failed;
    }
    running_count = 0;
    return good;
}
