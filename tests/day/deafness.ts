/** Times in which no alarm rings, and what they cost. */
import { SECOND } from '../../src/core/time';
import { EDGE, PERIOD, TOLD_IDLE, UNNOTICED, UNTOLD } from './senses';

/**
 * Chromium's alarms do not ring until a clock that was set back shows the old time again. And none is set after a
 * return, or a start of the browser, whose look was lost. Then only stillness, the return from it and what the
 * person presses are noticed, so what is lost is not bounded by a pulse period: work without a rest is not told
 * from sleep.
 */
export class Deafness {
  /** When something was noticed last; undefined while alarms ring. */
  private heardAt: number | undefined;
  private until = -Infinity;
  /** Once it is known that alarms do not ring, every rest is looked at. */
  private known = false;
  private troubledAt = -Infinity;
  private toldAt = -Infinity;

  /** The clock is set back (or, if that is negative, ahead). */
  setBack(time: number, byMs: number): void {
    const from = Math.max(time, this.until);
    if (byMs < 0 && this.until < time) return;
    this.until = from + byMs;
    this.heardAt ??= time;
  }

  /** A look was lost, late or died of; `only` if no alarm brings the next one. Returns if another was just before. */
  trouble(time: number, only: boolean): boolean {
    const again = time - this.troubledAt <= UNNOTICED + EDGE;
    this.troubledAt = time;
    if (only || time - this.toldAt < EDGE) this.heardAt ??= time;
    return again;
  }

  /** Somebody moves after stillness: what was lost by now. */
  move(time: number, stillMs: number): number {
    return stillMs >= (this.known ? UNTOLD : TOLD_IDLE - SECOND) ? this.hear(time) : 0;
  }

  /** Somebody is still: what was lost by now, if the browser tells of it at this second. */
  rest(time: number, stillMs: number): number {
    if (this.known && time > this.until + PERIOD) return this.hear(time);
    return stillMs === (this.known ? UNTOLD + SECOND : TOLD_IDLE) ? this.hear(time) : 0;
  }

  /** Something is noticed, unless that was the look that was lost. */
  hear(time: number, over = false): number {
    if (this.heardAt === undefined || (!over && time - this.troubledAt < 2 * EDGE)) return 0;
    const deafMs = time - this.heardAt;
    const lostMs = this.known && deafMs <= UNNOTICED - EDGE ? 0 : deafMs + PERIOD;
    const deaf = time < this.until + PERIOD;
    this.toldAt = time;
    this.heardAt = deaf ? time : undefined;
    this.known = deaf;
    return lostMs;
  }
}
