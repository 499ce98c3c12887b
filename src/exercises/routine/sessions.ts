/** What the journal knows of routines: when, at which level, how much of each, and what the person said of it. */
import type { Effort, Entry } from '../../core/journal/entries';
import { type Instant, localDate } from '../../core/time';
import { hardOnes, isLevel, type Level } from './levels';

export interface Session {
  readonly breakId: string | null;
  readonly endedAt: Instant;
  /** Local, YYYY-MM-DD. */
  readonly date: string;
  /** Null on a day that was gentle because the back hurt. */
  readonly level: Level | null;
  /** How much of it was done, from 0 to 1. */
  readonly share: number;
  /** Whether anything hard was done. */
  readonly hard: boolean;
  readonly effort: Effort | null;
  /** The level the person said yes to for the next time; the one they stay at if it was no. */
  readonly next: Level | null;
  readonly hurt: boolean;
}

/** From so much of it on, a routine was done. */
export const DONE_SHARE = 0.6;

/** Every routine in the journal, in order; one with nothing done in it is none. */
export function sessionsIn(journal: readonly Entry[]): Session[] {
  const told = journal.toSorted((a, b) => a.startedAt - b.startedAt);
  return told.flatMap((entry) => {
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
        hard: done.some(({ exercise }) => hardOnes.has(exercise)),
        ...saidOf(told, breakId),
      },
    ];
  });
}

function saidOf(told: readonly Entry[], breakId: string | null): Pick<Session, 'effort' | 'next' | 'hurt'> {
  const about = told.flatMap((entry) =>
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

/** When pain was told of last, in whatever break; undefined if never. */
export function hurtLast(journal: readonly Entry[]): Instant | undefined {
  const hurts = journal.filter(
    (entry) => entry.kind === 'hurt' || (entry.kind === 'rated' && entry.effort === 'hurt'),
  );
  return hurts.length > 0 ? Math.max(...hurts.map(({ startedAt }) => startedAt)) : undefined;
}
