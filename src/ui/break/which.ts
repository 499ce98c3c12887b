/** A break that may have been reading: only the person knows which it was. */
import type { Clock } from '../../core/clock/clock';
import type { Question } from '../../core/clock/state';

/** The return question about this break; null if there is none, or the person has answered it. */
export function questionAbout({ question }: Clock, breakId: string): Question | null {
  return question?.entry.breakId === breakId ? question : null;
}

/** Whether the person, who seems to be up now, may just as well still be reading. */
export function mayRead({ up }: Clock): boolean {
  return up !== null && up.reader !== null;
}
