/* A disk that is written down, and one that refuses: loaded in front of the C library with LD_PRELOAD.
 *
 * DISK_UNDER    the folder whose files are meant; nothing else is touched
 * DISK_LOG      every change below the folder is added to this file once it has been made, with its bytes,
 *               and every byte said on standard output; as struct entry, then a first and a second text
 * DISK_CONTROL  a file of the form struct control, shared with whoever makes changes fail
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

struct entry {
    char what;
    char unused[3];
    uint32_t first;
    uint64_t inode;
    int64_t at;
    uint32_t second;
    uint32_t failed;
};

struct control {
    int64_t met;     /* changes met since it was last set to nought */
    int64_t at;      /* the change that fails, from 1; 0 for none */
    int64_t refused; /* how many have failed */
    int32_t error;   /* with which number */
    int32_t forever; /* this one alone, or all from here on */
    int32_t half;    /* a write puts half of its bytes down first, and the next change fails too */
    int32_t unused;
};

static char under[PATH_MAX];
static size_t under_length;
static int log_handle = -1;
static struct control *control;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static __thread int is_inside;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) {
    return dlsym(RTLD_NEXT, name);
}

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("DISK_UNDER"), *log = getenv("DISK_LOG"), *shared = getenv("DISK_CONTROL");
    if (!folder || !realpath(folder, under))
        return;
    under_length = strlen(under);
    if (log)
        log_handle = REAL(open)(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (shared) {
        int handle = REAL(open)(shared, O_RDWR | O_CLOEXEC);
        void *found = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
        control = found == MAP_FAILED ? NULL : found;
        close(handle);
    }
}

static int is_below(const char *path) {
    return under_length && !strncmp(path, under, under_length) && (path[under_length] == '/' || !path[under_length]);
}

/* Give a path from the root on, its folder without links, so that one file has one name. */
static int whole(int folder, const char *path, char *into) {
    char given[PATH_MAX], resolved[PATH_MAX], link[64], *last;
    if (path[0] == '/' || folder == AT_FDCWD) {
        if (path[0] == '/')
            snprintf(given, sizeof given, "%s", path);
        else if (!getcwd(resolved, sizeof resolved) ||
                 snprintf(given, sizeof given, "%s/%s", resolved, path) >= (int)sizeof given)
            return 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t length = readlink(link, resolved, sizeof resolved - 1);
        if (length < 0)
            return 0;
        resolved[length] = 0;
        if (snprintf(given, sizeof given, "%s/%s", resolved, path) >= (int)sizeof given)
            return 0;
    }
    for (size_t end = strlen(given); end > 1 && given[end - 1] == '/'; end--)
        given[end - 1] = 0;
    last = strrchr(given, '/');
    *last = 0;
    if (!realpath(*given ? given : "/", resolved))
        return 0;
    return snprintf(into, PATH_MAX, "%s/%s", strcmp(resolved, "/") ? resolved : "", last + 1) < PATH_MAX && is_below(into);
}

static int is_ours(int handle) {
    char link[64], path[PATH_MAX];
    if (!under_length || handle < 0 || handle == log_handle)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return is_below(path);
}

static uint64_t inode_of(int handle) {
    struct stat found;
    return fstat(handle, &found) ? 0 : (uint64_t)found.st_ino;
}

static uint64_t inode_at(const char *path) {
    struct stat found;
    return lstat(path, &found) ? 0 : (uint64_t)found.st_ino;
}

static void note(char what, uint64_t inode, int64_t at, const void *first, size_t length, const char *second, int failed) {
    if (log_handle < 0)
        return;
    struct entry entry = {what, {0}, (uint32_t)length, inode, at, second ? (uint32_t)strlen(second) : 0, (uint32_t)failed};
    struct iovec parts[3] = {
        {&entry, sizeof entry}, {(void *)first, length}, {(void *)second, second ? strlen(second) : 0}};
    if (REAL(writev)(log_handle, parts, 3) < 0)
        abort();
}

/* Take one's turn at the disk, and tell whether this change is one that fails: a full disk takes no more, and
 * gives back whatever one asks. */
