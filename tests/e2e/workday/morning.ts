/** A short day: asked and got up, put off, skipped; windows changed all the time, a lid closed, a killed background. */
export const morning = `
  09:00    sits down
  09:03    switches windows 200 times an hour
  09:18    stays in one window
  09:22    the background dies
  09:31    reads
  09:31:15 is asked: still hands
  09:31:25 gets up
  09:34    sits down
  09:50    gets up
  09:50:10 closes the lid
  10:05    opens the lid
  10:05:10 sits down
  10:37    reads
  10:37:15 is asked: still hands
  10:37:40 works
  10:37:50 presses later
  10:50    reads
  10:50:15 is asked: still hands
  10:50:40 works
  10:50:50 presses start
  10:51:10 gets up
  10:54    sits down
  11:00    ends
`;
