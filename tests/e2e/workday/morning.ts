/** A short day: asked and got up, and put off; windows changed all the time, a lid closed, a killed background. */
export const morning = `
  09:00    sits down
  09:03    switches windows 200 times an hour
  09:18    stays in one window
  09:22    the background dies
  09:31    reads
  09:31:15 is asked: still hands
  09:31:25 gets up
  09:34    sits down
  09:40    gets up
  09:40:10 closes the lid
  09:48    opens the lid
  09:48:10 sits down
  10:20    reads
  10:20:15 is asked: still hands
  10:20:25 works
  10:21    presses later
  10:32    reads
  10:32:15 is asked: still hands
  10:32:25 works
  10:33    presses start
  10:33:10 gets up
  10:36    sits down
  10:38    ends
`;
