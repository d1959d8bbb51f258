#define _GNU_SOURCE
#include "csandbox.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The kernel's interface, spelled out: the headers of the systems we build on are older than the
// kernels we run on. Numbers and layouts are fixed by linux/landlock.h, and alike on every processor.

#define CALL_CREATE_RULESET 444
#define CALL_ADD_RULE 445
#define CALL_RESTRICT_SELF 446

#define CREATE_RULESET_VERSION 1u
#define RULE_PATH_BENEATH 1

struct ruleset_attributes {
    uint64_t handled_access_fs;
    uint64_t handled_access_net; // ABI 4
    uint64_t scoped;             // ABI 6
};

struct path_beneath_attributes {
    uint64_t allowed_access;
    int32_t parent_fd;
} __attribute__((packed));

#define FS_EXECUTE (1ull << 0)
#define FS_WRITE_FILE (1ull << 1)
#define FS_READ_FILE (1ull << 2)
#define FS_READ_DIR (1ull << 3)
#define FS_TRUNCATE (1ull << 14)

/// Each ABI's file rights: 13 at first, then REFER (2), TRUNCATE (3), IOCTL_DEV (5).
static uint64_t file_rights(int abi) {
    int bits = abi >= 5 ? 16 : abi >= 3 ? 15 : abi >= 2 ? 14 : 13;
    return (1ull << bits) - 1;
}

int csandbox_landlock_abi(void) {
    long abi = syscall(CALL_CREATE_RULESET, NULL, 0, CREATE_RULESET_VERSION);
    return abi > 0 ? (int)abi : 0;
}

int csandbox_ruleset_create(void) {
    int abi = csandbox_landlock_abi();
    struct ruleset_attributes attributes = {.handled_access_fs = file_rights(abi)};
    size_t size = sizeof attributes.handled_access_fs;
    if (abi >= 4) {
        attributes.handled_access_net = 3; // TCP bind and connect
        size += sizeof attributes.handled_access_net;
    }
    if (abi >= 6) {
        attributes.scoped = 3; // abstract sockets, signals
        size += sizeof attributes.scoped;
    }
    return (int)syscall(CALL_CREATE_RULESET, &attributes, size, 0);
}

int csandbox_ruleset_allow(int ruleset, const char *path, int access) {
    uint64_t rights = 0;
    if (access & CSANDBOX_READ) rights |= FS_READ_FILE | FS_READ_DIR;
    if (access & CSANDBOX_EXECUTE) rights |= FS_EXECUTE;
    if (access & CSANDBOX_WRITE) rights |= file_rights(csandbox_landlock_abi()) & ~FS_EXECUTE;

    int target = open(path, O_PATH | O_CLOEXEC);
    if (target < 0) return -1;
    struct stat status;
    int result = fstat(target, &status);
    if (result == 0) {
        // The kernel refuses directory rights on a file.
        if (!S_ISDIR(status.st_mode)) {
            rights &= FS_EXECUTE | FS_WRITE_FILE | FS_READ_FILE | FS_TRUNCATE;
        }
        struct path_beneath_attributes rule = {.allowed_access = rights, .parent_fd = target};
        result = (int)syscall(CALL_ADD_RULE, ruleset, RULE_PATH_BENEATH, &rule, 0);
    }
    int error = errno;
    close(target);
    errno = error;
    return result;
}

int csandbox_landlock_enter(int ruleset) {
    return (int)syscall(CALL_RESTRICT_SELF, ruleset, 0);
}
