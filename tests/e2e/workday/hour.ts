/** An hour of a day: a nudge and a break, many window changes, a closed lid, and a background that is killed. */
export const hour = `
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
  09:54    ends
`;
