/** How fast time may pass at a desk that strains for the processor. */

/**
 * The next pace. A desk where somebody sleeps a little in every moment has caught up with all there was to do. Where
 * one thread has no rest, what it works at or waits for falls behind: then time slows down at once, and it comes back
 * a little at a time.
 * @param {number} pace how many times as fast as elsewhere time passes
 * @param {number} strain how much of the last moment the desk's busiest thread needed: 0 to 1
 * @param {number} most how fast it may pass
 */
export function nextPace(pace, strain, most) {
  const wanted = strain > 0.9 ? pace / 2 : strain > 0.7 ? pace * 0.8 : strain < 0.5 ? pace * 1.4 : pace;
  return Math.max(1, Math.min(wanted, most));
}
