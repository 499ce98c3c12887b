/** Chooses the pace of time from the load of a desktop. */

/**
 * The next pace. If every thread is idle for a part of the last tick, the desktop has done all its work in time. If one
 * thread needs the processor all the time, the work falls behind: then the pace falls at once, and rises again in small
 * steps.
 * @param {number} pace the current pace, as a multiple of normal speed
 * @param {number} strain the share of the last tick that the busiest thread of the desktop needed: 0 to 1
 * @param {number} most the highest pace
 */
export function nextPace(pace, strain, most) {
  const wanted = strain > 0.9 ? pace / 2 : strain > 0.7 ? pace * 0.8 : strain < 0.5 ? pace * 1.4 : pace;
  return Math.max(1, Math.min(wanted, most));
}
