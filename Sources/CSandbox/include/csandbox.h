#ifndef CSANDBOX_H
#define CSANDBOX_H

// Starts a child process that can do little. C, because Swift can call neither fork(2) nor the
// variadic syscall(2) and prctl(2). Nothing here decides: the policy is the caller's.

#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>

// MARK: What the kernel offers

/// The Landlock ABI of the running kernel, 0 where there is none (landlock(7)).
int csandbox_landlock_abi(void);

/// 1 if the kernel takes seccomp filters (seccomp(2)) and this processor has a table here, else 0.
int csandbox_has_seccomp(void);

// MARK: Landlock rulesets

enum csandbox_access {
    CSANDBOX_READ = 1,
    CSANDBOX_EXECUTE = 2,
    CSANDBOX_WRITE = 4,
};

/// A ruleset that denies everything its ABI knows. A close-on-exec descriptor, or -1 with errno.
int csandbox_ruleset_create(void);

/// Allows `access` (bits of csandbox_access) to a file, or to everything under a directory.
/// 0, or -1 with errno (ENOENT for a path that is not there).
int csandbox_ruleset_allow(int ruleset, const char *path, int access);

// MARK: Children

struct csandbox_options {
    /// Become the child's descriptors 0 to 3; all others are closed. `report` may be -1.
    int input, output, error, report;
    /// From csandbox_ruleset_create, or -1: no Landlock.
    int ruleset;
    /// 1: filter system calls.
    int filter_calls;
    /// 1: the filter lets the child open files for writing, make and remove them.
    int may_write_files;
    /// 1: bounds how many threads it starts, where the kernel bounds them for its user (RLIMIT_NPROC; never
    /// for root). Without the filter, which can tell processes from threads, it may start neither.
    int limit_threads;
    /// 1: a network namespace of its own, where that is allowed.
    int isolate_network;
    /// setrlimit(2); seconds, bytes, bytes, descriptors.
    uint64_t cpu_seconds, address_space, file_size, open_files;
};

enum csandbox_stage {
    CSANDBOX_STAGE_FORK = 1,
    CSANDBOX_STAGE_DESCRIPTORS,
    CSANDBOX_STAGE_DIRECTORY,
    CSANDBOX_STAGE_LIMITS,
    CSANDBOX_STAGE_PRIVILEGES,
    CSANDBOX_STAGE_LANDLOCK,
    CSANDBOX_STAGE_SECCOMP,
    CSANDBOX_STAGE_EXEC,
};

struct csandbox_failure {
    int stage;
    int error;
};

/// Starts `executable` and returns when it runs or could not be started: its process id, or -1
/// with `failure` filled in. `arguments` and `environment` are NUL-terminated strings end to end.
///
/// The child leads a session of its own, dies with the thread that called this, holds no capability
/// and cannot gain one.
pid_t csandbox_spawn(const char *executable, const char *directory,
                     const char *arguments, size_t arguments_size,
                     const char *environment, size_t environment_size,
                     const struct csandbox_options *options, struct csandbox_failure *failure);

#endif
