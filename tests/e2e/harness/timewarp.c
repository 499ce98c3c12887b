/*
 * Accelerates time for a process and all its children, from a chosen date on. It is loaded before the C library, and
 * replaces the functions that read the time or wait. A clock shows its start plus the time that has passed at the
 * desktop. A wait lasts until its time has passed at the desktop.
 *
 * Its settings are environment variables, which children inherit:
 *   TW_RATE          the highest pace, as a multiple of normal speed
 *   TW_START_NS      the wall clock at the beginning, in nanoseconds since 1970
 *   TW_BASE_MONO_NS  the real monotonic clock at the beginning
 *   TW_SETTINGS      a file of 64-bit integers, which may change at any time, see struct settings
 *
 * Time runs on leases: the pace is written for a few hundredths of a second ahead, and after the end of the last lease
 * time passes at normal speed. So it never runs away from a machine that is too busy to slow it down.
 *
 * The library makes its own system calls and looks up only symbols that exist, so that it never allocates memory:
 * Firefox's allocator reads the time while it is being initialised.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <sys/mman.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

typedef int64_t ns_t;
static double rate = 1;
static ns_t start_wall, base_mono;
static volatile int ready;
/*
 * A span of time with its pace. `since` and `until` are in real nanoseconds from the beginning. At `since`, `passed`
 * nanoseconds had passed at the desktop. `before` and `after` are the paces before and after `since`, in nanoseconds of
 * the desktop in one real millisecond. From `until` on, time passes at normal speed.
 */
struct stretch { ns_t since, passed, before, after, until; };
/*
 * `offsets` are nanoseconds added to the wall clock and to monotonic time. The first one sets the clock. To simulate
 * sleep, all processes are stopped, and before they continue, monotonic time is set back by the length of the sleep.
 * An even or odd `version` selects the valid stretch; the next stretch is written to the other place.
 */
struct settings { ns_t offsets[2], version; struct stretch stretches[2]; };
static const struct settings no_settings;
static const volatile struct settings *settings = &no_settings;

static long sys(long n, long a, long b, long c, long d, long e, long f) {
  register long r10 __asm__("r10") = d; register long r8 __asm__("r8") = e; register long r9 __asm__("r9") = f;
  long ret;
  __asm__ volatile("syscall" : "=a"(ret) : "a"(n), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9) : "rcx", "r11", "memory");
  return ret;
}
static long ret_errno(long r) { if (r < 0 && r > -4096) { errno = -r; return -1; } return r; }

/* Some callers wait practically forever. The limit keeps such times from overflowing in nanoseconds. */
static const time_t max_seconds = 4000000000;
static ns_t to_ns(const struct timespec *t) {
  return t->tv_sec < max_seconds ? (ns_t)t->tv_sec * 1000000000 + t->tv_nsec : (ns_t)max_seconds * 1000000000;
}
static struct timespec to_ts(ns_t n) { if (n < 0) n = 0; struct timespec t = { n / 1000000000, n % 1000000000 }; return t; }

static void init(void) {
  if (ready) return;
  const char *r = getenv("TW_RATE"), *s = getenv("TW_START_NS"), *m = getenv("TW_BASE_MONO_NS");
  if (!(r && s && m)) {
    /* without settings, time passes at normal speed */
    struct timespec w, t;
    sys(SYS_clock_gettime, CLOCK_REALTIME, (long)&w, 0, 0, 0, 0);
    sys(SYS_clock_gettime, CLOCK_MONOTONIC, (long)&t, 0, 0, 0, 0);
    start_wall = to_ns(&w) - to_ns(&t);
  } else { rate = strtod(r, 0); start_wall = strtoll(s, 0, 10); base_mono = strtoll(m, 0, 10); }
  const char *o = getenv("TW_SETTINGS");
  if (o) {
    long fd = sys(SYS_openat, AT_FDCWD, (long)o, O_RDONLY | O_CLOEXEC, 0, 0, 0);
    if (fd >= 0) {
      long at = sys(SYS_mmap, 0, sizeof *settings, PROT_READ, MAP_SHARED, fd, 0);
      if (at > 0) settings = (const volatile struct settings *)at;
      sys(SYS_close, fd, 0, 0, 0, 0, 0);
    }
  }
  ready = 1;
}
__attribute__((constructor)) static void ctor(void) { init(); }

static int is_wall(clockid_t c) { return c == CLOCK_REALTIME || c == CLOCK_REALTIME_COARSE || c == CLOCK_TAI; }
static int is_mono(clockid_t c) { return c == CLOCK_MONOTONIC || c == CLOCK_MONOTONIC_RAW || c == CLOCK_MONOTONIC_COARSE || c == CLOCK_BOOTTIME; }
/* The desktop time that passes in a real time. */
static ns_t to_desktop(ns_t real, ns_t pace) { return real * pace / 1000000; }
/* The real time in which a desktop time passes, rounded up. */
static ns_t to_real(ns_t passing, ns_t pace) { return (passing * 1000000 + pace - 1) / pace; }
static ns_t min(ns_t a, ns_t b) { return a < b ? a : b; }

