#define _GNU_SOURCE
#include "csandbox.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#define ARCHITECTURE 0
#endif

/// The newest call this table was written against (futex_waitv, Linux 5.16). Later ones answer ENOSYS,
/// so that a newer libc falls back; what is known and not listed answers EPERM.
#define NEWEST_CALL 449

/// The child is one process with threads: what it needs to load, compute, read what Landlock lets it
/// read, and write to the descriptors it was given. Absent on purpose: sockets, processes, ptrace,
/// mounts, namespaces, keys, bpf, perf, io_uring, other processes' memory, limits or scheduling.
static const int calls[] = {
#include "calls_compute.h"
};

static const int calls_writing_files[] = {
#include "calls_write.h"
};

struct program {
    struct sock_filter code[640];
    unsigned short length;
};

static void emit(struct program *p, struct sock_filter instruction) {
    if (p->length < sizeof p->code / sizeof p->code[0]) p->code[p->length++] = instruction;
}

#define STATEMENT(code, k) ((struct sock_filter)BPF_STMT(code, k))
#define JUMP(code, k, yes, no) ((struct sock_filter)BPF_JUMP(code, k, yes, no))
#define LOAD(offset) STATEMENT(BPF_LD | BPF_W | BPF_ABS, offset)
#define RETURN(verdict) STATEMENT(BPF_RET | BPF_K, verdict)
#define ALLOW RETURN(SECCOMP_RET_ALLOW)
#define DENY(error) RETURN(SECCOMP_RET_ERRNO | ((error) & SECCOMP_RET_DATA))
/// The low half of an argument: both processors are little-endian.
#define ARGUMENT(n) ((unsigned)offsetof(struct seccomp_data, args) + 8u * (unsigned)(n))

static void allow(struct program *p, int call) {
    emit(p, JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)call, 0, 1));
    emit(p, ALLOW);
}

static void deny(struct program *p, int call, int error) {
    emit(p, JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)call, 0, 1));
    emit(p, DENY(error));
}

/// Allows a call if the argument is one of `values`.
static void allow_values(struct program *p, int call, int argument, const unsigned *values, int count) {
    emit(p, JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)call, 0, (unsigned char)(2 * count + 2)));
    emit(p, LOAD(ARGUMENT(argument)));
    for (int i = 0; i < count; i++) {
        emit(p, JUMP(BPF_JMP | BPF_JEQ | BPF_K, values[i], 0, 1));
        emit(p, ALLOW);
    }
    emit(p, DENY(EPERM));
}

/// Allows a call if the argument has any (`wanted`) or none (not `wanted`) of the bits.
static void allow_bits(struct program *p, int call, int argument, unsigned bits, int wanted, int error) {
    emit(p, JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)call, 0, 4));
    emit(p, LOAD(ARGUMENT(argument)));
    emit(p, JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, wanted ? 0 : 1, wanted ? 1 : 0));
    emit(p, ALLOW);
    emit(p, DENY(error));
}

#define VALUES(...) (const unsigned[]){__VA_ARGS__}, (int)(sizeof((unsigned[]){__VA_ARGS__}) / sizeof(unsigned))

static void allow_conditionally(struct program *p, int may_write_files) {
    unsigned self = (unsigned)getpid();
    // Threads, not processes. clone3 hides its flags behind a pointer: libc then takes clone.
    allow_bits(p, SYS_clone, 0, CLONE_THREAD, 1, EPERM);
#ifdef SYS_clone3
    deny(p, SYS_clone3, ENOSYS);
#endif
    // Signals to itself (abort, raise).
    allow_values(p, SYS_kill, 0, VALUES(self));
    allow_values(p, SYS_tgkill, 0, VALUES(self));
    // Its own limits; asking a terminal's size, not typing into it; its own name; no signal to the
    // owner of a descriptor (F_SETOWN).
    allow_values(p, SYS_prlimit64, 0, VALUES(0, self));
    allow_values(p, SYS_ioctl, 1, VALUES(TCGETS, TIOCGWINSZ, FIONREAD, FIOCLEX));
    allow_values(p, SYS_prctl, 0, VALUES(PR_SET_NAME, PR_GET_NAME, 0x53564d41 /* PR_SET_VMA */));
    allow_values(p, SYS_fcntl, 1,
                 VALUES(F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK,
                        F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW));
    // Landlock decides what may be read. That nothing is opened for writing holds without it too.
    const unsigned writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
    if (may_write_files) {
        allow(p, SYS_openat);
    } else {
        allow_bits(p, SYS_openat, 2, writing, 0, EACCES);
    }
#ifdef SYS_open
    if (may_write_files) {
        allow(p, SYS_open);
    } else {
        allow_bits(p, SYS_open, 1, writing, 0, EACCES);
    }
#endif
}

int csandbox_has_seccomp(void) {
    // A null filter is a fault where filters exist, an invalid argument where they do not.
    return ARCHITECTURE != 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 0, 0) == -1
        && errno == EFAULT;
}

int csandbox_seccomp_enter(int may_write_files) {
    struct program p = {.length = 0};
    emit(&p, LOAD(offsetof(struct seccomp_data, arch)));
    emit(&p, JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0));
    emit(&p, RETURN(SECCOMP_RET_KILL_PROCESS));
    // Also catches x32, whose numbers have bit 30 set.
    emit(&p, LOAD(offsetof(struct seccomp_data, nr)));
    emit(&p, JUMP(BPF_JMP | BPF_JGT | BPF_K, NEWEST_CALL, 0, 1));
    emit(&p, DENY(ENOSYS));

    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) allow(&p, calls[i]);
    if (may_write_files) {
        for (size_t i = 0; i < sizeof calls_writing_files / sizeof calls_writing_files[0]; i++) {
            allow(&p, calls_writing_files[i]);
        }
    }
    // These load an argument, and the number is lost on the way: each ends in a verdict.
    allow_conditionally(&p, may_write_files);
    emit(&p, DENY(EPERM));

    if (p.length == sizeof p.code / sizeof p.code[0]) {
        errno = E2BIG;
        return -1;
    }
    struct sock_fprog program = {.len = p.length, .filter = p.code};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}
