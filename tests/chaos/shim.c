/* What a program writes below one folder: recorded call by call, or refused at the N-th call.
 *
 * Preloaded (LD_PRELOAD) and idle until the program itself calls shim_record or shim_refuse. One lock is held around each
 * call and its record, so the log is the order in which things happened. Reads and shared memory (-shm) are left alone.
 *
 * A record: struct head, then `path_size` bytes of path(s), then `data_size` bytes of data.
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
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST_FILES 4096

enum { OPEN = 'o', CLOSE = 'c', WRITE = 'w', TRUNCATE = 't', SYNC = 's', RENAME = 'r', UNLINK = 'u', MKDIR = 'm' };

struct head {
    uint8_t what;
    uint8_t flags; /* of an open: 1 the file was made, 2 it was emptied, 4 it is a folder */
    uint16_t fd;
    uint32_t path_size;
    uint64_t offset; /* of a write; the new size of a truncate */
    uint64_t data_size;
};

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[PATH_MAX];
static size_t root_size;
static int log_fd = -1;
static unsigned char ours[MOST_FILES]; /* file descriptors of files below the folder */

static long refuse_from, refuse_count; /* calls refused: refuse_count of them from the refuse_from-th on */
static int refuse_errno;
static int refuse_syncs_only;
static long calls, refused;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

static int watched(const char *path)
{
    size_t size = root_size;
    return size && path && strncmp(path, root, size) == 0 && (path[size] == '/' || path[size] == 0) &&
           !(strlen(path) > 4 && strcmp(path + strlen(path) - 4, "-shm") == 0);
}

static int is_ours(int fd)
{
    return root_size && fd >= 0 && fd < MOST_FILES && ours[fd];
}

static void put(const void *bytes, size_t size)
{
    const char *at = bytes;
    while (size) {
        ssize_t done = REAL(write)(log_fd, at, size);
        if (done <= 0) {
            if (done < 0 && errno == EINTR) continue;
            _exit(97); /* a recording with a hole proves nothing */
        }
        at += done;
        size -= (size_t)done;
    }
}

static void note(int what, int flags, int fd, const char *path, const char *second, uint64_t offset, const void *data,
                 size_t size)
{
    int kept = errno;
    if (log_fd >= 0) {
        size_t first = path ? strlen(path) + 1 : 0, more = second ? strlen(second) + 1 : 0;
        struct head head = {(uint8_t)what, (uint8_t)flags, (uint16_t)fd, (uint32_t)(first + more), offset, size};
        put(&head, sizeof head);
        if (first) put(path, first);
        if (more) put(second, more);
        if (size) put(data, size);
    }
    errno = kept;
}

/* Whether this call is one to refuse; errno is set then. */
static int no(int is_sync)
{
    if (!refuse_count || (refuse_syncs_only && !is_sync)) return 0;
    calls++;
    if (calls < refuse_from || calls >= refuse_from + refuse_count) return 0;
    refused++;
    errno = refuse_errno;
    return 1;
}

/* --- for the program, by ctypes */

