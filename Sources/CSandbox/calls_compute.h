// Descriptors and reading. The same names on every processor first, then those only some have.
SYS_read, SYS_readv, SYS_pread64, SYS_preadv, SYS_preadv2,
SYS_write, SYS_writev, SYS_pwrite64, SYS_pwritev, SYS_pwritev2,
SYS_lseek, SYS_close, SYS_dup, SYS_dup3, SYS_pipe2, SYS_ppoll, SYS_pselect6,
SYS_fstat, SYS_newfstatat, SYS_faccessat, SYS_readlinkat, SYS_getdents64,
SYS_statfs, SYS_fstatfs, SYS_getcwd, SYS_chdir, SYS_fchdir, SYS_fadvise64, SYS_umask,
SYS_eventfd2, SYS_epoll_create1, SYS_epoll_ctl, SYS_epoll_pwait, SYS_timerfd_create,
SYS_timerfd_settime, SYS_timerfd_gettime,
// Memory.
SYS_brk, SYS_mmap, SYS_munmap, SYS_mprotect, SYS_mremap, SYS_madvise, SYS_mincore, SYS_msync,
SYS_membarrier,
// Itself: start, threads, end. Landlock decides what may be executed.
SYS_execve, SYS_exit, SYS_exit_group, SYS_restart_syscall, SYS_set_tid_address, SYS_set_robust_list,
SYS_get_robust_list, SYS_futex, SYS_sched_yield, SYS_sched_getaffinity, SYS_sched_getparam,
SYS_sched_getscheduler, SYS_sched_get_priority_max, SYS_sched_get_priority_min, SYS_getcpu,
SYS_getpid, SYS_getppid, SYS_gettid, SYS_getpgid, SYS_getsid, SYS_getuid, SYS_geteuid, SYS_getgid,
SYS_getegid, SYS_getresuid, SYS_getresgid, SYS_getgroups, SYS_getpriority, SYS_getrusage, SYS_times,
SYS_wait4, SYS_waitid, SYS_uname, SYS_sysinfo, SYS_getrandom, SYS_capget,
// Signals and clocks.
SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_rt_sigsuspend, SYS_rt_sigtimedwait,
SYS_rt_sigpending, SYS_sigaltstack, SYS_nanosleep, SYS_clock_nanosleep, SYS_clock_gettime,
SYS_clock_getres, SYS_gettimeofday, SYS_setitimer, SYS_getitimer,
#ifdef SYS_arch_prctl
SYS_arch_prctl,
#endif
#ifdef SYS_access
SYS_access, SYS_readlink, SYS_stat, SYS_lstat, SYS_getdents, SYS_dup2, SYS_pipe, SYS_poll, SYS_select,
SYS_epoll_create, SYS_epoll_wait, SYS_getpgrp, SYS_time, SYS_alarm, SYS_pause,
#endif
#ifdef SYS_getrlimit
SYS_getrlimit,
#endif
#ifdef SYS_statx
SYS_statx,
#endif
#ifdef SYS_rseq
SYS_rseq,
#endif
#ifdef SYS_faccessat2
SYS_faccessat2,
#endif
#ifdef SYS_close_range
SYS_close_range,
#endif
#ifdef SYS_futex_waitv
SYS_futex_waitv,
#endif