struct now { struct stretch in; ns_t elapsed, passed; };
/*
 * Reads the clock and the valid stretch. If the stretch changes between the two reads, reads both again: the result
 * could be a time that never was.
 */
static struct now read_now(void) {
  struct now now;
  ns_t version;
  do {
    version = settings->version;
    __sync_synchronize();
    const volatile struct stretch *s = &settings->stretches[version & 1];
    now.in.since = s->since; now.in.passed = s->passed; now.in.before = s->before; now.in.after = s->after; now.in.until = s->until;
    struct timespec t;
    sys(SYS_clock_gettime, CLOCK_MONOTONIC, (long)&t, 0, 0, 0, 0);
    now.elapsed = to_ns(&t) - base_mono;
    __sync_synchronize();
  } while (version != settings->version);
  ns_t past = now.elapsed - now.in.since;
  if (past < 0) now.passed = now.in.passed - to_desktop(-past, now.in.before);
  else {
    ns_t leased = min(past, now.in.until - now.in.since);
    now.passed = now.in.passed + to_desktop(leased, now.in.after) + past - leased;
  }
  return now;
}
/* The time that a clock of the desktop shows. */
static ns_t shown_time(clockid_t c, ns_t passed) {
  return is_wall(c) ? start_wall + passed + settings->offsets[0] : base_mono + passed + settings->offsets[1];
}
/*
 * The real nanoseconds to sleep before the clock can show `target` at the earliest; 0 if it already does. After the end
 * of the lease the time could pass at RATE, but mostly passes more slowly. So the caller must ask again after the
 * sleep.
 */
static ns_t sleep_needed(clockid_t c, ns_t target) {
  struct now now = read_now();
  ns_t left = target - shown_time(c, now.passed), real = 0, at = now.elapsed;
  if (left <= 0) return 0;
  const ns_t ends[] = { now.in.since, now.in.until }, paces[] = { now.in.before, now.in.after };
  for (int n = 0; n < 2; n++) {
    if (at >= ends[n]) continue;
    ns_t passing = to_desktop(ends[n] - at, paces[n]);
    if (left <= passing) return real + to_real(left, paces[n]);
    left -= passing; real += ends[n] - at; at = ends[n];
  }
  ns_t soonest = (ns_t)(left / rate);
  return real + (soonest < 1000000 ? 1000000 : soonest);
}
/* The monotonic time of the desktop after this duration. */
static ns_t from_now(const struct timespec *t) { return shown_time(CLOCK_MONOTONIC, read_now().passed) + to_ns(t); }
/* The real time at which to check again, for calls that take an absolute time. */
static struct timespec next_check(clockid_t c, const struct timespec *target) {
  struct timespec t;
  sys(SYS_clock_gettime, c, (long)&t, 0, 0, 0, 0);
  return to_ts(to_ns(&t) + sleep_needed(c, to_ns(target)));
}
static int is_reached(clockid_t c, const struct timespec *target) { return sleep_needed(c, to_ns(target)) == 0; }

int clock_gettime(clockid_t c, struct timespec *t) {
  init();
  long r = sys(SYS_clock_gettime, c, (long)t, 0, 0, 0, 0);
  if (r < 0) return ret_errno(r);
  if (is_wall(c) || is_mono(c)) *t = to_ts(shown_time(c, read_now().passed));
  return 0;
}
int __clock_gettime(clockid_t c, struct timespec *t) { return clock_gettime(c, t); }
int gettimeofday(struct timeval *tv, void *tz) {
  (void)tz;
  struct timespec t; clock_gettime(CLOCK_REALTIME, &t);
  if (tv) { tv->tv_sec = t.tv_sec; tv->tv_usec = t.tv_nsec / 1000; }
  return 0;
}
time_t time(time_t *out) { struct timespec t; clock_gettime(CLOCK_REALTIME, &t); if (out) *out = t.tv_sec; return t.tv_sec; }
int timespec_get(struct timespec *t, int base) { clock_gettime(CLOCK_REALTIME, t); return base; }

