/** Checks which parts of a break window are visible without scrolling. */

/**
 * Runs in the page. Returns a line for each element that should be visible and is not.
 *
 * @param beyond whether page zoom times text size is above 200 %. Then only the answers and the countdown of a playing
 *   break must be visible; otherwise also the figure, the present step, and the panel of *More* if it is open.
 */
export function outOfSight(beyond: boolean): string[] {
  const main = document.querySelector('main');
  if (!main) return ['no page'];
  const rendered = (css: string) =>
    [...main.querySelectorAll<HTMLElement>(css)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
  // *More* takes the place of the step.
  const exercise = ['.stage', main.matches('.with-more') ? '.more-panel' : '.step'];
  const partsOfDoing = ['.countdown', '.answers > button', ...(beyond ? [] : exercise)];
  const wanted = (): HTMLElement[] => {
    if (main.matches('.asking')) return rendered('.foremost button');
    if (main.matches('.routine')) return rendered('.routine-start button');
    // *It hurts*, with large text: there the buttons come after the text, which is more urgent.
    const acts = main.matches('.hurt') && main.querySelector('.acts');
    if (acts && getComputedStyle(acts).position === 'static') return rendered('h1');
    if (!main.matches('.doing')) return rendered('.acts button');
    return partsOfDoing.flatMap(rendered);
  };
  const isHit = (element: HTMLElement, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  };
  const fault = (element: HTMLElement): string | undefined => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    // The smallest size that a finger can hit, in pixels of the screen: page zoom does not count.
    const minimum = element.matches('button') ? 24 : 12;
    if (Math.min(width, height) * devicePixelRatio < minimum)
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
  const elements = wanted();
  // CSS may take away what has no room.
  const isHidden = (css: string) => rendered(css).length === 0;
  const hidden = main.matches('.doing') ? partsOfDoing.filter(isHidden) : [];
  const faults = elements.flatMap((element) => {
    const name = element.innerText.slice(0, 20).replaceAll('\n', ' ') || element.className;
    const found = fault(element);
    return found ? [`${name} ${found}`] : [];
  });
  const excess = document.documentElement.scrollWidth - innerWidth;
  const widest = () => {
    const ends = (element: Element) => element.getBoundingClientRect().right;
    const [first] = [...main.querySelectorAll<HTMLElement>('*')].sort((a, b) => ends(b) - ends(a));
    return first?.innerText?.slice(0, 20) || first?.getAttribute('class');
  };
  return [
    ...(elements.length === 0
      ? ['nothing to look for']
      : [...hidden.map((css) => `${css} is hidden`), ...faults]),
    ...(excess > 1 ? [`${widest()} makes the page ${excess} px too wide`] : []),
  ];
}
