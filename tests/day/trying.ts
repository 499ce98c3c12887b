/** A break that has started, and whether it turns out to be one. */
import { SECOND } from '../../src/core/time';
import { EDGE, FULL_BREAK, PERIOD } from './senses';

export class StartedBreak {
  /** Time that is sitting if this was no break. */
  countedMs = 0;
  /** Something happened that may have ended the break unseen, or that hid the hands. */
  messy = false;
  private stillMs = 0;

  constructor(
    readonly since: number,
    readonly stood: boolean,
    /** Whether it began by itself in front of a person who may have been reading. */
    readonly mayRead: boolean,
  ) {}

  spend(counts: boolean, moves: boolean): void {
    if (counts) this.countedMs += SECOND;
    if (!moves) this.stillMs += SECOND;
  }

  /**
   * A minute or more with the hands mostly off is a break, and so is a minute or more that the person ends with *Done*.
   * A shorter one, or one with busy hands, is sitting.
   */
  verdict(time: number, done: boolean): 'break' | 'sat' | 'maybe' {
    const lengthMs = time - this.since;
    const rested = this.stillMs / Math.max(SECOND, lengthMs);
    if (this.messy || (this.mayRead && !done)) return 'maybe';
    if (lengthMs > FULL_BREAK + EDGE && (done || rested > 0.7)) return 'break';
    const worked = !done && rested < 0.3 && lengthMs - this.stillMs > PERIOD + FULL_BREAK;
    return !this.stood && (lengthMs < FULL_BREAK - EDGE || worked) ? 'sat' : 'maybe';
  }
}