int clock_nanosleep(clockid_t c, int flags, const struct timespec *q, struct timespec *rem) {
  if (!is_wall(c)) c = CLOCK_MONOTONIC;
  ns_t end = flags & TIMER_ABSTIME ? to_ns(q) : shown_time(c, read_now().passed) + to_ns(q), ns;
  long r = 0;
  while (r == 0 && (ns = sleep_needed(c, end)) > 0) {
    struct timespec s = to_ts(ns);
    r = sys(SYS_clock_nanosleep, CLOCK_MONOTONIC, 0, (long)&s, 0, 0, 0);
  }
  if (r != 0 && rem && !(flags & TIMER_ABSTIME)) *rem = to_ts(end - shown_time(c, read_now().passed));
  return -r;
}
int nanosleep(const struct timespec *q, struct timespec *rem) {
  int r = clock_nanosleep(CLOCK_MONOTONIC, 0, q, rem);
  return r ? (errno = r, -1) : 0;
}
int usleep(useconds_t u) { struct timespec s = to_ts((ns_t)u * 1000); return nanosleep(&s, 0); }
unsigned sleep(unsigned n) { struct timespec s = to_ts((ns_t)n * 1000000000), rem = { 0, 0 }; return nanosleep(&s, &rem) ? rem.tv_sec : 0; }

int ppoll(struct pollfd *f, nfds_t n, const struct timespec *t, const sigset_t *m) {
  if (!t) return ret_errno(sys(SYS_ppoll, (long)f, n, 0, (long)m, 8, 0));
  ns_t end = from_now(t), ns;
  long r;
  do {
    struct timespec s = to_ts(ns = sleep_needed(CLOCK_MONOTONIC, end));
    r = sys(SYS_ppoll, (long)f, n, (long)&s, (long)m, 8, 0);
  } while (r == 0 && ns > 0);
  return ret_errno(r);
}
int poll(struct pollfd *f, nfds_t n, int ms) {
  struct timespec t = { ms / 1000, (ms % 1000) * 1000000L };
  return ppoll(f, n, ms < 0 ? 0 : &t, 0);
}
int __poll_chk(struct pollfd *f, nfds_t n, int ms, size_t l) { (void)l; return poll(f, n, ms); }
int __ppoll_chk(struct pollfd *f, nfds_t n, const struct timespec *t, const sigset_t *m, size_t l) { (void)l; return ppoll(f, n, t, m); }
int epoll_pwait2(int e, struct epoll_event *ev, int max, const struct timespec *t, const sigset_t *m) {
  if (!t) return ret_errno(sys(SYS_epoll_pwait2, e, (long)ev, max, 0, (long)m, 8));
  ns_t end = from_now(t), ns;
  long r;
  do {
    struct timespec s = to_ts(ns = sleep_needed(CLOCK_MONOTONIC, end));
    r = sys(SYS_epoll_pwait2, e, (long)ev, max, (long)&s, (long)m, 8);
  } while (r == 0 && ns > 0);
  return ret_errno(r);
}
int epoll_pwait(int e, struct epoll_event *ev, int max, int ms, const sigset_t *m) {
  struct timespec t = { ms / 1000, (ms % 1000) * 1000000L };
  return epoll_pwait2(e, ev, max, ms < 0 ? 0 : &t, m);
}
int epoll_wait(int e, struct epoll_event *ev, int max, int ms) { return epoll_pwait(e, ev, max, ms, 0); }
int pselect(int n, fd_set *r, fd_set *w, fd_set *x, const struct timespec *t, const sigset_t *m) {
  struct { const void *p; size_t l; } arg = { m, 8 };
  if (!t) return ret_errno(sys(SYS_pselect6, n, (long)r, (long)w, (long)x, 0, (long)&arg));
  ns_t end = from_now(t), ns;
  fd_set *sets[] = { r, w, x }, saved[3];
  size_t size = (n + 63) / 64 * 8;
  int fits = n >= 0 && size <= sizeof(fd_set);
  for (int k = 0; fits && k < 3; k++) if (sets[k]) memcpy(&saved[k], sets[k], size);
  for (;;) {
    struct timespec s = to_ts(ns = sleep_needed(CLOCK_MONOTONIC, end));
    long found = sys(SYS_pselect6, n, (long)r, (long)w, (long)x, (long)&s, (long)&arg);
    if (found != 0 || ns == 0 || !fits) return ret_errno(found);
    /* the kernel has overwritten the sets with its result: nothing is ready */
    for (int k = 0; k < 3; k++) if (sets[k]) memcpy(sets[k], &saved[k], size);
  }
}
int select(int n, fd_set *r, fd_set *w, fd_set *x, struct timeval *tv) {
  struct timespec t; if (tv) { t.tv_sec = tv->tv_sec; t.tv_nsec = tv->tv_usec * 1000; }
  return pselect(n, r, w, x, tv ? &t : 0, 0);
}
/*
 * A timer of the kernel cannot be delayed later, so it may fire too early. Chromium has one, with which it notices that
 * the clock was set.
 */
