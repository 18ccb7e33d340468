/* Stands between a process and its disk (LD_PRELOAD): counts what is written below one folder and,
 * at a chosen call, ends the process there, tears the write in two first, or reports an error.
 * Armed through ctypes, so that a process can be forked ready and then sent into its trouble. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { KILL = 0, TEAR = 1, FAIL = 2 };

static atomic_long calls;
static atomic_long first = -1, last = -1;
static int what, error_number;
static char root[4096];

void disk_arm(const char *folder, long at, long until, int mode, int number)
{
    strncpy(root, folder, sizeof root - 1);
    what = mode;
    error_number = number;
    atomic_store(&calls, 0);
    atomic_store(&last, until);
    atomic_store(&first, at);
}

long disk_calls(void) { return atomic_load(&calls); }

static int is_ours(const char *path) { return root[0] && strncmp(path, root, strlen(root)) == 0; }

static int is_our_file(int fd)
{
    char link[64], path[4096];
    if (!root[0])
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size <= 0)
        return 0;
    path[size] = 0;
    return is_ours(path);
}

static void die(void)
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

/* 0: go on; 1: fail with errno set; 2: write half, then die. */
static int turn(int is_write)
{
    long now = atomic_fetch_add(&calls, 1) + 1;
    if (atomic_load(&first) < 0 || now < atomic_load(&first) || now > atomic_load(&last))
        return 0;
    if (what == FAIL) {
        errno = error_number;
        return 1;
    }
    if (what == TEAR && is_write)
        return 2;
    die();
    return 0;
}

#define REAL(type, name, ...)                                                                      \
    static type (*real)(__VA_ARGS__);                                                              \
    if (!real)                                                                                     \
        real = dlsym(RTLD_NEXT, #name);

ssize_t write(int fd, const void *data, size_t size)
{
    REAL(ssize_t, write, int, const void *, size_t)
    int fate = is_our_file(fd) ? turn(1) : 0;
    if (fate == 1)
        return -1;
    if (fate == 2) {
        real(fd, data, size / 2);
        die();
    }
    return real(fd, data, size);
}

#define PWRITE(name, offset_type)                                                                  \
    ssize_t name(int fd, const void *data, size_t size, offset_type place)                         \
    {                                                                                              \
        REAL(ssize_t, name, int, const void *, size_t, offset_type)                                \
        int fate = is_our_file(fd) ? turn(1) : 0;                                                  \
        if (fate == 1)                                                                             \
            return -1;                                                                             \
        if (fate == 2) {                                                                           \
            real(fd, data, size / 2, place);                                                       \
            die();                                                                                 \
        }                                                                                          \
        return real(fd, data, size, place);                                                        \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    REAL(ssize_t, writev, int, const struct iovec *, int)
    return is_our_file(fd) && turn(0) ? -1 : real(fd, parts, count);
}

#define ON_FILE(name, arguments, pass, ...)                                                        \
    int name arguments                                                                             \
    {                                                                                              \
        REAL(int, name, __VA_ARGS__)                                                               \
        return is_our_file(fd) && turn(0) ? -1 : real pass;                                        \
    }
ON_FILE(fsync, (int fd), (fd), int)
ON_FILE(fdatasync, (int fd), (fd), int)
ON_FILE(ftruncate, (int fd, off_t size), (fd, size), int, off_t)
ON_FILE(ftruncate64, (int fd, off64_t size), (fd, size), int, off64_t)

int rename(const char *from, const char *to)
{
    REAL(int, rename, const char *, const char *)
    return is_ours(from) && turn(0) ? -1 : real(from, to);
}

int unlink(const char *path)
{
    REAL(int, unlink, const char *)
    return is_ours(path) && turn(0) ? -1 : real(path);
}
