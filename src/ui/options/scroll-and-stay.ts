/** How long the page may go on to fill in parts of itself, such as the keyboard shortcuts, in ms. */
const SETTLING = 2000;

/** What a person does to go elsewhere. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to an element, and stays there while the page grows above it: until the person acts, for two seconds at most.
 *
 * @returns a function that ends this
 */
export function scrollAndStay(target: HTMLElement): () => void {
  target.scrollIntoView();
  const observer = new ResizeObserver(() => target.scrollIntoView());
  observer.observe(document.body);
  const timer = setTimeout(end, SETTLING);
  for (const act of acts) addEventListener(act, end, { capture: true, passive: true });
  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
    for (const act of acts) removeEventListener(act, end, { capture: true });
  }
  return end;
}
