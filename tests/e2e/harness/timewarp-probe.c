/*
 * A process in accelerated time that prints what it measures there, as JSON.
 *
 * With the argument `look`, it reads the desktop's clock for a real second. It prints rows of the real time before the
 * reading, the time that the desktop's clock showed, and the real time after it, in ns of monotonic time.
 *
 * Otherwise it prints, in ms of the desktop: how much time passed while it worked for a second of processor time, and
 * the same in real ms; how long each way of waiting for three seconds took; how often a clock ran backwards; and by how
 * much the wall clock and monotonic time drifted apart.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static const double WAIT_MS = 3000;
static int backwards;

static double ms(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}
/* Makes the system call itself, so that the library cannot replace it. */
static int64_t real_ns(void) {
  struct timespec t;
  long ret;
  __asm__ volatile("syscall" : "=a"(ret) : "a"(SYS_clock_gettime), "D"(CLOCK_MONOTONIC), "S"(&t) : "rcx", "r11", "memory");
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}
static struct timespec after(double ms) { return (struct timespec){ (time_t)(ms / 1e3), (long)(ms * 1e6) % 1000000000 }; }
static struct timespec in(clockid_t clock, double wait) { return after(ms(clock) + wait); }

/* Reads the clock all the time, for `cpu` ms of processor time. Returns the time that passed. */
static double work(double cpu) {
  double started = ms(CLOCK_MONOTONIC), last = started, end = ms(CLOCK_THREAD_CPUTIME_ID) + cpu;
  while (ms(CLOCK_THREAD_CPUTIME_ID) < end) {
    double now = ms(CLOCK_MONOTONIC);
    if (now < last) __sync_fetch_and_add(&backwards, 1);
    last = now;
  }
  return last - started;
}
static void *work_in_thread(void *cpu) { work(*(double *)cpu); return 0; }

static void wait_by(int way) {
  struct timespec t = after(WAIT_MS);
  struct timeval v = { t.tv_sec, t.tv_nsec / 1000 };
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
  sem_t semaphore;
  int word = 0;
  switch (way) {
    case 0: nanosleep(&t, 0); break;
    case 1: t = in(CLOCK_REALTIME, WAIT_MS); clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &t, 0); break;
    case 2: poll(0, 0, (int)WAIT_MS); break;
    case 3: select(0, 0, 0, 0, &v); break;
    case 4: {
      int set = epoll_create1(0);
      struct epoll_event event;
      epoll_wait(set, &event, 1, (int)WAIT_MS);
      close(set);
      break;
    }
    case 5: sem_init(&semaphore, 0, 0); t = in(CLOCK_REALTIME, WAIT_MS); sem_timedwait(&semaphore, &t); break;
    case 6: syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, 0, &t, 0, 0); break;
    case 7: t = in(CLOCK_MONOTONIC, WAIT_MS); syscall(SYS_futex, &word, FUTEX_WAIT_BITSET_PRIVATE, 0, &t, 0, FUTEX_BITSET_MATCH_ANY); break;
    case 8: {
      /* in a loop, as every program waits for a condition */
      double end = ms(CLOCK_REALTIME) + WAIT_MS;
      t = after(end);
      pthread_mutex_lock(&mutex);
      while (ms(CLOCK_REALTIME) < end) pthread_cond_timedwait(&condition, &mutex, &t);
      pthread_mutex_unlock(&mutex);
      break;
    }
  }
}
static const char *const ways[] = { "nanosleep", "clock_nanosleep", "poll", "select", "epoll", "semaphore", "futex", "futex until", "condition" };

static void look(void) {
  int64_t before, after, end = real_ns() + 1000000000;
  printf("[");
  do {
    struct timespec t;
    before = real_ns();
    clock_gettime(CLOCK_MONOTONIC, &t);
    after = real_ns();
    printf("[%lld, %lld, %lld], ", (long long)before, t.tv_sec * 1000000000LL + t.tv_nsec, (long long)after);
    nanosleep(&(struct timespec){ 0, 1000000 }, 0);
  } while (after < end);
  printf("[]]\n");
}

int main(int count, char **arguments) {
  if (count > 1 && strcmp(arguments[1], "look") == 0) { look(); return 0; }
  double wall = ms(CLOCK_REALTIME) - ms(CLOCK_MONOTONIC);
  int64_t started = real_ns();
  double worked = work(1000);
  printf("{\"worked\": %.1f, \"workedReally\": %.1f, \"waited\": {", worked, (real_ns() - started) / 1e6);
  for (int way = 0; way < (int)(sizeof ways / sizeof *ways); way++) {
    double cpu = 150;
    pthread_t thread;
    pthread_create(&thread, 0, work_in_thread, &cpu);
    double wait_started = ms(CLOCK_MONOTONIC);
    wait_by(way);
    printf("%s\"%s\": %.1f", way ? ", " : "", ways[way], ms(CLOCK_MONOTONIC) - wait_started);
    pthread_join(thread, 0);
  }
  printf("}, \"backwards\": %d, \"apart\": %.3f}\n", backwards, ms(CLOCK_REALTIME) - ms(CLOCK_MONOTONIC) - wall);
  return 0;
}
