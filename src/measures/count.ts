/** Adds up the journal, date by date, in one pass. */
import { NIGHT } from '../core/clock/rules';
import type { BoutEntry, BreakEntry, Done, Entry } from '../core/journal/entries';
import { HOUR, type Instant, MINUTE } from '../core/time';
import { DONE_SHARE } from '../exercises/dose';
import { clipped, inOrderOfStart, isBout, mergedBouts, shareOf } from './bouts';
import {
  ABSENCE,
  ceilingsIn,
  countedBreaks,
  hipFlexorSeconds,
  isAbsence,
  isActive,
  isStrength,
  known,
  walkMs,
} from './breaks';
import { datesFrom, emptyDay, type MeasuredDay } from './days';
import { HourTotals } from './hours';
import { byDay, type DayOf, hourOfDay, rememberingDays } from './local-days';

/** The measures of one date while they are added up. */
type Sums = { -readonly [Key in keyof MeasuredDay]: MeasuredDay[Key] };

/** An hour counts as walked if a break in it has at least this much walking, or lasts this long (docs/exercises.md). */
const WALKED_HOUR_MS = 2 * MINUTE;
const AWAY_HOUR_MS = 5 * MINUTE;
/** At most this much of an absence counts as upright: the person may have sat on another chair. */
const UPRIGHT_ABSENCE = 15 * MINUTE;
/** Leaning that takes the weight off the seat for at least this many seconds is a seat shift (docs/exercises.md). */
const SEAT_SHIFTS = new Set(['chair-side-lean', 'chair-forward-lean']);
const SHIFT_SECONDS = 30;
/** Exercises in which the arms keep a wheelchair user moving. */
const ROLL_EXERCISES = new Set(['roll-break', 'chair-punches']);

class DayCounter {
  private readonly sums: ReadonlyMap<string, Sums>;
  private readonly hours = new HourTotals();
  private readonly dayOf: DayOf = rememberingDays();
  /** In every time zone, the dates that are counted are between these instants. */
  private readonly startsAt: Instant;
  private readonly endsAt: Instant;

  constructor(dates: readonly string[]) {
    this.sums = new Map(dates.map((date) => [date, { ...emptyDay(date), bouts: [], moments: {} }]));
    this.startsAt = Date.parse(dates[0] ?? '') - 24 * HOUR;
    this.endsAt = Date.parse(dates.at(-1) ?? '') + 48 * HOUR;
  }

  /** The sums of the date on which an entry began, if that date is counted. */
  private sumsOf({ startedAt, zone }: Pick<Entry, 'startedAt' | 'zone'>): Sums | undefined {
    return this.sums.get(this.dayOf(startedAt, zone).date);
  }

  /** Cuts the part of a time in which dates are counted at local midnights: a line may be years long. */
  private parts(from: Instant, to: Instant, zone: string) {
    return byDay(Math.max(from, this.startsAt), Math.min(to, this.endsAt), zone, this.dayOf);
  }

  /** Calls `add` with each date that is counted and the time, in ms, that an entry takes of it. */
  private eachDate({ startedAt, endedAt, zone }: Entry, add: (sums: Sums, ms: number) => void): void {
    for (const { day, from, to } of this.parts(startedAt, endedAt, zone)) {
      const sums = this.sums.get(day.date);
      if (sums) add(sums, to - from);
    }
  }

  /** Adds known time. Only `share` of it counts, from 0 to 1. */
  private track(from: Instant, to: Instant, zone: string, share: number, said: boolean): void {
    for (const part of this.parts(from, to, zone)) {
      const day = this.sums.get(part.day.date);
      if (!day) continue;
      day.trackedMs += (part.to - part.from) * share;
      if (said) day.saidMs += (part.to - part.from) * share;
      this.hours.track(part, share);
    }
  }

  addBout(bout: BoutEntry): void {
    const { startedAt, endedAt, zone, sittingMs } = bout;
    const length = endedAt - startedAt;
    if (length <= 0) return;
    this.track(startedAt, endedAt, zone, sittingMs / length, bout.certainty === 'said');
    this.eachDate(bout, (sums, ms) => {
      const part = shareOf(bout, ms / length);
      sums.sittingMs += part.sittingMs;
      sums.browsingMs += part.browsingMs;
      sums.watchingMs += part.watchingMs;
    });
  }

  addMergedBout(bout: BoutEntry): void {
    const sums = this.sumsOf(bout);
    if (sums) sums.bouts = [...sums.bouts, bout.sittingMs];
  }

  addStanding(entry: Entry & { kind: 'standing' }): void {
    const { startedAt, endedAt, zone, certainty } = entry;
    this.track(startedAt, endedAt, zone, 1, certainty === 'said');
    this.eachDate(entry, (sums, ms) => {
      sums.standingMs += ms;
      sums.uprightMs += ms;
      sums.longestStandingMs = Math.max(sums.longestStandingMs, endedAt - startedAt);
    });
  }