static int refused(int can_be_half, int *is_half) {
    is_inside = 1;
    pthread_mutex_lock(&turn);
    if (!control)
        return 0;
    int64_t number = ++control->met, at = control->at;
    if (!at || number < at)
        return 0;
    int is_first = number == at;
    if (!is_first && !control->forever && !(control->half && number == at + 1))
        return 0;
    control->refused++;
    if (control->half && is_first && can_be_half) {
        *is_half = 1;
        return 0;
    }
    return control->error;
}

static int is_full(void) {
    return control && control->error == ENOSPC;
}

static void done(int error) {
    pthread_mutex_unlock(&turn);
    is_inside = 0;
    if (error)
        errno = error;
}

/* What is made by opening it. */

static int opened(int folder, const char *path, int flags, mode_t mode) {
    char name[PATH_MAX];
    struct stat before;
    int half;
    int makes = !is_inside && under_length && (flags & (O_CREAT | O_TRUNC)) && (flags & O_TMPFILE) != O_TMPFILE &&
                whole(folder, path, name);
    int is_there = makes && !lstat(name, &before);
    if (!makes || (is_there && !(flags & O_TRUNC)))
        return REAL(openat)(folder, path, flags, mode);
    int error = refused(0, &half), handle = -1;
    if (!error) {
        handle = REAL(openat)(folder, path, flags, mode);
        error = handle < 0 ? errno : 0;
        if (handle >= 0)
            note(is_there ? 't' : 'c', inode_of(handle), 0, name, is_there ? 0 : strlen(name), NULL, 0);
    }
    done(error);
    return handle;
}

#define OPENS(name, ...)                                                                                               \
    mode_t mode = 0;                                                                                                   \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                                               \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }                                                                                                                  \
    return opened(__VA_ARGS__, mode);

int open(const char *path, int flags, ...) { OPENS(open, AT_FDCWD, path, flags) }
int open64(const char *path, int flags, ...) { OPENS(open64, AT_FDCWD, path, flags | O_LARGEFILE) }
int openat(int folder, const char *path, int flags, ...) { OPENS(openat, folder, path, flags) }
int openat64(int folder, const char *path, int flags, ...) { OPENS(openat64, folder, path, flags | O_LARGEFILE) }

/* What is written. */

static ssize_t written(int handle, const void *bytes, size_t length, off_t at) {
    int half = 0, error = refused(length > 1, &half);
    ssize_t count = -1;
    if (!error) {
        off_t place = at;
        if (at < 0)
            place = fcntl(handle, F_GETFL) & O_APPEND ? lseek(handle, 0, SEEK_END) : lseek(handle, 0, SEEK_CUR);
        size_t wanted = half ? length / 2 : length;
        count = at < 0 ? REAL(write)(handle, bytes, wanted) : REAL(pwrite)(handle, bytes, wanted, at);
        error = count < 0 ? errno : 0;
        if (count > 0)
            note('w', inode_of(handle), place, bytes, (size_t)count, NULL, 0);
    }
    done(error);
    return count;
}

ssize_t write(int handle, const void *bytes, size_t length) {
    if (!is_inside && is_ours(handle))
        return written(handle, bytes, length, -1);
    ssize_t count = REAL(write)(handle, bytes, length);
    if (handle == STDOUT_FILENO && count > 0 && !is_inside && log_handle >= 0) {
        is_inside = 1;
        pthread_mutex_lock(&turn);
        note('s', 0, 0, bytes, (size_t)count, NULL, 0);
        done(0);
    }
    return count;
}

ssize_t pwrite(int handle, const void *bytes, size_t length, off_t at) {
    return !is_inside && is_ours(handle) ? written(handle, bytes, length, at) : REAL(pwrite)(handle, bytes, length, at);
}

ssize_t pwrite64(int handle, const void *bytes, size_t length, off64_t at) { return pwrite(handle, bytes, length, at); }

/* Ways of writing that the programs here know to do without. */

