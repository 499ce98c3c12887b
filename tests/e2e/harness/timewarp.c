/*
 * Lets a process and all its children live RATE times as fast, from a chosen date on: loaded before the C library,
 * it answers every question for the time with start + (now - base) * rate, and divides every timeout by the rate.
 *
 * Its settings are environment variables, which children inherit:
 *   TW_RATE          how many times as fast
 *   TW_START_NS      the wall clock at the beginning, in nanoseconds since 1970
 *   TW_BASE_NS       the real wall clock at the beginning
 *   TW_BASE_MONO_NS  the real monotonic clock at the beginning
 *   TW_OFFSETS       a file of 64-bit integers, which may change at any time. The first two are nanoseconds added to
 *                    the wall clock and to monotonic time. The first sets the clock. A machine that sleeps is one
 *                    whose processes are stopped, and whose monotonic time is set back by as long before they
 *                    continue. The others make time pass slower for a while, see struct pace.
 *
 * While time passes slower than RATE, timeouts are still divided by RATE: whoever waits wakes too early, sees that,
 * and waits again. The other way round they would sleep through what they wait for.
 *
 * It makes system calls by itself and looks up only symbols that exist, so that it never allocates: Firefox's
 * allocator asks for the time while it is being initialised.
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
static ns_t start_wall, base_wall, base_mono;
static volatile int ready;
/*
 * What the desk has fallen behind by, against RATE: `lag` nanoseconds at `since`, which is in real nanoseconds from
 * the beginning; before and after that, so many millionths of a nanosecond more in each. It lies a little ahead when
 * it is written, so that time never runs backwards. `version` is odd while the rest is being written.
 */
struct pace { ns_t version, since, lag, before, after; };
struct settings { ns_t offsets[2]; struct pace pace; };
static const struct settings no_settings;
static const volatile struct settings *settings = &no_settings;

static long sys(long n, long a, long b, long c, long d, long e, long f) {
  register long r10 __asm__("r10") = d; register long r8 __asm__("r8") = e; register long r9 __asm__("r9") = f;
  long ret;
  __asm__ volatile("syscall" : "=a"(ret) : "a"(n), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9) : "rcx", "r11", "memory");
  return ret;
}
static long ret_errno(long r) { if (r < 0 && r > -4096) { errno = -r; return -1; } return r; }

