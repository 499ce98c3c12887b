/** A whole day at the desk, with all that happens to somebody who works there and to their machine. */
export const wholeDay = `
  09:00    sits down
  09:10    puts music on
  09:31    reads
  09:31:15 is asked: still hands
  09:31:25 gets up
  09:34    sits down
  10:00    switches windows 200 times an hour
  10:04:10 is asked: window changed in chromium
  10:04:25 stays in one window
  10:04:30 reads
  10:04:45 is asked: still hands in firefox
  10:05:10 works
  10:05:20 presses later
  10:17    reads
  10:17:15 is asked: still hands
  10:17:20 gets up
  10:22    sits down
  10:30    the background dies
  10:40    turns the music off
  10:53    reads
  10:53:15 is asked: still hands
  10:53:40 works
  10:53:50 presses skip
  11:00    switches windows 200 times an hour
  11:20    stays in one window
  11:25:30 reads
  11:25:45 is asked: still hands
  11:26:10 works
  11:26:20 presses start
  11:26:40 gets up
  11:31    sits down
  11:55    gets up
  12:40    sits down
  12:45    works elsewhere
  13:05    works in the browser
  13:11    reads
  13:11:15 is asked: still hands
  13:11:25 gets up
  13:14    sits down
  13:20    the background dies
  13:45    reads
  13:45:15 is asked: still hands
  13:45:40 works
  13:47:40 has not answered
  13:59:30 reads
  13:59:45 is asked: still hands
  13:59:55 gets up
  14:03    sits down
  14:20    gets up
  14:20:05 locks the screen
  14:27    unlocks the screen
  14:27:05 sits down
  14:58    reads
  14:58:15 is asked: still hands
  14:58:25 gets up
  15:03    sits down
  15:20    gets up
  15:20:10 closes the lid
  15:45    opens the lid
  15:45:10 sits down
  16:17    reads
  16:17:15 is asked: still hands
  16:17:25 gets up
  16:20    sits down
  16:40    goes home
  18:00    ends
`;
