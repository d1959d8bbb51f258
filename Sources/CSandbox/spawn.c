#define _GNU_SOURCE
#include "csandbox.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#define CHILD_DESCRIPTORS 4
/// Above every descriptor the child will have, so that dup2 overwrites none of them.
#define ABOVE (CHILD_DESCRIPTORS + 6)

/// Splits NUL-terminated strings laid end to end. The array is malloc'ed, the strings are not.
static char **split(const char *block, size_t size) {
    size_t count = 0;
    for (size_t i = 0; i < size; i++) count += block[i] == '\0';
    char **words = calloc(count + 1, sizeof *words);
    if (words == NULL) return NULL;
    const char *word = block;
    for (size_t i = 0; i < count; i++) {
        words[i] = (char *)word;
        word += strlen(word) + 1;
    }
    return words;
}

// MARK: Between fork and exec: async-signal-safe calls only

static void default_signals(void) {
    struct sigaction action = {.sa_handler = SIG_DFL};
    for (int signal = 1; signal < NSIG; signal++) sigaction(signal, &action, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static int close_the_rest(void) {
#ifdef SYS_close_range
    if (syscall(SYS_close_range, CHILD_DESCRIPTORS, ~0u, 4u /* CLOSE_RANGE_CLOEXEC */) == 0) return 0;
#endif
    // Before Linux 5.11.
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return -1;
    for (int descriptor = CHILD_DESCRIPTORS; (rlim_t)descriptor < limit.rlim_cur; descriptor++) {
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
    return 0;
}

static int place_descriptors(const struct csandbox_options *options) {
    int sources[CHILD_DESCRIPTORS] = {options->input, options->output, options->error, options->report};
    for (int i = 0; i < CHILD_DESCRIPTORS; i++) {
        if (sources[i] < 0) continue;
        sources[i] = fcntl(sources[i], F_DUPFD_CLOEXEC, ABOVE);
        if (sources[i] < 0) return -1;
    }
    for (int i = 0; i < CHILD_DESCRIPTORS; i++) {
        if (sources[i] < 0) {
            close(i);
        } else if (dup2(sources[i], i) < 0) {
            return -1;
        }
    }
    return close_the_rest();
}

static int limit(int resource, uint64_t soft, uint64_t hard) {
    struct rlimit64 old, new = {.rlim_cur = soft, .rlim_max = hard};
    if (getrlimit64(resource, &old) != 0) return -1;
    // Without privileges a limit can only fall.
    if (new.rlim_max > old.rlim_max) new.rlim_max = old.rlim_max;
    if (new.rlim_cur > new.rlim_max) new.rlim_cur = new.rlim_max;
    return setrlimit64(resource, &new);
}

/// The limit counts all its user's threads: as many as there are on the machine, and `more`.
static int limit_threads(uint64_t more) {
    struct sysinfo info;
    if (more > 0) {
        if (sysinfo(&info) != 0) return -1;
        more += info.procs;
    }
    return limit(RLIMIT_NPROC, more, more);
}

static int limit_resources(const struct csandbox_options *options) {
    // SIGXCPU can be caught; one second later SIGKILL cannot.
    if (limit(RLIMIT_CPU, options->cpu_seconds, options->cpu_seconds + 1) != 0) return -1;
    if (limit(RLIMIT_AS, options->address_space, options->address_space) != 0) return -1;
    if (limit(RLIMIT_FSIZE, options->file_size, options->file_size) != 0) return -1;
    if (limit(RLIMIT_NOFILE, options->open_files, options->open_files) != 0) return -1;
    if (limit(RLIMIT_MEMLOCK, 0, 0) != 0) return -1;
    if (options->limit_threads && limit_threads(options->filter_calls ? 64 : 0) != 0) return -1;
    return limit(RLIMIT_CORE, 0, 0);
}

/// Best effort: the filter and Landlock deny the network where this is not allowed.
static void isolate_network(void) {
    if (unshare(CLONE_NEWNET | CLONE_NEWIPC) != 0) unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC);
}

static int drop_privileges(void) {
    // With no_new_privs an exec as root does not bring the capabilities back.
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3];
    memset(none, 0, sizeof none);
    return (int)syscall(SYS_capset, &header, none);
}

/// The Swift runtime reads its arguments there, and libc where its stack is. Only the child can name these.
static void allow_self(int ruleset) {
    csandbox_ruleset_allow(ruleset, "/proc/self/cmdline", CSANDBOX_READ);
    csandbox_ruleset_allow(ruleset, "/proc/self/maps", CSANDBOX_READ);
}

static _Noreturn void fail(int status, enum csandbox_stage stage) {
    struct csandbox_failure failure = {.stage = (int)stage, .error = errno};
    ssize_t written = write(status, &failure, sizeof failure);
    _exit(written == sizeof failure ? 126 : 127);
}

static _Noreturn void become(const char *executable, const char *directory, char **arguments,
                             char **environment, const struct csandbox_options *options, int status,
                             pid_t parent) {
    default_signals();
    setsid();
    umask(077);
    int ruleset = options->ruleset;
    status = fcntl(status, F_DUPFD_CLOEXEC, ABOVE);
    if (status < 0) _exit(127);
    if (ruleset >= 0 && (ruleset = fcntl(ruleset, F_DUPFD_CLOEXEC, ABOVE)) < 0) {
        fail(status, CSANDBOX_STAGE_DESCRIPTORS);
    }
    if (place_descriptors(options) != 0) fail(status, CSANDBOX_STAGE_DESCRIPTORS);
    if (chdir(directory) != 0) fail(status, CSANDBOX_STAGE_DIRECTORY);
    if (options->isolate_network) isolate_network();
    // Before the limits: until the exec the parent's descriptors, however many, are still open.
    if (ruleset >= 0) allow_self(ruleset);
    if (limit_resources(options) != 0) fail(status, CSANDBOX_STAGE_LIMITS);
    if (drop_privileges() != 0) fail(status, CSANDBOX_STAGE_PRIVILEGES);
    // A change of credentials would clear it. Asked for too late, the parent's death would go unnoticed.
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || getppid() != parent) _exit(127);
    if (ruleset >= 0 && csandbox_landlock_enter(ruleset) != 0) fail(status, CSANDBOX_STAGE_LANDLOCK);
    if (options->filter_calls && csandbox_seccomp_enter(options->may_write_files) != 0) {
        fail(status, CSANDBOX_STAGE_SECCOMP);
    }
    execve(executable, arguments, environment);
    fail(status, CSANDBOX_STAGE_EXEC);
}

