/**
 * A whole day at the desk, with everything that happens to the person and to their computer.
 *
 * Chromium's alarms follow the wall clock. After the clock was set back, nothing wakes Chromium's worker until a minute
 * of stillness. So the person reads soon after, and in Chromium the sitting until then may be lost. In Firefox at most
 * one pulse is lost. Until Chromium's alarms fire again, an hour later, Flexor looks at every rest instead. In that
 * time it cannot distinguish work without a rest from sleep, and it notices only afterwards that the person went home.
 */
export const wholeDay = `
  09:00    sits down
  09:03    watches a video
  09:43    stops the video
  09:49    reads
  09:49:15 is asked: still hands
  09:49:25 works
  09:50    presses skip
  09:56    gets up
  10:02    sits down
  10:07    puts music on
  10:33    reads
  10:33:15 is asked: still hands
  10:33:25 gets up
  10:36    sits down
  10:47    switches windows 200 times an hour
  10:58    turns the music off
  11:06:10 is asked: window changed in chromium
  11:06:25 stays in one window
  11:06:30 reads in firefox
  11:06:45 is asked: still hands in firefox
  11:06:55 works in firefox
  11:07:30 presses later
  11:19    reads
  11:19:15 is asked: still hands
  11:19:20 gets up
  11:22    sits down
  11:32    the background dies
  11:55    reads
  11:55:15 is asked: still hands
  11:55:25 works
  11:56    presses start
  11:56:10 gets up
  12:25    sits down
  12:45    joins a call
  12:58    hangs up
  12:58:10 reads
  12:58:30 is asked: call ended
  12:59    gets up
  13:02    sits down
  13:05    works elsewhere
  13:15    works in the browser
  13:35    reads
  13:35:15 is asked: still hands
  13:35:25 works
  13:37:25 has not answered
  13:42    fills the screen
  13:43    presents
  13:50    leaves full screen
  13:50:10 reads
  13:50:30 is asked: full screen ended in chromium
  13:50:30 is asked: full screen ended or still hands in firefox
  13:51    gets up
  13:54    sits down
  14:05    gets up
  14:05:05 locks the screen
  14:11    unlocks the screen
  14:11:05 sits down
  14:20    gets up
  14:20:10 closes the lid
  14:40    opens the lid
  14:40:10 sits down
  14:45    the background dies
  15:12    reads
  15:12:15 is asked: still hands
  15:12:25 gets up
  15:15    sits down
  15:20    stops counting at 15:30
  15:30    is off
  15:50    counts all day again
  15:55    the clock goes -60 minutes
  15:55:20 reads
  15:56:30 is looked at again in chromium
  15:56:50 works
  15:57    switches windows 200 times an hour
  16:15    stays in one window
  16:15:10 gets up
  16:25    sits down
  16:28    reads
  16:28:20 works
  16:31:30 reads
  16:31:50 works
  16:35    goes home
  17:00    ends
`;
