/*
 * A process at a hurried desk, which tells what it sees of time there, as JSON: how often a clock ran backwards and
 * by how much the two clocks drifted apart while it worked hard for a second of processor time, how much time passed
 * meanwhile, and how long each way of waiting for ten seconds took. All in ms of the desk.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static const double WAIT_MS = 10000;
static int backwards;

static double ms(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}
static struct timespec after(double ms) { return (struct timespec){ (time_t)(ms / 1e3), (long)(ms * 1e6) % 1000000000 }; }
static struct timespec in(clockid_t clock, double wait) { return after(ms(clock) + wait); }

/* Looks at the clock for so much processor time: returns what passed. */
static double work(double cpu) {
  double begun = ms(CLOCK_MONOTONIC), last = begun, until = ms(CLOCK_THREAD_CPUTIME_ID) + cpu;
  while (ms(CLOCK_THREAD_CPUTIME_ID) < until) {
    double now = ms(CLOCK_MONOTONIC);
    if (now < last) __sync_fetch_and_add(&backwards, 1);
    last = now;
  }
  return last - begun;
}
static void *work_besides(void *cpu) { work(*(double *)cpu); return 0; }

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
      /* as everybody waits for a condition */
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

int main(void) {
  double wall = ms(CLOCK_REALTIME) - ms(CLOCK_MONOTONIC);
  double worked = work(1000);
  printf("{\"worked\": %.1f, \"waited\": {", worked);
  for (int way = 0; way < (int)(sizeof ways / sizeof *ways); way++) {
    double cpu = 150;
    pthread_t thread;
    pthread_create(&thread, 0, work_besides, &cpu);
    double begun = ms(CLOCK_MONOTONIC);
    wait_by(way);
    printf("%s\"%s\": %.1f", way ? ", " : "", ways[way], ms(CLOCK_MONOTONIC) - begun);
    pthread_join(thread, 0);
  }
  printf("}, \"backwards\": %d, \"apart\": %.3f}\n", backwards, ms(CLOCK_REALTIME) - ms(CLOCK_MONOTONIC) - wall);
  return 0;
}
