/** Whether a nudge is to be seen, as far as a stranger can tell: beside one, two minutes of stillness are that break. */
import { EDGE } from './senses';

export class Owing {
  /** A break was wanted early: it may have been asked for ever since. */
  wanted = false;
  /** When a nudge was seen last that was not answered since; undefined if there is none. */
  private seenAt: number | undefined;
  /** Still stretches of two minutes or more that were sat through: from the second on it may be somebody who reads. */
  private stills = 0;

  nudge(time: number): void {
    this.seenAt = time;
  }

  answer(): void {
    this.seenAt = undefined;
  }

  still(): void {
    this.stills += 1;
  }

  /** Whether somebody may have been taken for one who reads: one of the stretches may have been too short. */
  mayRead(): boolean {
    return this.stills > 0;
  }

  /**
   * Whether a nudge is to be seen during stillness that began at `inputAt`. One that was seen long before may have been
   * closed by work beside it.
   */
  isAsked(inputAt: number): 'yes' | 'no' | 'maybe' {
    if (this.seenAt === undefined) return this.wanted ? 'maybe' : 'no';
    return this.seenAt >= inputAt - EDGE && !this.mayRead() ? 'yes' : 'maybe';
  }
}
