/** Whether a break is owed, as far as a stranger can tell: while it is, two minutes of stillness are that break. */
import { EDGE, PERIOD } from './senses';

export class Owing {
  /** The least and the most that may have been sat since the last break. */
  least = 0;
  most = 0;
  /** A break was wanted early: it may have been asked for ever since. */
  wanted = false;
  /** An ask was declined, or the clock paused: nothing may be owed for a while. */
  declined = false;
  nudges = 0;

  count(sureMs: number, maybeMs: number): void {
    this.least += sureMs;
    this.most += sureMs + maybeMs;
  }

  /** Nobody knows any longer that this bout is still the one it was. */
  doubt(): void {
    this.least = 0;
  }

  isOwed(pendingMs: number, intervalMs: number, showsBadge: boolean): 'yes' | 'no' | 'maybe' {
    // A badge that nobody can see is let go after two minutes of work; then nothing is owed for an interval.
    const visible = showsBadge || this.most < intervalMs + PERIOD;
    if (this.least > intervalMs && visible && !this.declined && this.nudges < 3) return 'yes';
    return this.most + pendingMs < intervalMs - EDGE && !this.wanted ? 'no' : 'maybe';
  }
}
