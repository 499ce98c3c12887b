/** The time of a preview, a figure that plays no break: it runs while a person may be looking, and then rests. */

/** From the first time on it rests once the figure holds a pose, from the second in any pose. In ms. */
const SHOWS_MS = 20_000;
const SHOWS_AT_MOST_MS = 60_000;

/** Instants by `performance.now()`. */
export class PreviewTime {
  #startedAt: number;
  #noticedAt: number;
  #restsFrom: number | null = null;

  constructor(now: number) {
    this.#startedAt = now;
    this.#noticedAt = now;
  }

  /** How long it has moved, in ms. */
  elapsed(now: number): number {
    return (this.#restsFrom ?? now) - this.#startedAt;
  }

  /** Updates and returns whether it rests; `holding` is whether the figure holds a pose. */
  updateRest(now: number, holding: boolean): boolean {
    const unnoticed = now - this.#noticedAt;
    if (unnoticed >= SHOWS_AT_MOST_MS || (holding && unnoticed >= SHOWS_MS)) this.#restsFrom ??= now;
    return this.#restsFrom !== null;
  }

  /** A person is there: it goes on from where it rests. */
  notice(now: number): void {
    this.#noticedAt = now;
    if (this.#restsFrom === null) return;
    this.#startedAt += now - this.#restsFrom;
    this.#restsFrom = null;
  }
}

/** Events that show that a person is there. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focus'] as const;

/** Calls back at each sign of a person at this page. Returns a function that stops this. */
export function onPersonActivity(seen: () => void): () => void {
  const onVisibility = () => document.hidden || seen();
  for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true });
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    for (const sign of signs) removeEventListener(sign, seen, { capture: true });
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
