/** What the journal tells of a person, read once for a break. */

import type { Done, Entry } from '../../core/journal/entries';
import { type Instant, localDate, MINUTE, minuteOfDay, weekdayOf } from '../../core/time';
import type { Exercise, Group } from '../exercise';
import type { Context } from './context';
import { type Doses, dosesOf, type Rhythm, rhythmOf } from './doses';
import { type BreakDay, breakDays, type Slot, slotsOf } from './past-breaks';
import { groupOf, isSore } from './roles';

/** So many days of work are looked at for what a body is owed. */
const DAYS = 5;
/** What a day of work is thought to last until there is one to go by. */
const USUAL_MS = 8 * 60 * MINUTE;
/** A shorter day says nothing of how long days are. */
const SHORT_DAY = 2 * 60 * MINUTE;

export interface Person extends Context {
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly rhythm: Rhythm;
  readonly doses: Doses;
  readonly today: BreakDay;
  /** Of today. */
  readonly slots: readonly Slot[];
  /** How often each part of the body was exercised in the last five days of work, today among them. */
  readonly week: ReadonlyMap<Group, number>;
  /** The same without the first of those days, which is over tomorrow. */
  readonly tomorrow: ReadonlyMap<Group, number>;
  /** When an exercise hurt last, if it ever did. */
  readonly hurtAt: ReadonlyMap<string, Instant>;
  /** All of them, in order. */
  readonly ever: readonly Slot[];
  /** What was done in whatever break, routines too. */
  readonly lived: readonly PlayedEntry[];
  readonly sore: boolean;
  /** How long today is thought to be; in ms of work. */
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
    // People around are there for the next break too.
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
    lived: journal.filter(isLived).toSorted((a, b) => a.startedAt - b.startedAt),
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

function isLived(entry: Entry): entry is PlayedEntry {
  return entry.kind === 'break' || entry.kind === 'partial' || entry.kind === 'exercise';
}

/** By the person's hours if they have any, else as their days have been: the median. */
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

/** The last break in which an exercise was begun. */
export function lastOf({ lived }: Person, id: string): { at: number; done: readonly Done[] } | undefined {
  const last = lived.findLast(({ done }) => done.some(({ exercise }) => exercise === id));
  return last && { at: last.startedAt, done: last.done };
}
