#ifndef CSANDBOX_INTERNAL_H
#define CSANDBOX_INTERNAL_H

/// Both are called between fork and exec: system calls only. 0, or -1 with errno.
int csandbox_landlock_enter(int ruleset);
int csandbox_seccomp_enter(int may_write_files);

#endif
