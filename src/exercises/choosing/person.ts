/** What the journal shows about a person, computed once for each break. */

import type { Done, Entry } from '../../core/journal/entries';
import { type Instant, localDate, MINUTE, minuteOfDay, weekdayOf } from '../../core/time';
import type { Exercise, Group } from '../exercise';
import type { Context } from './context';
import { type Doses, dosesOf, type Rhythm, rhythmOf } from './doses';
import { type BreakDay, breakDays, type Slot, slotsOf } from './past-breaks';
import { groupOf, isSore } from './roles';

/** The number of days of work over which the exercises of each group are counted. */
const DAYS = 5;
/** The assumed length of a day of work, until there are days in the journal. */
const USUAL_MS = 8 * 60 * MINUTE;
/** A shorter day is not used to estimate the length of days. */
const SHORT_DAY = 2 * 60 * MINUTE;

export interface Person extends Context {
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly rhythm: Rhythm;
  readonly doses: Doses;
  readonly today: BreakDay;
  /** The breaks of today. */
  readonly slots: readonly Slot[];
  /** How often each part of the body was exercised in the last five days of work, today among them. */
  readonly week: ReadonlyMap<Group, number>;
  /** The same without the first of those days, which will not count tomorrow. */
  readonly tomorrow: ReadonlyMap<Group, number>;
  /** The last instant at which an exercise hurt, by its id. */
  readonly hurtAt: ReadonlyMap<string, Instant>;
  /** The breaks of all days, in order. */
  readonly ever: readonly Slot[];
  /** All entries with exercises, routines included, in order. */
  readonly lived: readonly PlayedEntry[];
  readonly sore: boolean;
  /** The expected length of today, in ms of work. */
  readonly expectedMs: number;
  /** Local: minutes since midnight, the day of the month, and of the week from Monday, 0. */
  readonly minute: number;
  readonly dayOfMonth: number;
  readonly weekday: number;
}

export type PlayedEntry = Extract<Entry, { kind: 'break' | 'partial' | 'exercise' }>;

export function personOf(context: Context): Person {
  const { options, now, zone, journal } = context;
  const rhythm = rhythmOf(options);
  const days = breakDays(context);
  const exercises = new Map(context.library.map((exercise) => [exercise.id, exercise]));
  const byDay = days.map((day) => slotsOf(day, { exercises, walkSeconds: rhythm.walkSeconds }));
  const today = days.at(-1) ?? { startedAt: now, endedAt: now, workedMs: 0, entries: [] };
  const date = localDate(now, zone);
  const slots = byDay.at(-1) ?? [];
  return {
    ...context,
    // People who were around at the last break are expected to be there for the next one too.
    options: slots.at(-1)?.because === 'people around' ? { ...options, discreet: true } : options,
    exercises,
    rhythm,
    doses: dosesOf(options),
    today,
    slots,
    week: countOf(byDay.slice(-DAYS).flat()),
    tomorrow: countOf(byDay.slice(1 - DAYS).flat()),
    hurtAt: hurtsIn(journal),
    ever: byDay.flat(),
    lived: journal.filter(isPlayed).toSorted((a, b) => a.startedAt - b.startedAt),
    sore: isSore(today.entries),
    expectedMs: Math.max(today.workedMs, expectedMs(context, days, weekdayOf(date))),
    minute: minuteOfDay(now, zone),
    dayOfMonth: Number(date.slice(-2)),
    weekday: weekdayOf(date),
  };
}

function countOf(slots: readonly Slot[]): Map<Group, number> {
  const counts = new Map<Group, number>();
  for (const exercise of slots.flatMap(({ whole }) => whole)) {
    const group = groupOf(exercise);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

function hurtsIn(journal: readonly Entry[]): Map<string, Instant> {
  const hurts = journal.flatMap((entry) => (entry.kind === 'hurt' && entry.exercise ? [entry] : []));
  return new Map(hurts.map(({ exercise, startedAt }) => [exercise ?? '', startedAt]));
}

function isPlayed(entry: Entry): entry is PlayedEntry {
  return entry.kind === 'break' || entry.kind === 'partial' || entry.kind === 'exercise';
}

/** The expected length of a day, in ms: by the person's hours, if they have set any, else the median of past days. */
function expectedMs({ options }: Context, days: readonly BreakDay[], weekday: number): number {
  const ranges = options.when === 'hours' ? (options.hours[weekday] ?? []) : [];
  const minutes = ranges.reduce((sum, [from, to]) => sum + to - from + (to > from ? 0 : 24 * 60), 0);
  if (minutes > 0) return minutes * MINUTE;
  const before = days
    .slice(0, -1)
    .map(({ workedMs }) => workedMs)
    .filter((ms) => ms >= SHORT_DAY)
    .toSorted((a, b) => a - b);
  return before[Math.floor(before.length / 2)] ?? USUAL_MS;
}

/** The last break in which an exercise was begun: its start, and what was done in it. */
export function lastOf({ lived }: Person, id: string): { at: number; done: readonly Done[] } | undefined {
  const last = lived.findLast(({ done }) => done.some(({ exercise }) => exercise === id));
  return last && { at: last.startedAt, done: last.done };
}
