/** Times in which nothing wakes the background, and what they cost. */
import { EDGE, PERIOD, TOLD_IDLE } from './senses';

/**
 * Chromium's alarms run on the wall clock: once that is set back nothing rings until the old time comes again.
 * And nothing rings at all after a return, or a start of the browser, whose look was lost. In both cases only the
 * next idleness (after a minute) or something the person presses tells, so the loss is not bounded by a period.
 */
export class Deafness {
  private readonly open: { since: number; mostMs: number }[] = [];
  private troubledAt = -Infinity;
  private toldAt = -Infinity;

  /** From `since` on nothing rings; no more than `mostMs` can be lost by it. */
  begin(since: number, mostMs: number): void {
    this.open.push({ since, mostMs });
  }

  /** A look was lost. If it was the one that would have told, nothing has been told. Returns if others just were. */
  trouble(time: number): boolean {
    const again = time - this.troubledAt <= 2 * PERIOD + EDGE;
    this.troubledAt = time;
    if (time - this.toldAt < EDGE) this.begin(time, Infinity);
    return again;
  }

  /** Something wakes the background: what was lost by then. */
  tell(time: number, over = false): number {
    if (!over && time - this.troubledAt < 2 * EDGE) return 0;
    if (this.open.length > 0) this.toldAt = time;
    const lost = this.open.map(({ since, mostMs }) => Math.min(mostMs, time - since + PERIOD));
    this.open.length = 0;
    return lost.reduce((sum, ms) => sum + ms, 0);
  }

  /** Stillness: what was lost by now, if the browser tells of it at this second. */
  still(time: number, stillMs: number): number {
    return stillMs >= TOLD_IDLE && stillMs < TOLD_IDLE + 1000 ? this.tell(time) : 0;
  }
}
