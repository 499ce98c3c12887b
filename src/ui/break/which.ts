/** What a break came to that may have been reading: only the person can tell. */
import type { Clock } from '../../core/clock/clock';
import type { Question } from '../../core/clock/state';

/** The return question about this break; null if it is none, or was answered. */
export function questionAbout({ question }: Clock, breakId: string): Question | null {
  return question?.entry.breakId === breakId ? question : null;
}

/** Whether the person who is up by now, as it seems, may just as well be reading on. */
export function mayRead({ up }: Clock): boolean {
  return up !== null && up.reader !== null;
}