static void init(void) {
  if (ready) return;
  const char *r = getenv("TW_RATE"), *s = getenv("TW_START_NS"), *b = getenv("TW_BASE_NS"), *m = getenv("TW_BASE_MONO_NS");
  if (r && s && b && m) { rate = strtod(r, 0); start_wall = strtoll(s, 0, 10); base_wall = strtoll(b, 0, 10); base_mono = strtoll(m, 0, 10); }
  const char *o = getenv("TW_OFFSETS");
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

/* Some wait until the end of time; in nanoseconds, that must not be a time before its beginning. */
static const time_t for_ever = 4000000000;
static ns_t to_ns(const struct timespec *t) {
  return t->tv_sec < for_ever ? (ns_t)t->tv_sec * 1000000000 + t->tv_nsec : (ns_t)for_ever * 1000000000;
}
static struct timespec to_ts(ns_t n) { if (n < 0) n = 0; struct timespec t = { n / 1000000000, n % 1000000000 }; return t; }
static int is_wall(clockid_t c) { return c == CLOCK_REALTIME || c == CLOCK_REALTIME_COARSE || c == CLOCK_TAI; }
static int is_mono(clockid_t c) { return c == CLOCK_MONOTONIC || c == CLOCK_MONOTONIC_RAW || c == CLOCK_MONOTONIC_COARSE || c == CLOCK_BOOTTIME; }
/* How far behind the desk is, so many real nanoseconds from the beginning. */
static ns_t lag_at(ns_t elapsed) {
  struct pace p;
  ns_t version;
  do {
    version = settings->pace.version;
    __sync_synchronize();
    p.since = settings->pace.since; p.lag = settings->pace.lag;
    p.before = settings->pace.before; p.after = settings->pace.after;
    __sync_synchronize();
  } while (version & 1 || version != settings->pace.version);
  ns_t past = elapsed - p.since;
  return p.lag + (ns_t)((double)past * (past < 0 ? p.before : p.after) / 1e6);
}
static ns_t lag_now(void) {
  struct timespec t;
  sys(SYS_clock_gettime, CLOCK_MONOTONIC, (long)&t, 0, 0, 0, 0);
  return lag_at(to_ns(&t) - base_mono);
}
static ns_t warp(clockid_t c, ns_t n) {
  if (rate == 1 && !start_wall) return n;
  if (is_wall(c)) return start_wall + (ns_t)((n - base_wall) * rate) - lag_at(n - base_wall) + settings->offsets[0];
  if (is_mono(c)) return base_mono + (ns_t)((n - base_mono) * rate) - lag_at(n - base_mono) + settings->offsets[1];
  return n;
}
static ns_t unwarp(clockid_t c, ns_t n) {
  if (rate == 1 && !start_wall) return n;
  if (is_wall(c)) return base_wall + (ns_t)((n - settings->offsets[0] + lag_now() - start_wall) / rate);
  if (is_mono(c)) return base_mono + (ns_t)((n - settings->offsets[1] + lag_now() - base_mono) / rate);
  return n;
}
static ns_t shorter(ns_t n) { ns_t r = (ns_t)(n / rate); return n > 0 && r == 0 ? 1 : r; }

int clock_gettime(clockid_t c, struct timespec *t) {
  init();
  long r = sys(SYS_clock_gettime, c, (long)t, 0, 0, 0, 0);
  if (r < 0) return ret_errno(r);
  if (is_wall(c) || is_mono(c)) *t = to_ts(warp(c, to_ns(t)));
  return 0;
}
int __clock_gettime(clockid_t c, struct timespec *t) { return clock_gettime(c, t); }
int gettimeofday(struct timeval *tv, void *tz) {
  struct timespec t; clock_gettime(CLOCK_REALTIME, &t);
  if (tv) { tv->tv_sec = t.tv_sec; tv->tv_usec = t.tv_nsec / 1000; }
  return 0;
}
time_t time(time_t *out) { struct timespec t; clock_gettime(CLOCK_REALTIME, &t); if (out) *out = t.tv_sec; return t.tv_sec; }
int timespec_get(struct timespec *t, int base) { clock_gettime(CLOCK_REALTIME, t); return base; }

int nanosleep(const struct timespec *q, struct timespec *rem) {
  struct timespec s = to_ts(shorter(to_ns(q)));
  return ret_errno(sys(SYS_nanosleep, (long)&s, (long)rem, 0, 0, 0, 0));
}
int clock_nanosleep(clockid_t c, int flags, const struct timespec *q, struct timespec *rem) {
  struct timespec s = flags & TIMER_ABSTIME ? to_ts(unwarp(c, to_ns(q))) : to_ts(shorter(to_ns(q)));
  return -sys(SYS_clock_nanosleep, c, flags, (long)&s, (long)rem, 0, 0);
}
int usleep(useconds_t u) { struct timespec s = to_ts((ns_t)u * 1000); return nanosleep(&s, 0); }
unsigned sleep(unsigned n) { struct timespec s = to_ts((ns_t)n * 1000000000); nanosleep(&s, 0); return 0; }

int ppoll(struct pollfd *f, nfds_t n, const struct timespec *t, const sigset_t *m) {
  struct timespec s; if (t) s = to_ts(shorter(to_ns(t)));
  return ret_errno(sys(SYS_ppoll, (long)f, n, t ? (long)&s : 0, (long)m, 8, 0));
}
int poll(struct pollfd *f, nfds_t n, int ms) {
  struct timespec t = { ms / 1000, (ms % 1000) * 1000000L };
  return ppoll(f, n, ms < 0 ? 0 : &t, 0);
}
int __poll_chk(struct pollfd *f, nfds_t n, int ms, size_t l) { (void)l; return poll(f, n, ms); }
int __ppoll_chk(struct pollfd *f, nfds_t n, const struct timespec *t, const sigset_t *m, size_t l) { (void)l; return ppoll(f, n, t, m); }
static int wait_epoll(int e, struct epoll_event *ev, int max, const struct timespec *t, const sigset_t *m) {
  return ret_errno(sys(SYS_epoll_pwait2, e, (long)ev, max, (long)t, (long)m, 8));
}
int epoll_pwait(int e, struct epoll_event *ev, int max, int ms, const sigset_t *m) {
  struct timespec s = to_ts(shorter((ns_t)ms * 1000000));
  return wait_epoll(e, ev, max, ms < 0 ? 0 : &s, m);
}
int epoll_wait(int e, struct epoll_event *ev, int max, int ms) { return epoll_pwait(e, ev, max, ms, 0); }
int epoll_pwait2(int e, struct epoll_event *ev, int max, const struct timespec *t, const sigset_t *m) {
  struct timespec s; if (t) s = to_ts(shorter(to_ns(t)));
  return wait_epoll(e, ev, max, t ? &s : 0, m);
}
int pselect(int n, fd_set *r, fd_set *w, fd_set *x, const struct timespec *t, const sigset_t *m) {
  struct timespec s; if (t) s = to_ts(shorter(to_ns(t)));
  struct { const void *p; size_t l; } arg = { m, 8 };
  return ret_errno(sys(SYS_pselect6, n, (long)r, (long)w, (long)x, t ? (long)&s : 0, (long)&arg));
}
int select(int n, fd_set *r, fd_set *w, fd_set *x, struct timeval *tv) {
  struct timespec t; if (tv) { t.tv_sec = tv->tv_sec; t.tv_nsec = tv->tv_usec * 1000; }
  return pselect(n, r, w, x, tv ? &t : 0, 0);
}
int timerfd_settime(int fd, int flags, const struct itimerspec *n, struct itimerspec *old) {
  struct itimerspec s;
  s.it_interval = to_ts(shorter(to_ns(&n->it_interval)));
  /* absolute timers: Chromium uses realtime ones only to notice clock changes; treat far values as they are */
  s.it_value = flags & TFD_TIMER_ABSTIME ? to_ts(unwarp(CLOCK_REALTIME, to_ns(&n->it_value))) : to_ts(shorter(to_ns(&n->it_value)));
  return ret_errno(sys(SYS_timerfd_settime, fd, flags, (long)&s, (long)old, 0, 0));
}

#define REAL(ret, name, ...) static ret (*real)(__VA_ARGS__); if (!real) real = (ret (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)
/* glibc keeps a condition variable's clock in bit 1 of its flags: __wrefs, the ninth 32-bit word */
static clockid_t clock_of(pthread_cond_t *c) { return (((volatile unsigned *)c)[9] >> 1) & 1 ? CLOCK_MONOTONIC : CLOCK_REALTIME; }
int pthread_cond_timedwait(pthread_cond_t *c, pthread_mutex_t *m, const struct timespec *t) {
  static int (*real)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
  if (!real) real = (int (*)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *))dlvsym(RTLD_NEXT, "pthread_cond_timedwait", "GLIBC_2.3.2");
  struct timespec s = to_ts(unwarp(clock_of(c), to_ns(t)));
  return real(c, m, &s);
}
int pthread_cond_clockwait(pthread_cond_t *c, pthread_mutex_t *m, clockid_t k, const struct timespec *t) {
  REAL(int, pthread_cond_clockwait, pthread_cond_t *, pthread_mutex_t *, clockid_t, const struct timespec *);
  struct timespec s = to_ts(unwarp(k, to_ns(t)));
  return real(c, m, k, &s);
}
int pthread_mutex_timedlock(pthread_mutex_t *m, const struct timespec *t) {
  REAL(int, pthread_mutex_timedlock, pthread_mutex_t *, const struct timespec *);
  struct timespec s = to_ts(unwarp(CLOCK_REALTIME, to_ns(t)));
  return real(m, &s);
}
int sem_timedwait(sem_t *q, const struct timespec *t) {
  REAL(int, sem_timedwait, sem_t *, const struct timespec *);
  struct timespec s = to_ts(unwarp(CLOCK_REALTIME, to_ns(t)));
  return real(q, &s);
}
int sem_clockwait(sem_t *q, clockid_t k, const struct timespec *t) {
  REAL(int, sem_clockwait, sem_t *, clockid_t, const struct timespec *);
  struct timespec s = to_ts(unwarp(k, to_ns(t)));
  return real(q, k, &s);
}
long syscall(long n, ...) {
  va_list ap; va_start(ap, n);
  long a = va_arg(ap, long), b = va_arg(ap, long), c = va_arg(ap, long), d = va_arg(ap, long), e = va_arg(ap, long), f = va_arg(ap, long);
  va_end(ap);
  if (n == SYS_clock_gettime) return clock_gettime((clockid_t)a, (struct timespec *)b);
  struct timespec s; /* outlives the block that fills it: the kernel reads it below */
  if (n == SYS_futex && d) {
    int op = (int)b & FUTEX_CMD_MASK;
    const struct timespec *t = (const struct timespec *)d;
    if (op == FUTEX_WAIT) { s = to_ts(shorter(to_ns(t))); d = (long)&s; }
    else if (op == FUTEX_WAIT_BITSET || op == FUTEX_LOCK_PI2) { s = to_ts(unwarp((int)b & FUTEX_CLOCK_REALTIME ? CLOCK_REALTIME : CLOCK_MONOTONIC, to_ns(t))); d = (long)&s; }
    else if (op == FUTEX_LOCK_PI) { s = to_ts(unwarp(CLOCK_REALTIME, to_ns(t))); d = (long)&s; }
  }
  return ret_errno(sys(n, a, b, c, d, e, f));
}