// MARK: The parent's side

/// Where SIGCHLD is ignored, the kernel reaps children and their status is lost; some launchers leave it so.
static void heed_children(void) {
    struct sigaction action;
    if (sigaction(SIGCHLD, NULL, &action) != 0) return;
    if (action.sa_handler != SIG_IGN && !(action.sa_flags & SA_NOCLDWAIT)) return;
    if (action.sa_handler == SIG_IGN) action.sa_handler = SIG_DFL;
    action.sa_flags &= ~SA_NOCLDWAIT;
    sigaction(SIGCHLD, &action, NULL);
}

/// Waits for the exec (end of file) or for the child's word that it failed.
static pid_t await_start(pid_t child, int status, struct csandbox_failure *failure) {
    struct csandbox_failure told;
    ssize_t count;
    do {
        count = read(status, &told, sizeof told);
    } while (count < 0 && errno == EINTR);
    if (count == 0) return child;
    if (count == sizeof told) *failure = told;
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) continue;
    return -1;
}

static pid_t start(const char *executable, const char *directory, char **arguments, char **environment,
                   const struct csandbox_options *options, struct csandbox_failure *failure) {
    int status[2];
    if (pipe2(status, O_CLOEXEC) != 0) {
        failure->error = errno;
        return -1;
    }
    heed_children();
    // No handler of the parent's may run in the child.
    sigset_t all, old;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    pid_t parent = getpid();
    pid_t child = fork();
    if (child == 0) {
        become(executable, directory, arguments, environment, options, status[1], parent);
    }
    failure->error = errno;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    close(status[1]);
    if (child > 0) child = await_start(child, status[0], failure);
    close(status[0]);
    return child;
}

pid_t csandbox_spawn(const char *executable, const char *directory,
                     const char *arguments, size_t arguments_size,
                     const char *environment, size_t environment_size,
                     const struct csandbox_options *options, struct csandbox_failure *failure) {
    *failure = (struct csandbox_failure){.stage = CSANDBOX_STAGE_FORK, .error = ENOMEM};
    char **words = split(arguments, arguments_size);
    char **variables = split(environment, environment_size);
    pid_t child = -1;
    if (words != NULL && variables != NULL) {
        child = start(executable, directory, words, variables, options, failure);
    }
    free(words);
    free(variables);
    return child;
}
