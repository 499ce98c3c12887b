/** Times in which no alarm rings, and how much sitting they cost. */
import { SECOND } from '../../src/core/time';
import { EDGE, PERIOD, REPORTED_IDLE, UNNOTICED, UNREPORTED_IDLE } from './senses';

/**
 * After a clock was set back, Chromium's alarms do not ring until it shows the old time again. And if the look after a
 * return or a start of the browser is lost, no alarm is set. In such a time the background notices only stillness, the
 * return from it, and what the person presses. Work without a rest then looks like sleep, so the loss can be longer
 * than a pulse period.
 */
export class SilentAlarms {
  /** When the background last noticed something; undefined while alarms ring. */
  private heardAt: number | undefined;
  private until = -Infinity;
  /** Whether the background knows that no alarm rings: then every rest starts a look. */
  private known = false;
  private troubledAt = -Infinity;
  private noticedAt = -Infinity;

  /** The clock is set back by `byMs`, or ahead if that is negative. */
  setBack(time: number, byMs: number): void {
    const from = Math.max(time, this.until);
    if (byMs < 0 && this.until < time) return;
    this.until = from + byMs;
    this.heardAt ??= time;
  }

  /**
   * A look was lost or late, or the background died of it; `only` if no alarm brings the next one. Returns whether
   * another such trouble was just before.
   */
  trouble(time: number, only: boolean): boolean {
    const again = time - this.troubledAt <= UNNOTICED + EDGE;
    this.troubledAt = time;
    if (only || time - this.noticedAt < EDGE) this.heardAt ??= time;
    return again;
  }

  /** The hands move after stillness. Returns how much was lost until now, in ms. */
  move(time: number, stillMs: number): number {
    return stillMs >= (this.known ? UNREPORTED_IDLE : REPORTED_IDLE - SECOND) ? this.hear(time) : 0;
  }

  /** The hands are still. Returns how much was lost until now, in ms, if the browser reports it at this second. */
  rest(time: number, stillMs: number): number {
    if (this.known && time > this.until + PERIOD) return this.hear(time);
    return stillMs === (this.known ? UNREPORTED_IDLE + SECOND : REPORTED_IDLE) ? this.hear(time) : 0;
  }

  /** The background notices something, unless that look was the one that was lost. Returns the loss in ms. */
  hear(time: number, over = false): number {
    if (this.heardAt === undefined || (!over && time - this.troubledAt < 2 * EDGE)) return 0;
    const deafMs = time - this.heardAt;
    const lostMs = this.known && deafMs <= UNNOTICED - EDGE ? 0 : deafMs + PERIOD;
    const deaf = time < this.until + PERIOD;
    this.noticedAt = time;
    this.heardAt = deaf ? time : undefined;
    this.known = deaf;
    return lostMs;
  }
}