#define REFUSES(result, name, handle, types, ...)                                                                      \
    result name types {                                                                                                \
        if (is_ours(handle)) {                                                                                         \
            errno = EINVAL;                                                                                            \
            return -1;                                                                                                 \
        }                                                                                                              \
        return ((result(*) types)real(#name))(__VA_ARGS__);                                                            \
    }

REFUSES(ssize_t, sendfile, out, (int out, int in, off_t *at, size_t length), out, in, at, length)
REFUSES(ssize_t, sendfile64, out, (int out, int in, off64_t *at, size_t length), out, in, at, length)
REFUSES(ssize_t, writev, handle, (int handle, const struct iovec *parts, int count), handle, parts, count)
REFUSES(ssize_t, pwritev, handle, (int handle, const struct iovec *parts, int count, off_t at), handle, parts, count, at)
REFUSES(ssize_t, pwritev64, handle, (int handle, const struct iovec *parts, int count, off64_t at), handle, parts, count, at)
REFUSES(int, fallocate, handle, (int handle, int mode, off_t at, off_t length), handle, mode, at, length)
REFUSES(int, fallocate64, handle, (int handle, int mode, off64_t at, off64_t length), handle, mode, at, length)

/* What is cut and what is synced. */

int ftruncate(int handle, off_t length) {
    if (is_inside || !is_ours(handle))
        return REAL(ftruncate)(handle, length);
    struct stat found;
    int half, error = refused(0, &half);
    if (is_full() && !fstat(handle, &found) && length <= found.st_size)
        error = 0;
    if (!error && REAL(ftruncate)(handle, length))
        error = errno;
    if (!error)
        note('t', inode_of(handle), length, NULL, 0, NULL, 0);
    done(error);
    return error ? -1 : 0;
}

int ftruncate64(int handle, off64_t length) { return ftruncate(handle, length); }

static int synced(int handle, int (*sync)(int)) {
    if (is_inside || !is_ours(handle))
        return sync(handle);
    /* No power is cut here: what the real disk would hold is rebuilt from the log. */
    int half, error = refused(0, &half);
    note('y', inode_of(handle), 0, NULL, 0, NULL, error);
    done(error);
    return error ? -1 : 0;
}

int fsync(int handle) { return synced(handle, REAL(fsync)); }
int fdatasync(int handle) { return synced(handle, REAL(fdatasync)); }

/* What is named otherwise. */

#define NAMED(what, first, second, call, lets)                                                                         \
    int half, error = refused(0, &half);                                                                               \
    if (lets)                                                                                                          \
        error = 0;                                                                                                     \
    uint64_t inode = inode_at(first);                                                                                  \
    if (!error && (call))                                                                                              \
        error = errno;                                                                                                 \
    if (!error)                                                                                                        \
        note(what, inode ? inode : inode_at(first), 0, first, strlen(first), second, 0);                               \
    done(error);                                                                                                       \
    return error ? -1 : 0;

int renameat(int from, const char *old, int to, const char *new) {
    char before[PATH_MAX], after[PATH_MAX];
    if (is_inside || !whole(from, old, before) || !whole(to, new, after))
        return REAL(renameat)(from, old, to, new);
    NAMED('r', before, after, REAL(renameat)(from, old, to, new), 0)
}

int rename(const char *old, const char *new) { return renameat(AT_FDCWD, old, AT_FDCWD, new); }

int linkat(int from, const char *old, int to, const char *new, int flags) {
    char before[PATH_MAX], after[PATH_MAX];
    if (is_inside || !whole(from, old, before) || !whole(to, new, after))
        return REAL(linkat)(from, old, to, new, flags);
    NAMED('l', before, after, REAL(linkat)(from, old, to, new, flags), 0)
}

int link(const char *old, const char *new) { return linkat(AT_FDCWD, old, AT_FDCWD, new, 0); }

int unlinkat(int folder, const char *path, int flags) {
    char name[PATH_MAX];
    if (is_inside || !whole(folder, path, name) || !inode_at(name))
        return REAL(unlinkat)(folder, path, flags);
    NAMED('u', name, NULL, REAL(unlinkat)(folder, path, flags), is_full())
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

int mkdirat(int folder, const char *path, mode_t mode) {
    char name[PATH_MAX];
    if (is_inside || !whole(folder, path, name) || inode_at(name))
        return REAL(mkdirat)(folder, path, mode);
    NAMED('m', name, NULL, REAL(mkdirat)(folder, path, mode), 0)
}

int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
