/** What no nudge may ever do, whatever the day: held against the script and what was pressed, not the clock. */
import type { Pulse } from '../../src/core/clock/events';
import { MINUTE, SECOND } from '../../src/core/time';
import type { Desk, SeenNudge } from './desk';
import { type Happening, readScript, timeText } from './script';
import type { Truth } from './truth';
import { World } from './world';

const CALL_LINGERS = 2 * MINUTE;
const SETTLING = 2 * MINUTE;
const AFTER_WATCHING = 5 * MINUTE;
const AFTER_WAKING = 5 * MINUTE;
const READING = 60 * MINUTE;
const NIGHT = 4 * 60 * MINUTE;

/** A time in which nothing may be asked, and why. */
interface Quiet {
  readonly from: number;
  readonly until: number;
  readonly why: string;
}

/** The world just before a time, or just after what happened in it. */
function worldAt(happenings: readonly Happening[], time: number, what: 'before' | 'after'): World {
  const world = new World();
  for (const one of happenings)
    if (one.at < time || (what === 'after' && one.at === time)) world.hear(one.what);
  return world;
}

/** When one of some lines is told after a time; never, if none is. */
function next(happenings: readonly Happening[], after: number, lines: RegExp): number {
  return happenings.find(({ at, what }) => at > after && lines.test(what))?.at ?? Infinity;
}

/**
 * Said calls: for an hour, or until sound that was there when they were said has stopped. The first look of a browser
 * that comes late undoes them.
 */
function calls(happenings: readonly Happening[], { troubles }: Desk): Quiet[] {
  const late = (at: number) => troubles.some(({ time, lateMs }) => time <= at && at <= time + lateMs);
  const said = happenings.filter(({ at, what }) => what === 'says "on a call"' && !late(at));
  return said.map(({ at: from }) => {
    const { sounds } = worldAt(happenings, from, 'after');
    const ends = sounds
      ? /^(the sound stops|leaves the call|the call falls silent)$/
      : /^(leaves the call|the call falls silent)$/;
    const over = Math.min(next(happenings, from, ends), next(happenings, from, /^says the call is over$/));
    return { from, until: Math.min(over, from + 60 * MINUTE) - SECOND, why: 'a call that was said' };
  });
}

/** Pauses, and the time to settle after them. */
function pauses(happenings: readonly Happening[], { absences }: Truth): Quiet[] {
  const paused = happenings.filter(({ what }) => /^pauses/.test(what));
  return paused.map(({ at: from, what }) => {
    const length = /for (\d+)/.exec(what)?.[1];
    const night = absences.find(
      ({ from: left, until }) => until > from && until - left >= NIGHT - 5 * MINUTE,
    );
    const tomorrow = what.endsWith('tomorrow') && night ? night.from : Infinity;
    const resumed = next(happenings, from, /^(pauses|resumes)/) + SETTLING;
    const over = length ? from + Number(length) * MINUTE + SETTLING : Infinity;
    return { from, until: Math.min(tomorrow, resumed, over), why: 'a pause' };
  });
}

function afterBreaks({ absences, moved }: Truth, intervalMinutes: number): Quiet[] {
  const length = Math.min(10, intervalMinutes / 2) * MINUTE;
  const up = absences.map(({ until }) => ({
    from: until,
    until: until + length,
    why: 'quiet time after a break',
  }));
  const seen = moved.map((at) => ({
    from: at,
    until: at + AFTER_WATCHING,
    why: 'quiet time after watching',
  }));
  return [...up, ...seen];
}

/** Every time in which nothing may be asked. A jump of the clock or a sleep leaves nobody certain of its length. */
function quietTimes(happenings: readonly Happening[], truth: Truth, desk: Desk): Quiet[] {
  const times = [
    ...calls(happenings, desk),
    ...pauses(happenings, truth),
    ...afterBreaks(truth, desk.options.intervalMinutes),
  ];
  const torn = /^(the clock goes|the machine sleeps|closes the browser)/;
  return times.map((time) => ({
    ...time,
    until: Math.min(time.until, next(happenings, time.from - SECOND, torn)),
  }));
}

/** Whether the browser saw a call at this moment, or heard one in the last two minutes. */
function seesCall(desk: Desk, { time, happened }: SeenNudge): boolean {
  const pulses = desk.happened
    .slice(0, happened)
    .flatMap(({ time: at, event }) => (event.type === 'pulsed' ? [{ at, call: event.call }] : []));
  const now: Pulse['call'] = pulses.at(-1)?.call ?? 'none';
  const live = pulses.findLast(({ call }) => call === 'live');
  return now === 'live' || (now === 'silent' && live !== undefined && time - live.at <= CALL_LINGERS);
}

/** Whether somebody has said that they read, within the last hour: when an hour of sitting is full they are asked. */
function reads(happenings: readonly Happening[], time: number): boolean {
  const words = /^says "I'm (reading|not reading any more)"$/;
  const last = happenings.findLast(({ at, what }) => at <= time && words.test(what));
  return last !== undefined && !last.what.includes('not') && time - last.at <= READING;
}

function rudenessOf(
  nudge: SeenNudge,
  desk: Desk,
  happenings: readonly Happening[],
  quiet: readonly Quiet[],
): string[] {
  const { time, way, stillMs } = nudge;
  const [before, after] = [worldAt(happenings, time, 'before'), worldAt(happenings, time, 'after')];
  const wrong = quiet.filter(({ from, until }) => time > from && time < until).map(({ why }) => why);
  if (seesCall(desk, nudge)) wrong.push('a call that was seen');
  if (!before.isOn(time) && !after.isOn(time)) wrong.push('off hours');
  const minded = before.shows || after.shows ? way !== 'window' : reads(happenings, time);
  if (stillMs > MINUTE && !minded) wrong.push('an empty chair');
  return wrong.map((why) => `${timeText(time)} nudged by ${way} in ${why}`);
}

/** Nudges for a break that had been put off, before its time. */
function pressing({ nudges, journal, midnight }: Desk): string[] {
  const fresh = new Set(['break', 'unknown', 'standing']);
  return journal.flatMap((entry) => {
    if (entry.kind !== 'snoozed') return [];
    const until = entry.startedAt + entry.minutes * MINUTE;
    const again = nudges.find(({ at }) => at > entry.startedAt && at < until);
    const anew = journal.some(
      ({ kind, endedAt }) => fresh.has(kind) && endedAt > entry.startedAt && endedAt <= (again?.at ?? 0),
    );
    return again && !anew ? [`${timeText(again.at - midnight)} nudged within a snooze`] : [];
  });
}

function backlog({ nudges }: Desk, happenings: readonly Happening[]): string[] {
  const wakes = happenings.filter(({ what }) => what === 'the machine wakes');
  return wakes.flatMap(({ at }) => {
    const soon = nudges.filter(({ time }) => time >= at && time <= at + AFTER_WAKING);
    return soon.length > 1 ? [`${soon.length} nudges after the machine woke at ${timeText(at)}`] : [];
  });
}

/** Everything that was rude in a day, as text; empty if nothing was. */
export function rudeness(script: string, desk: Desk, truth: Truth): string[] {
  const happenings = readScript(script);
  const jumps = happenings.some(({ what }) => what.startsWith('the clock goes'));
  const quiet = quietTimes(happenings, truth, desk);
  const rude = desk.nudges.flatMap((nudge) => rudenessOf(nudge, desk, happenings, quiet));
  return [...rude, ...(jumps ? [] : pressing(desk)), ...backlog(desk, happenings)];
}
