/* An ear: takes what is played at the speed at which it would be heard, 8000 bytes a second, and keeps nothing. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

enum { BYTES_PER_SECOND = 8000 };

int main(void) {
  char bytes[2000];
  long count;
  /* what waits to be heard must not be much: whoever stops playing is heard up to its end */
  fcntl(0, F_SETPIPE_SZ, 4096);
  while ((count = read(0, bytes, sizeof bytes)) > 0) {
    struct timespec heard = { 0, count * (1000000000 / BYTES_PER_SECOND) };
    nanosleep(&heard, 0);
  }
  return 0;
}