  /** Adds time up, whether or not it counts as a break. */
  addTimeUp(entry: BreakEntry): void {
    const { startedAt, endedAt, zone, certainty } = entry;
    const length = endedAt - startedAt;
    const day = this.dayOf(startedAt, zone);
    const walked = walkMs(entry);
    if (walked >= WALKED_HOUR_MS || (length >= AWAY_HOUR_MS && length < NIGHT))
      this.hours.at(startedAt, day).walked = true;
    const sums = this.sums.get(day.date);
    if (sums) {
      sums.walkMs += walked;
      sums.uprightMs += length >= ABSENCE ? walked : walked + uprightRestMs(entry, length - walked);
    }
    if (length < ABSENCE) this.track(startedAt, endedAt, zone, 1, certainty === 'said');
  }

  addBreak(entry: BreakEntry): void {
    const { startedAt, zone, origin } = entry;
    this.hours.at(startedAt, this.dayOf(startedAt, zone)).breaks += 1;
    const sums = this.sumsOf(entry);
    if (!sums) return;
    sums.breaks += 1;
    if (isActive(entry)) sums.activeBreaks += 1;
    if (origin === 'nudged') sums.nudgedBreaks += 1;
    else sums.ownBreaks += 1;
  }

  addExercises(entry: Entry & { readonly done: readonly Done[] }): void {
    const sums = this.sumsOf(entry);
    if (!sums || entry.done.length === 0) return;
    const { done } = entry;
    const ceilings = ceilingsIn(done);
    const { left, right } = hipFlexorSeconds(done);
    sums.ceilings += ceilings;
    sums.leftSeconds += left;
    sums.rightSeconds += right;
    if (isStrength(done)) sums.strengths += 1;
    for (const { done: one } of known(done)) {
      if (ROLL_EXERCISES.has(one.exercise)) sums.rollSeconds += one.seconds;
      if (SEAT_SHIFTS.has(one.exercise) && one.seconds >= SHIFT_SECONDS) sums.seatShifts += 1;
    }
    this.hours.at(entry.startedAt, this.dayOf(entry.startedAt, entry.zone)).ceilings += ceilings;
  }

  addRoutine({ done, routine, ...entry }: Pick<BreakEntry, 'done' | 'routine' | 'startedAt' | 'zone'>): void {
    const sums = this.sumsOf(entry);
    const seconds = done.reduce((sum, one) => sum + one.seconds, 0);
    if (sums && routine && seconds > 0 && seconds >= routine.seconds * DONE_SHARE) sums.routines += 1;
  }

  addNudge(entry: Entry & { kind: 'nudge' }, answered: ReadonlySet<string>): void {
    const sums = this.sumsOf(entry);
    if (!sums) return;
    const hour = hourOfDay(entry.endedAt, this.dayOf(entry.endedAt, entry.zone));
    const { asked, done } = sums.moments[hour] ?? { asked: 0, done: 0 };
    sums.nudges += 1;
    sums.moments = {
      ...sums.moments,
      [hour]: { asked: asked + 1, done: done + (answered.has(entry.breakId) ? 1 : 0) },
    };
  }

  addUnknown(entry: Entry): void {
    this.eachDate(entry, (sums, ms) => {
      sums.unknownMs += ms;
    });
  }

  addFeeling(entry: Entry & { kind: 'felt' }): void {
    const sums = this.sumsOf(entry);
    if (sums) sums.felt = entry.score;
  }

  measuredDays(): MeasuredDay[] {
    return [...this.sums.values()].map((sums) => ({ ...sums, ...this.hours.of(sums.date) }));
  }
}

/** How much of the `ms` of a break without walking counts as upright, in ms. */
function uprightRestMs(entry: BreakEntry, ms: number): number {
  return isAbsence(entry) ? Math.min(ms, UPRIGHT_ABSENCE) : ms;
}

/**
 * Counts every date from `from` to `to` (local, YYYY-MM-DD, both included), in order. `journal` has corrections
 * applied, and holds at least the entries of those dates and of the day before.
 */
export function countDays(journal: readonly Entry[], from: string, to: string): MeasuredDay[] {
  const entries = inOrderOfStart(journal);
  const counter = new DayCounter(datesFrom(from, to));
  const bouts = clipped(entries.filter(isBout));
  for (const bout of bouts) counter.addBout(bout);
  for (const bout of mergedBouts(bouts)) counter.addMergedBout(bout);
  const breaks = countedBreaks(entries);
  for (const entry of breaks) counter.addBreak(entry);
  const answered = new Set(breaks.flatMap(({ breakId }) => breakId ?? []));
  for (const entry of entries) countEntry(counter, entry, answered);
  return counter.measuredDays();
}

function countEntry(counter: DayCounter, entry: Entry, answered: ReadonlySet<string>): void {
  if (entry.kind === 'standing') counter.addStanding(entry);
  if (entry.kind === 'unknown') counter.addUnknown(entry);
  if (entry.kind === 'nudge') counter.addNudge(entry, answered);
  if (entry.kind === 'felt') counter.addFeeling(entry);
  if (entry.kind === 'exercise') counter.addExercises(entry);
  if (entry.kind !== 'break' && entry.kind !== 'partial') return;
  counter.addExercises(entry);
  counter.addRoutine(entry);
  if (entry.kind === 'break') counter.addTimeUp(entry);
}
