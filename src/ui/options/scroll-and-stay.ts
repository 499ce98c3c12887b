/** How long the page stays as it is before its parts, such as the keyboard shortcuts, count as filled in, in ms. */
const SETTLED = 2000;

/** What a person does to go elsewhere. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to an element, and stays there while the page grows above it: until the person acts, or the page has not
 * changed its size for two seconds. A busy computer fills it in slowly.
 *
 * @returns a function that ends this
 */
export function scrollAndStay(target: HTMLElement): () => void {
  target.scrollIntoView();
  let timer = setTimeout(end, SETTLED);
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(end, SETTLED);
    target.scrollIntoView();
  });
  observer.observe(document.body);
  for (const act of acts) addEventListener(act, end, { capture: true, passive: true });
  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
    for (const act of acts) removeEventListener(act, end, { capture: true });
  }
  return end;
}
