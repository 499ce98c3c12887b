/* A sink for sound: reads it at the speed at which it would be heard, 8000 bytes a second, and discards it. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

enum { BYTES_PER_SECOND = 8000 };

int main(void) {
  char bytes[2000];
  long count;
  /* a small buffer: when a player stops, the rest of the buffer still plays */
  fcntl(0, F_SETPIPE_SZ, 4096);
  while ((count = read(0, bytes, sizeof bytes)) > 0) {
    struct timespec duration = { 0, count * (1000000000 / BYTES_PER_SECOND) };
    nanosleep(&duration, 0);
  }
  return 0;
}
