// What a compiler and a linker need to leave their output under the directories Landlock gives them.
SYS_ftruncate, SYS_truncate, SYS_fallocate, SYS_fsync, SYS_fdatasync, SYS_sync_file_range, SYS_flock,
SYS_mkdirat, SYS_unlinkat, SYS_renameat2, SYS_linkat, SYS_symlinkat, SYS_fchmod, SYS_fchmodat,
SYS_utimensat, SYS_sendfile, SYS_copy_file_range,
#ifdef SYS_renameat
SYS_renameat,
#endif
#ifdef SYS_mkdir
SYS_mkdir, SYS_rmdir, SYS_unlink, SYS_rename, SYS_link, SYS_symlink, SYS_chmod, SYS_creat,
#endif
