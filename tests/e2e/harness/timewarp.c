/*
 * Lets a process and all its children live up to RATE times as fast, from a chosen date on: loaded before the C
 * library, it answers every question for the time with start + what has passed at the desk, and sleeps as long as it
 * takes for so much to pass there.
 *
 * Its settings are environment variables, which children inherit:
 *   TW_RATE          how many times as fast, at most
 *   TW_START_NS      the wall clock at the beginning, in nanoseconds since 1970
 *   TW_BASE_MONO_NS  the real monotonic clock at the beginning
 *   TW_SETTINGS      a file of 64-bit integers, which may change at any time, see struct settings
 *
 * Time runs on a lease: it is written for a few hundredths of a second ahead how fast it passes, and where nobody
 * writes on, it passes as everywhere. So it never runs away from a machine that is too busy to hold it back.
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
 * How time passes around an instant, in real nanoseconds from the beginning: at `since`, so many nanoseconds had
 * `passed` at the desk; `before` and `after` are how many pass there in a real millisecond, before and after that. From
 * `until` on time passes as everywhere.
 */
struct stretch { ns_t since, passed, before, after, until; };
/*
 * `offsets` are nanoseconds added to the wall clock and to monotonic time. The first sets the clock. A machine that
 * sleeps is one whose processes are stopped, and whose monotonic time is set back by as long before they continue.
 * The stretch that holds is the one that `version` is even or odd for; the other is where the next is written.
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

/* Some wait until the end of time; in nanoseconds, that must not be a time before its beginning. */
static const time_t for_ever = 4000000000;
static ns_t to_ns(const struct timespec *t) {
  return t->tv_sec < for_ever ? (ns_t)t->tv_sec * 1000000000 + t->tv_nsec : (ns_t)for_ever * 1000000000;
}
static struct timespec to_ts(ns_t n) { if (n < 0) n = 0; struct timespec t = { n / 1000000000, n % 1000000000 }; return t; }

