/** Reads the routines from the journal: when, at which level, how much of each was done, and how it was rated. */
import type { Effort, Entry } from '../../core/journal/entries';
import { type Instant, localDate } from '../../core/time';
import { hardExercises, isLevel, type Level } from './levels';

export interface Session {
  readonly breakId: string | null;
  readonly endedAt: Instant;
  /** Local, YYYY-MM-DD. */
  readonly date: string;
  /** Null for a gentle day. */
  readonly level: Level | null;
  /** How much of it was done, from 0 to 1. */
  readonly share: number;
  /** Whether anything hard was done. */
  readonly hard: boolean;
  readonly effort: Effort | null;
  /** The level of the next time, by the person's answer to an offer: the new one on a yes, the same one on a no. */
  readonly next: Level | null;
  readonly hurt: boolean;
}

/** Every routine in the journal, in order. One in which nothing was done does not count. */
export function sessionsIn(journal: readonly Entry[]): Session[] {
  const ordered = journal.toSorted((a, b) => a.startedAt - b.startedAt);
  return ordered.flatMap((entry) => {
    if ((entry.kind !== 'break' && entry.kind !== 'partial') || !entry.routine) return [];
    const { breakId, endedAt, zone, startedAt, done, routine } = entry;
    if (done.length === 0) return [];
    const seconds = done.reduce((sum, one) => sum + one.seconds, 0);
    const { level } = routine;
    return [
      {
        breakId,
        endedAt,
        date: localDate(startedAt, zone),
        level: isLevel(level) ? level : null,
        share: Math.min(1, seconds / Math.max(1, routine.seconds)),
        hard: done.some(({ exercise }) => hardExercises.has(exercise)),
        ...feedbackOn(ordered, breakId),
      },
    ];
  });
}

function feedbackOn(
  ordered: readonly Entry[],
  breakId: string | null,
): Pick<Session, 'effort' | 'next' | 'hurt'> {
  const about = ordered.flatMap((entry) =>
    (entry.kind === 'rated' || entry.kind === 'hurt') && entry.breakId === breakId ? [entry] : [],
  );
  const rated = about.flatMap((entry) => (entry.kind === 'rated' ? [entry] : []));
  const effort = rated.at(-1)?.effort ?? null;
  const next = rated.findLast((entry) => entry.next !== undefined)?.next;
  return {
    effort,
    next: next !== undefined && isLevel(next) ? next : null,
    hurt: effort === 'hurt' || about.some(({ kind }) => kind === 'hurt'),
  };
}

/**
 * The last instant at which the person reported pain, in any break; undefined if there is none. A later rating of the
 * same routine takes an earlier one back.
 */
export function hurtLast(journal: readonly Entry[]): Instant | undefined {
  const isReplaced = (rating: Entry & { kind: 'rated' }) =>
    journal.some(
      (entry) =>
        entry.kind === 'rated' && entry.breakId === rating.breakId && entry.startedAt > rating.startedAt,
    );
  const hurts = journal.filter(
    (entry) =>
      entry.kind === 'hurt' || (entry.kind === 'rated' && entry.effort === 'hurt' && !isReplaced(entry)),
  );
  return hurts.length > 0 ? Math.max(...hurts.map(({ startedAt }) => startedAt)) : undefined;
}
