/** A break that somebody has started: was it one? */
import { SECOND } from '../../src/core/time';
import { EDGE, FULL_BREAK, PERIOD } from './senses';

export class Trying {
  /** Time that is sitting if this was no break. */
  countedMs = 0;
  /** Something happened that may have ended it unseen, or that hid the hands. */
  messy = false;
  private stillMs = 0;

  constructor(
    readonly since: number,
    readonly stood: boolean,
  ) {}

  spend(counts: boolean, moves: boolean): void {
    if (counts) this.countedMs += SECOND;
    if (!moves) this.stillMs += SECOND;
  }

  /** A minute or more with the hands mostly off is a break; a shorter one, or one worked through, is work. */
  verdict(time: number): 'break' | 'sat' | 'maybe' {
    const lengthMs = time - this.since;
    const rested = this.stillMs / Math.max(SECOND, lengthMs);
    if (this.messy) return 'maybe';
    if (lengthMs > FULL_BREAK + EDGE && rested > 0.7) return 'break';
    const worked = rested < 0.3 && lengthMs - this.stillMs > PERIOD + FULL_BREAK;
    return !this.stood && (lengthMs < FULL_BREAK - EDGE || worked) ? 'sat' : 'maybe';
  }
}
