/** What the page of a break shows once the break is over, by the stored data. */
import type { Clock } from '../../core/clock/clock';
import type { Question } from '../../core/clock/state';
import type { Entry } from '../../core/journal/entries';

export type EndedBreak = Extract<Entry, { kind: 'break' | 'partial' }>;

/** How a break ended, where its page knows more than the clock. */
export type EndReason = 'skipped' | 'hurt' | 'seated';

export type Ending =
  /** Only the person knows whether they were up or reading. */
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'routine'; readonly lived: EndedBreak }
  /** The person is still up: only their return shows how long the break was. */
  | { readonly kind: 'up'; readonly mayRead: boolean }
  | { readonly kind: 'lived'; readonly lived: EndedBreak }
  /** Nothing to show: the break was put off, or answered in another place. */
  | { readonly kind: 'nothing' };

/** How the break `id` ended, which is no longer open. */
export function endingOf(id: string, clock: Clock, journal: readonly Entry[]): Ending {
  const question = questionAbout(clock, id);
  if (question) return { kind: 'question', question };
  const lived = journal.find((entry): entry is EndedBreak => {
    return (entry.kind === 'break' || entry.kind === 'partial') && entry.breakId === id;
  });
  if (!lived) return { kind: 'nothing' };
  if (lived.origin === 'routine') return { kind: 'routine', lived };
  if (clock.up?.entry.id === lived.id) return { kind: 'up', mayRead: mayRead(clock) };
  return { kind: 'lived', lived };
}

/** The return question about this break; null if there is none, or the person has answered it. */
function questionAbout({ question }: Clock, breakId: string): Question | null {
  return question?.entry.breakId === breakId ? question : null;
}

/** Whether the person, who seems to be up now, may just as well still be reading. */
function mayRead({ up }: Clock): boolean {
  return up !== null && up.reader !== null;
}