void shim_record(const char *folder, const char *log)
{
    pthread_mutex_lock(&lock);
    snprintf(root, sizeof root, "%s", folder);
    root_size = strlen(root);
    log_fd = log[0] ? REAL(open)(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
    pthread_mutex_unlock(&lock);
}

/* Refuse `count` calls from the `from`-th on with this errno; count 0 ends it. Calls count from now. */
void shim_refuse(long from, long count, int error, int syncs_only)
{
    pthread_mutex_lock(&lock);
    refuse_from = from;
    refuse_count = count;
    refuse_errno = error;
    refuse_syncs_only = syncs_only;
    calls = refused = 0;
    pthread_mutex_unlock(&lock);
}

long shim_calls(void)
{
    return calls;
}

long shim_refused(void)
{
    return refused;
}

/* --- what the program calls without knowing */

static int opened(const char *path, int flags, mode_t mode, int (*call)(const char *, int, ...))
{
    struct stat before;
    int made, fd;
    if (!watched(path)) return call(path, flags, mode);
    pthread_mutex_lock(&lock);
    made = stat(path, &before) != 0;
    if (made && (flags & O_CREAT) && no(0)) {
        fd = -1;
    } else {
        fd = call(path, flags, mode);
    }
    if (fd >= 0 && fd < MOST_FILES) {
        ours[fd] = 1;
        note(OPEN, (made ? 1 : 0) | (flags & O_TRUNC ? 2 : 0) | (!made && S_ISDIR(before.st_mode) ? 4 : 0), fd, path, NULL, 0,
             NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return fd;
}

#define OPENING(name)                                                                                                          \
    int name(const char *path, int flags, ...)                                                                                 \
    {                                                                                                                          \
        mode_t mode = 0;                                                                                                       \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                                   \
            va_list more;                                                                                                      \
            va_start(more, flags);                                                                                             \
            mode = va_arg(more, mode_t);                                                                                       \
            va_end(more);                                                                                                      \
        }                                                                                                                      \
        return opened(path, flags, mode, REAL(name));                                                                          \
    }
OPENING(open)
OPENING(open64)

int close(int fd)
{
    int done;
    if (!is_ours(fd)) return REAL(close)(fd);
    pthread_mutex_lock(&lock);
    ours[fd] = 0;
    note(CLOSE, 0, fd, NULL, NULL, 0, NULL, 0);
    done = REAL(close)(fd);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t write(int fd, const void *data, size_t size)
{
    ssize_t done = -1;
    if (!is_ours(fd)) return REAL(write)(fd, data, size);
    pthread_mutex_lock(&lock);
    if (!no(0)) {
        done = REAL(write)(fd, data, size);
        if (done > 0) note(WRITE, 0, fd, NULL, NULL, (uint64_t)(lseek(fd, 0, SEEK_CUR) - done), data, (size_t)done);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

static ssize_t written(int fd, const void *data, size_t size, off64_t offset)
{
    ssize_t done = -1;
    pthread_mutex_lock(&lock);
    if (!no(0)) {
        done = REAL(pwrite64)(fd, data, size, offset);
        if (done > 0) note(WRITE, 0, fd, NULL, NULL, (uint64_t)offset, data, (size_t)done);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    return is_ours(fd) ? written(fd, data, size, offset) : REAL(pwrite64)(fd, data, size, offset);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    return is_ours(fd) ? written(fd, data, size, offset) : REAL(pwrite64)(fd, data, size, offset);
}

static int resized(int fd, off64_t size)
{
    int done = -1;
    if (!is_ours(fd)) return REAL(ftruncate64)(fd, size);
    pthread_mutex_lock(&lock);
    if (!no(0)) {
        done = REAL(ftruncate64)(fd, size);
        if (done == 0) note(TRUNCATE, 0, fd, NULL, NULL, (uint64_t)size, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int fd, off_t size)
{
    return resized(fd, size);
}

int ftruncate64(int fd, off64_t size)
{
    return resized(fd, size);
}

/* Space that is set aside counts as zeros up to there. Answers an error number, sets no errno. */
static int reserved(int fd, off64_t offset, off64_t size, int (*call)(int, off64_t, off64_t))
{
    struct stat now;
    int failed = 0;
    if (!is_ours(fd)) return call(fd, offset, size);
    pthread_mutex_lock(&lock);
    if (no(0)) {
        failed = errno;
    } else {
        failed = call(fd, offset, size);
        if (!failed && fstat(fd, &now) == 0) note(TRUNCATE, 0, fd, NULL, NULL, (uint64_t)now.st_size, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return failed;
}

int posix_fallocate(int fd, off_t offset, off_t size)
{
    return reserved(fd, offset, size, (int (*)(int, off64_t, off64_t))REAL(posix_fallocate64));
}

int posix_fallocate64(int fd, off64_t offset, off64_t size)
{
    return reserved(fd, offset, size, REAL(posix_fallocate64));
}

static int synced(int fd, int (*call)(int))
{
    int done = -1;
    if (!is_ours(fd)) return call(fd);
    pthread_mutex_lock(&lock);
    if (!no(1)) {
        done = call(fd);
        if (done == 0) note(SYNC, 0, fd, NULL, NULL, 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int fd)
{
    return synced(fd, REAL(fsync));
}

int fdatasync(int fd)
{
    return synced(fd, REAL(fdatasync));
}

int rename(const char *from, const char *to)
{
    int done = -1;
    if (!watched(from) && !watched(to)) return REAL(rename)(from, to);
    pthread_mutex_lock(&lock);
    if (!no(0)) {
        done = REAL(rename)(from, to);
        if (done == 0) note(RENAME, 0, 0, from, to, 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int unlink(const char *path)
{
    int done;
    if (!watched(path)) return REAL(unlink)(path);
    pthread_mutex_lock(&lock);
    done = REAL(unlink)(path);
    if (done == 0) note(UNLINK, 0, 0, path, NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

/* As used to remove whole folders: the name is relative to an open folder. */
int unlinkat(int folder, const char *name, int flags)
{
    char path[PATH_MAX], link[64];
    ssize_t size = -1;
    int done;
    if (folder != AT_FDCWD && name[0] != '/') {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        size = readlink(link, path, sizeof path - 1);
    }
    if (size >= 0) {
        path[size] = 0;
        if ((size_t)size + strlen(name) + 2 > sizeof path) _exit(97);
        strcat(strcat(path, "/"), name);
    } else {
        snprintf(path, sizeof path, "%s", name);
    }
    if (!watched(path)) return REAL(unlinkat)(folder, name, flags);
    pthread_mutex_lock(&lock);
    done = REAL(unlinkat)(folder, name, flags);
    if (done == 0 && !(flags & AT_REMOVEDIR)) note(UNLINK, 0, 0, path, NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

static int resized_by_name(const char *path, off64_t size)
{
    int done = -1;
    if (!watched(path)) return REAL(truncate64)(path, size);
    pthread_mutex_lock(&lock);
    if (!no(0)) {
        done = REAL(truncate64)(path, size);
        if (done == 0) note(TRUNCATE, 0, 0, path, NULL, (uint64_t)size, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int truncate(const char *path, off_t size)
{
    return resized_by_name(path, size);
}

int truncate64(const char *path, off64_t size)
{
    return resized_by_name(path, size);
}

int mkdir(const char *path, mode_t mode)
{
    int done = -1;
    if (!watched(path)) return REAL(mkdir)(path, mode);
    pthread_mutex_lock(&lock);
    if (!no(0)) {
        done = REAL(mkdir)(path, mode);
        if (done == 0) note(MKDIR, 0, 0, path, NULL, 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

/* Copies inside the kernel would pass unseen: callers fall back to read and write. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t size, unsigned flags)
{
    if (!is_ours(out)) return REAL(copy_file_range)(in, from, out, to, size, flags);
    errno = EXDEV;
    return -1;
}

ssize_t sendfile(int out, int in, off_t *offset, size_t size)
{
    if (!is_ours(out)) return ((ssize_t(*)(int, int, off_t *, size_t))real("sendfile"))(out, in, offset, size);
    errno = EINVAL;
    return -1;
}

ssize_t sendfile64(int out, int in, off64_t *offset, size_t size)
{
    return sendfile(out, in, offset, size);
}
