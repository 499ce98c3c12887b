/** Time and values on the screen: where reading goes from right to left, so does time. */

/** Turns a position from the side where reading begins into one from the left, in a drawing of some width (px). */
export function placing(width: number): (from: number, length?: number) => number {
  const rtl = document.documentElement.dir === 'rtl';
  return (from, length = 0) => (rtl ? width - from - length : from);
}
