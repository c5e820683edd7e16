/*
 * Makes the n-th system call of a kind fail, for files under one path, in a process and its children.
 *   FAULT_PATH   prefix of the paths that are meant
 *   FAULT_CALLS  comma-separated: write, open, sync, rename, unlink, truncate, read, mkdir
 *   FAULT_AT     which call fails, counted from 1 over all processes
 *   FAULT_ERRNO  with which error; 0 when it is not to fail but to stand still
 *   FAULT_GO     a file: a call that stands still goes on when it is there
 *   FAULT_STAYS  1 when all later ones fail too
 *   FAULT_COUNT  a file of 8 bytes in which the calls are counted, shared by the processes
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static char path_prefix[PATH_MAX];
static char calls[256];
static long fail_at;
static int fail_errno;
static int fail_stays;
static char go_path[PATH_MAX];
static unsigned long *count;

__attribute__((constructor)) static void begin(void) {
  const char *prefix = getenv("FAULT_PATH");
  const char *file = getenv("FAULT_COUNT");
  if (prefix == NULL || file == NULL) return;
  snprintf(calls, sizeof calls, ",%s,", getenv("FAULT_CALLS"));
  fail_at = atol(getenv("FAULT_AT"));
  fail_errno = atoi(getenv("FAULT_ERRNO"));
  snprintf(go_path, sizeof go_path, "%s", getenv("FAULT_GO"));
  fail_stays = strcmp(getenv("FAULT_STAYS"), "1") == 0;
  int fd = syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC, 0);
  if (fd < 0) return;
  void *mapped = mmap(NULL, 8, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  syscall(SYS_close, fd);
  if (mapped == MAP_FAILED) return;
  count = mapped;
  snprintf(path_prefix, sizeof path_prefix, "%s", prefix);
}

static int is_meant(const char *call, const char *path) {
  if (count == NULL || path == NULL) return 0;
  if (strncmp(path, path_prefix, strlen(path_prefix)) != 0) return 0;
  char wanted[32];
  snprintf(wanted, sizeof wanted, ",%s,", call);
  return strstr(calls, wanted) != NULL;
}

/* True when this call is to fail; errno is set then. */
static int fails(const char *call, const char *path) {
  if (!is_meant(call, path)) return 0;
  unsigned long n = __atomic_add_fetch(count, 1, __ATOMIC_SEQ_CST);
  if ((long)n != fail_at && !(fail_stays && (long)n > fail_at)) return 0;
  if (fail_errno == 0) {
    while (syscall(SYS_faccessat, AT_FDCWD, go_path, F_OK) != 0) usleep(1000);
    return 0;
  }
  errno = fail_errno;
  return 1;
}

static int fails_on(const char *call, int fd) {
  if (count == NULL) return 0;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return fails(call, path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ON_FD(call, result, name, params, args) \
  result name params { \
    if (fails_on(call, fd)) return -1; \
    return REAL(name) args; \
  }
#define ON_PATH(call, result, name, params, args) \
  result name params { \
    if (fails(call, path)) return -1; \
    return REAL(name) args; \
  }

ON_FD("write", ssize_t, write, (int fd, const void *b, size_t n), (fd, b, n))
ON_FD("write", ssize_t, pwrite, (int fd, const void *b, size_t n, off_t o), (fd, b, n, o))
ON_FD("write", ssize_t, pwrite64, (int fd, const void *b, size_t n, off64_t o), (fd, b, n, o))
ON_FD("write", ssize_t, writev, (int fd, const struct iovec *v, int n), (fd, v, n))
ON_FD("write", ssize_t, pwritev, (int fd, const struct iovec *v, int n, off_t o), (fd, v, n, o))
ON_FD("write", ssize_t, pwritev64, (int fd, const struct iovec *v, int n, off64_t o), (fd, v, n, o))
ON_FD("read", ssize_t, read, (int fd, void *b, size_t n), (fd, b, n))
ON_FD("read", ssize_t, pread, (int fd, void *b, size_t n, off_t o), (fd, b, n, o))
ON_FD("read", ssize_t, pread64, (int fd, void *b, size_t n, off64_t o), (fd, b, n, o))
ON_FD("read", ssize_t, preadv, (int fd, const struct iovec *v, int n, off_t o), (fd, v, n, o))
ON_FD("read", ssize_t, preadv64, (int fd, const struct iovec *v, int n, off64_t o), (fd, v, n, o))
ON_FD("sync", int, fsync, (int fd), (fd))
ON_FD("sync", int, fdatasync, (int fd), (fd))
ON_FD("truncate", int, ftruncate, (int fd, off_t n), (fd, n))
ON_FD("truncate", int, ftruncate64, (int fd, off64_t n), (fd, n))
ON_FD("write", int, posix_fallocate, (int fd, off_t o, off_t n), (fd, o, n))
ON_PATH("unlink", int, unlink, (const char *path), (path))
ON_PATH("unlink", int, rmdir, (const char *path), (path))
ON_PATH("mkdir", int, mkdir, (const char *path, mode_t mode), (path, mode))

int rename(const char *from, const char *to) {
  if (fails("rename", to)) return -1;
  return REAL(rename)(from, to);
}

int link(const char *from, const char *to) {
  if (fails("rename", to)) return -1;
  return REAL(link)(from, to);
}

ssize_t copy_file_range(int in, off64_t *io, int out, off64_t *oo, size_t n, unsigned flags) {
  if (fails_on("write", out)) return -1;
  return REAL(copy_file_range)(in, io, out, oo, n, flags);
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list list; \
    va_start(list, flags); \
    mode_t mode = va_arg(list, mode_t); \
    va_end(list); \
    if (fails("open", path)) return -1; \
    return REAL(name)(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)