static void init(void) {
  if (ready) return;
  const char *r = getenv("TW_RATE"), *s = getenv("TW_START_NS"), *m = getenv("TW_BASE_MONO_NS");
  if (!(r && s && m)) {
    /* time passes as everywhere */
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
static ns_t passes(ns_t real, ns_t pace) { return real * pace / 1000000; }
/* The real time in which so much passes: rather a nanosecond more than one less. */
static ns_t takes(ns_t passing, ns_t pace) { return (passing * 1000000 + pace - 1) / pace; }
static ns_t min(ns_t a, ns_t b) { return a < b ? a : b; }

struct now { struct stretch in; ns_t elapsed, passed; };
/* Looks at the clock under one stretch: whoever is held up between the two would see a time that never was. */
static struct now look(void) {
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
  if (past < 0) now.passed = now.in.passed - passes(-past, now.in.before);
  else {
    ns_t leased = min(past, now.in.until - now.in.since);
    now.passed = now.in.passed + passes(leased, now.in.after) + past - leased;
  }
  return now;
}
/* What a clock of the desk shows. */
static ns_t shown(clockid_t c, ns_t passed) {
  return is_wall(c) ? start_wall + passed + settings->offsets[0] : base_mono + passed + settings->offsets[1];
}
/*
 * For how long to sleep, in real nanoseconds, before the clock can show `target`; 0 once it does. Beyond the lease
 * time may pass at RATE: then it is to be asked again, for it mostly does not.
 */
static ns_t nap(clockid_t c, ns_t target) {
  struct now now = look();
  ns_t left = target - shown(c, now.passed), real = 0, at = now.elapsed;
  if (left <= 0) return 0;
  const ns_t ends[] = { now.in.since, now.in.until }, paces[] = { now.in.before, now.in.after };
  for (int n = 0; n < 2; n++) {
    if (at >= ends[n]) continue;
    ns_t passing = passes(ends[n] - at, paces[n]);
    if (left <= passing) return real + takes(left, paces[n]);
    left -= passing; real += ends[n] - at; at = ends[n];
  }
  ns_t soonest = (ns_t)(left / rate);
  return real + (soonest < 1000000 ? 1000000 : soonest);
}
/* The desk's monotonic time after so long. */
static ns_t from_now(const struct timespec *t) { return shown(CLOCK_MONOTONIC, look().passed) + to_ns(t); }
/* When to look again by a real clock, for those who are told an instant and not how long. */
static struct timespec look_again(clockid_t c, const struct timespec *target) {
  struct timespec t;
  sys(SYS_clock_gettime, c, (long)&t, 0, 0, 0, 0);
  return to_ts(to_ns(&t) + nap(c, to_ns(target)));
}
static int is_over(clockid_t c, const struct timespec *target) { return nap(c, to_ns(target)) == 0; }

int clock_gettime(clockid_t c, struct timespec *t) {
  init();
  long r = sys(SYS_clock_gettime, c, (long)t, 0, 0, 0, 0);
  if (r < 0) return ret_errno(r);
  if (is_wall(c) || is_mono(c)) *t = to_ts(shown(c, look().passed));
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
  ns_t end = flags & TIMER_ABSTIME ? to_ns(q) : shown(c, look().passed) + to_ns(q), ns;
  long r = 0;
  while (r == 0 && (ns = nap(c, end)) > 0) {
    struct timespec s = to_ts(ns);
    r = sys(SYS_clock_nanosleep, CLOCK_MONOTONIC, 0, (long)&s, 0, 0, 0);
  }
  if (r != 0 && rem && !(flags & TIMER_ABSTIME)) *rem = to_ts(end - shown(c, look().passed));
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
    struct timespec s = to_ts(ns = nap(CLOCK_MONOTONIC, end));
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
    struct timespec s = to_ts(ns = nap(CLOCK_MONOTONIC, end));
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
  fd_set *sets[] = { r, w, x }, asked[3];
  size_t size = (n + 63) / 64 * 8;
  int fits = n >= 0 && size <= sizeof(fd_set);
  for (int k = 0; fits && k < 3; k++) if (sets[k]) memcpy(&asked[k], sets[k], size);
  for (;;) {
    struct timespec s = to_ts(ns = nap(CLOCK_MONOTONIC, end));
    long found = sys(SYS_pselect6, n, (long)r, (long)w, (long)x, (long)&s, (long)&arg);
    if (found != 0 || ns == 0 || !fits) return ret_errno(found);
    /* the answer, that nothing is ready, has overwritten the question */
    for (int k = 0; k < 3; k++) if (sets[k]) memcpy(sets[k], &asked[k], size);
  }
}
int select(int n, fd_set *r, fd_set *w, fd_set *x, struct timeval *tv) {
  struct timespec t; if (tv) { t.tv_sec = tv->tv_sec; t.tv_nsec = tv->tv_usec * 1000; }
  return pselect(n, r, w, x, tv ? &t : 0, 0);
}
/* Timers of the kernel cannot be held back: they may ring too early. Chromium has one, to notice that the clock was set. */
static ns_t shorter(ns_t n) { ns_t r = (ns_t)(n / rate); return n > 0 && r == 0 ? 1 : r; }
int timerfd_settime(int fd, int flags, const struct itimerspec *n, struct itimerspec *old) {
  struct itimerspec s;
  s.it_interval = to_ts(shorter(to_ns(&n->it_interval)));
  s.it_value = flags & TFD_TIMER_ABSTIME ? look_again(CLOCK_REALTIME, &n->it_value) : to_ts(shorter(to_ns(&n->it_value)));
  return ret_errno(sys(SYS_timerfd_settime, fd, flags, (long)&s, (long)old, 0, 0));
}

#define REAL(ret, name, ...) static ret (*real)(__VA_ARGS__); if (!real) real = (ret (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)
/* glibc keeps a condition variable's clock in bit 1 of its flags: __wrefs, the ninth 32-bit word */
static clockid_t clock_of(pthread_cond_t *c) { return (((volatile unsigned *)c)[9] >> 1) & 1 ? CLOCK_MONOTONIC : CLOCK_REALTIME; }
/* These end too early where time passes slower than RATE: whoever waits for a condition looks at it and at the time. */
int pthread_cond_timedwait(pthread_cond_t *c, pthread_mutex_t *m, const struct timespec *t) {
  static int (*real)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
  if (!real) real = (int (*)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *))dlvsym(RTLD_NEXT, "pthread_cond_timedwait", "GLIBC_2.3.2");
  struct timespec s = look_again(clock_of(c), t);
  return real(c, m, &s);
}
int pthread_cond_clockwait(pthread_cond_t *c, pthread_mutex_t *m, clockid_t k, const struct timespec *t) {
  REAL(int, pthread_cond_clockwait, pthread_cond_t *, pthread_mutex_t *, clockid_t, const struct timespec *);
  struct timespec s = look_again(k, t);
  return real(c, m, k, &s);
}
int pthread_mutex_timedlock(pthread_mutex_t *m, const struct timespec *t) {
  REAL(int, pthread_mutex_timedlock, pthread_mutex_t *, const struct timespec *);
  int r;
  do { struct timespec s = look_again(CLOCK_REALTIME, t); r = real(m, &s); } while (r == ETIMEDOUT && !is_over(CLOCK_REALTIME, t));
  return r;
}
int sem_timedwait(sem_t *q, const struct timespec *t) {
  REAL(int, sem_timedwait, sem_t *, const struct timespec *);
  int r;
  do { struct timespec s = look_again(CLOCK_REALTIME, t); r = real(q, &s); } while (r < 0 && errno == ETIMEDOUT && !is_over(CLOCK_REALTIME, t));
  return r;
}
int sem_clockwait(sem_t *q, clockid_t k, const struct timespec *t) {
  REAL(int, sem_clockwait, sem_t *, clockid_t, const struct timespec *);
  int r;
  do { struct timespec s = look_again(k, t); r = real(q, k, &s); } while (r < 0 && errno == ETIMEDOUT && !is_over(k, t));
  return r;
}
/* A futex compares its word whenever it is waited for again, so that nobody is missed who woke it in between. */
static long wait_futex(long word, long op, long value, const struct timespec *t, long other, long mask) {
  int does = (int)op & FUTEX_CMD_MASK;
  clockid_t c = does == FUTEX_LOCK_PI || ((int)op & FUTEX_CLOCK_REALTIME) ? CLOCK_REALTIME : CLOCK_MONOTONIC;
  ns_t end = does == FUTEX_WAIT ? from_now(t) : to_ns(t), ns;
  if (does == FUTEX_WAIT) c = CLOCK_MONOTONIC;
  long r;
  do {
    ns = nap(c, end);
    struct timespec s = to_ts(ns);
    if (does != FUTEX_WAIT) {
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
    int does = (int)b & FUTEX_CMD_MASK;
    if (does == FUTEX_WAIT || does == FUTEX_WAIT_BITSET || does == FUTEX_LOCK_PI || does == FUTEX_LOCK_PI2) return wait_futex(a, b, c, (const struct timespec *)d, e, f);
  }
  return ret_errno(sys(n, a, b, c, d, e, f));
}
