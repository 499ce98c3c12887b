/** The direction of drawings: in languages that are read from right to left, time runs that way too. */

/** Returns a function that turns a position from the side where reading begins into one from the left (px). */
export function xFromStart(width: number): (from: number, length?: number) => number {
  const rtl = document.documentElement.dir === 'rtl';
  return (from, length = 0) => (rtl ? width - from - length : from);
}
