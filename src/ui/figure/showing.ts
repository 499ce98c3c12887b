/** The time of a figure that only shows itself: it goes on while somebody may look, and then rests. */

/** From then on it rests as soon as the figure holds a pose, and later in any. In ms. */
const SHOWS_MS = 20_000;
const SHOWS_AT_MOST_MS = 60_000;

/** Instants by `performance.now()`. */
export class FigureAnimation {
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

  /** Whether it rests from now on; `holding` is whether the figure holds a pose. */
  rests(now: number, holding: boolean): boolean {
    const unnoticed = now - this.#noticedAt;
    if (unnoticed >= SHOWS_AT_MOST_MS || (holding && unnoticed >= SHOWS_MS)) this.#restsFrom ??= now;
    return this.#restsFrom !== null;
  }

  /** A hand or a look is there: it moves on from where it rests. */
  notice(now: number): void {
    this.#noticedAt = now;
    if (this.#restsFrom === null) return;
    this.#startedAt += now - this.#restsFrom;
    this.#restsFrom = null;
  }
}

/** What tells of a hand or a look. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focus'] as const;

/** Calls back at each sign of a person before this page; returns how to stop. */
export function onSigns(seen: () => void): () => void {
  const look = () => document.hidden || seen();
  for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  return () => {
    for (const sign of signs) removeEventListener(sign, seen, { capture: true });
    document.removeEventListener('visibilitychange', look);
  };
}
