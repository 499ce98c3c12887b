/** Whether a nudge is visible, as far as an observer can know: beside one, two minutes of stillness are the break. */
import { EDGE } from './senses';

export class VisibleNudge {
  /** The person asked for an early break: its page may have been open ever since. */
  wanted = false;
  /** When the last nudge that is still unanswered was seen; undefined if there is none. */
  private seenAt: number | undefined;
  /** Number of still stretches of two minutes or more that were sitting: two or more may mean a reader. */
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

  /**
   * Whether the clock may have taken the person for a reader. One counted stretch is enough, because the observer may
   * have found another one too short.
   */
  mayRead(): boolean {
    return this.stills > 0;
  }

  /**
   * Whether a nudge is visible during stillness that began at `inputAt`. Work beside a nudge that was seen long before
   * may have closed it.
   */
  isAsked(inputAt: number): 'yes' | 'no' | 'maybe' {
    if (this.seenAt === undefined) return this.wanted ? 'maybe' : 'no';
    return this.seenAt >= inputAt - EDGE && !this.mayRead() ? 'yes' : 'maybe';
  }
}
