/** What of a break window is in sight as it opens, without scrolling. */

/**
 * Runs in the page. What should be in sight and is not, as one line each. Beyond a page zoom times text size of 200 %
 * it is the answers, and the countdown of a break that plays; up to there also what is to be done.
 */
export function outOfSight(beyond: boolean): string[] {
  const main = document.querySelector('main');
  if (!main) return ['no page'];
  const seen = (css: string) =>
    [...main.querySelectorAll<HTMLElement>(css)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
  const wanted = (): HTMLElement[] => {
    if (main.matches('.asking')) return seen('.foremost button');
    if (main.matches('.routine')) return seen('.routine-start button');
    if (!main.matches('.doing')) return seen('.acts button');
    const shown = beyond ? [] : [...seen('.stage'), ...seen('.step')];
    return [...seen('.countdown'), ...seen('.answers > button, .more > button'), ...shown];
  };
  // What the person has opened lies over the rest until they close it.
  const menu = main.querySelector('.more-menu:not([hidden])');
  const isHit = (element: HTMLElement, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element) || menu?.contains(hit));
  };
  const fault = (element: HTMLElement): string | undefined => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    // As large as a finger needs it on the screen, whatever page zoom makes of a pixel.
    const least = element.matches('button') ? 24 : 12;
    if (Math.min(width, height) * devicePixelRatio < least)
      return `${Math.round(width)}x${Math.round(height)} is small`;
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      return `${Math.round(left)},${Math.round(top)} to ${Math.round(right)},${Math.round(bottom)} is outside`;
    const points = [
      [0.5, 0.5],
      [0.1, 0.5],
      [0.9, 0.5],
      [0.5, 0.15],
      [0.5, 0.85],
    ] as const;
    return points.every(([x, y]) => isHit(element, left + width * x, top + height * y))
      ? undefined
      : 'is covered';
  };
  const elements = menu instanceof HTMLElement ? [...wanted(), menu] : wanted();
  const faults = elements.flatMap((element) => {
    const what = element.innerText.slice(0, 20).replaceAll('\n', ' ') || element.className;
    const found = fault(element);
    return found ? [`${what} ${found}`] : [];
  });
  const wide = document.documentElement.scrollWidth - innerWidth;
  return [
    ...(elements.length === 0 ? ['nothing to look for'] : faults),
    ...(wide > 1 ? [`${wide} px too wide`] : []),
  ];
}