static ns_t shortened(ns_t n) { ns_t r = (ns_t)(n / rate); return n > 0 && r == 0 ? 1 : r; }
int timerfd_settime(int fd, int flags, const struct itimerspec *n, struct itimerspec *old) {
  struct itimerspec s;
  s.it_interval = to_ts(shortened(to_ns(&n->it_interval)));
  s.it_value = flags & TFD_TIMER_ABSTIME ? next_check(CLOCK_REALTIME, &n->it_value) : to_ts(shortened(to_ns(&n->it_value)));
  return ret_errno(sys(SYS_timerfd_settime, fd, flags, (long)&s, (long)old, 0, 0));
}

#define REAL(ret, name, ...) static ret (*real)(__VA_ARGS__); if (!real) real = (ret (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)
/* glibc stores the clock of a condition variable in bit 1 of its flags: __wrefs, the ninth 32-bit word */
static clockid_t clock_of(pthread_cond_t *c) { return (((volatile unsigned *)c)[9] >> 1) & 1 ? CLOCK_MONOTONIC : CLOCK_REALTIME; }
/*
 * These can end too early if time passes more slowly than RATE. That does no harm: a caller that waits for a condition
 * must check the condition and the time again anyway.
 */
int pthread_cond_timedwait(pthread_cond_t *c, pthread_mutex_t *m, const struct timespec *t) {
  static int (*real)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
  if (!real) real = (int (*)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *))dlvsym(RTLD_NEXT, "pthread_cond_timedwait", "GLIBC_2.3.2");
  struct timespec s = next_check(clock_of(c), t);
  return real(c, m, &s);
}
int pthread_cond_clockwait(pthread_cond_t *c, pthread_mutex_t *m, clockid_t k, const struct timespec *t) {
  REAL(int, pthread_cond_clockwait, pthread_cond_t *, pthread_mutex_t *, clockid_t, const struct timespec *);
  struct timespec s = next_check(k, t);
  return real(c, m, k, &s);
}
int pthread_mutex_timedlock(pthread_mutex_t *m, const struct timespec *t) {
  REAL(int, pthread_mutex_timedlock, pthread_mutex_t *, const struct timespec *);
  int r;
  do { struct timespec s = next_check(CLOCK_REALTIME, t); r = real(m, &s); } while (r == ETIMEDOUT && !is_reached(CLOCK_REALTIME, t));
  return r;
}
int sem_timedwait(sem_t *q, const struct timespec *t) {
  REAL(int, sem_timedwait, sem_t *, const struct timespec *);
  int r;
  do { struct timespec s = next_check(CLOCK_REALTIME, t); r = real(q, &s); } while (r < 0 && errno == ETIMEDOUT && !is_reached(CLOCK_REALTIME, t));
  return r;
}
int sem_clockwait(sem_t *q, clockid_t k, const struct timespec *t) {
  REAL(int, sem_clockwait, sem_t *, clockid_t, const struct timespec *);
  int r;
  do { struct timespec s = next_check(k, t); r = real(q, k, &s); } while (r < 0 && errno == ETIMEDOUT && !is_reached(k, t));
  return r;
}
/* A futex compares its word at the begin of every wait, so no wake-up between two waits is lost. */
static long wait_futex(long word, long op, long value, const struct timespec *t, long other, long mask) {
  int command = (int)op & FUTEX_CMD_MASK;
  clockid_t c = command == FUTEX_LOCK_PI || ((int)op & FUTEX_CLOCK_REALTIME) ? CLOCK_REALTIME : CLOCK_MONOTONIC;
  ns_t end = command == FUTEX_WAIT ? from_now(t) : to_ns(t), ns;
  if (command == FUTEX_WAIT) c = CLOCK_MONOTONIC;
  long r;
  do {
    ns = sleep_needed(c, end);
    struct timespec s = to_ts(ns);
    if (command != FUTEX_WAIT) {
      sys(SYS_clock_gettime, c, (long)&s, 0, 0, 0, 0);
      s = to_ts(to_ns(&s) + ns);
    }
    r = sys(SYS_futex, word, op, value, (long)&s, other, mask);
  } while (r == -ETIMEDOUT && ns > 0);
  return ret_errno(r);
}
long syscall(long n, ...) {
  va_list ap; va_start(ap, n);
  long a = va_arg(ap, long), b = va_arg(ap, long), c = va_arg(ap, long), d = va_arg(ap, long), e = va_arg(ap, long), f = va_arg(ap, long);
  va_end(ap);
  if (n == SYS_clock_gettime) return clock_gettime((clockid_t)a, (struct timespec *)b);
  if (n == SYS_futex && d) {
    int command = (int)b & FUTEX_CMD_MASK;
    if (command == FUTEX_WAIT || command == FUTEX_WAIT_BITSET || command == FUTEX_LOCK_PI || command == FUTEX_LOCK_PI2) return wait_futex(a, b, c, (const struct timespec *)d, e, f);
  }
  return ret_errno(sys(n, a, b, c, d, e, f));
}
