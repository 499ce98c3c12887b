/** What no nudge may ever do: checked against the script and what the person pressed, not against the clock. */
import type { Pulse } from '../../src/core/clock/events';
import { MINUTE, SECOND } from '../../src/core/time';
import type { Desk, SeenNudge } from './desk';
import { readScript, type ScriptLine, timeText } from './script';
import type { Truth } from './truth';
import { World } from './world';

const CALL_LINGERS = 2 * MINUTE;
const SETTLING = 2 * MINUTE;
const AFTER_WATCHING = 5 * MINUTE;
const AFTER_WAKING = 5 * MINUTE;
const READING = 60 * MINUTE;
const NIGHT = 4 * 60 * MINUTE;

/** A time in which no nudge may come, and why. */
interface Quiet {
  readonly from: number;
  readonly until: number;
  readonly why: string;
}

/** The world just before the events of a moment, or just after them. */
function worldAt(scriptLines: readonly ScriptLine[], time: number, side: 'before' | 'after'): World {
  const world = new World();
  for (const { at, what } of scriptLines)
    if (at < time || (side === 'after' && at === time)) world.hear(what);
  return world;
}

/** The time of the first line after `after` that matches; `Infinity` if there is none. */
function nextTime(scriptLines: readonly ScriptLine[], after: number, lines: RegExp): number {
  return scriptLines.find(({ at, what }) => at > after && lines.test(what))?.at ?? Infinity;
}

/**
 * Calls that the person announced with *On a call*. They last an hour, or until the sound stops that was there when the
 * person pressed it. If the first look of a browser comes late, it undoes them.
 */
function saidCalls(scriptLines: readonly ScriptLine[], { troubles }: Desk): Quiet[] {
  const late = (at: number) => troubles.some(({ time, lateMs }) => time <= at && at <= time + lateMs);
  const announced = scriptLines.filter(({ at, what }) => what === 'says "on a call"' && !late(at));
  return announced.map(({ at: from }) => {
    const { sounds } = worldAt(scriptLines, from, 'after');
    const ends = sounds
      ? /^(the sound stops|leaves the call|the call falls silent)$/
      : /^(leaves the call|the call falls silent)$/;
    const over = Math.min(
      nextTime(scriptLines, from, ends),
      nextTime(scriptLines, from, /^says the call is over$/),
    );
    return {
      from,
      until: Math.min(over, from + 60 * MINUTE) - SECOND,
      why: 'a call that the person announced',
    };
  });
}

/** Pauses, each with the time to settle after it. */
function pauses(scriptLines: readonly ScriptLine[], { absences }: Truth): Quiet[] {
  const paused = scriptLines.filter(({ what }) => /^pauses/.test(what));
  return paused.map(({ at: from, what }) => {
    const length = /for (\d+)/.exec(what)?.[1];
    const night = absences.find(
      ({ from: left, until }) => until > from && until - left >= NIGHT - 5 * MINUTE,
    );
    const tomorrow = what.endsWith('tomorrow') && night ? night.from : Infinity;
    const resumed = nextTime(scriptLines, from, /^(pauses|resumes)/) + SETTLING;
    const over = length ? from + Number(length) * MINUTE + SETTLING : Infinity;
    return { from, until: Math.min(tomorrow, resumed, over), why: 'a pause' };
  });
}

/** The quiet times after breaks and after watching. */
function quietAfterReturns({ absences, moved }: Truth, intervalMinutes: number): Quiet[] {
  const length = Math.min(10, intervalMinutes / 2) * MINUTE;
  const afterBreaks = absences.map(({ until }) => ({
    from: until,
    until: until + length,
    why: 'quiet time after a break',
  }));
  const afterWatching = moved.map((at) => ({
    from: at,
    until: at + AFTER_WATCHING,
    why: 'quiet time after watching',
  }));
  return [...afterBreaks, ...afterWatching];
}

/** Every time in which no nudge may come. A jump of the clock, a sleep or a closed browser makes its end uncertain. */
function quietTimes(scriptLines: readonly ScriptLine[], truth: Truth, desk: Desk): Quiet[] {
  const times = [
    ...saidCalls(scriptLines, desk),
    ...pauses(scriptLines, truth),
    ...quietAfterReturns(truth, desk.options.intervalMinutes),
  ];
  const disturbance = /^(the clock goes|the machine sleeps|closes the browser)/;
  return times.map((time) => ({
    ...time,
    until: Math.min(time.until, nextTime(scriptLines, time.from - SECOND, disturbance)),
  }));
}

/** Whether the browser sees a call at this moment, or heard one in the last two minutes. */
function seesCall(desk: Desk, { time, happened }: SeenNudge): boolean {
  const pulses = desk.happened
    .slice(0, happened)
    .flatMap(({ time: at, event }) => (event.type === 'pulsed' ? [{ at, call: event.call }] : []));
  const now: Pulse['call'] = pulses.at(-1)?.call ?? 'none';
  const live = pulses.findLast(({ call }) => call === 'live');
  return now === 'live' || (now === 'silent' && live !== undefined && time - live.at <= CALL_LINGERS);
}

/** Whether *I'm reading* was pressed within the last hour: such a person is asked after an hour of sitting. */
function saysReading(scriptLines: readonly ScriptLine[], time: number): boolean {
  const lines = /^says "I'm (reading|not reading any more)"$/;
  const last = scriptLines.findLast(({ at, what }) => at <= time && lines.test(what));
  return last !== undefined && !last.what.includes('not') && time - last.at <= READING;
}

/** What is rude about one nudge, as text. */
function rudenessOf(
  nudge: SeenNudge,
  desk: Desk,
  scriptLines: readonly ScriptLine[],
  quiet: readonly Quiet[],
): string[] {
  const { time, way, stillMs } = nudge;
  const [before, after] = [worldAt(scriptLines, time, 'before'), worldAt(scriptLines, time, 'after')];
  const wrong = quiet.filter(({ from, until }) => time > from && time < until).map(({ why }) => why);
  if (seesCall(desk, nudge)) wrong.push('a call that was seen');
  if (!before.isOn(time) && !after.isOn(time)) wrong.push('off hours');
  const expected = before.shows || after.shows ? way !== 'window' : saysReading(scriptLines, time);
  if (stillMs > MINUTE && !expected) wrong.push('an empty chair');
  return wrong.map((why) => `${timeText(time)} nudged by ${way} in ${why}`);
}

/** Nudges within the time that the person asked for with *Later*, unless a new bout has begun since. */
function nudgesWithinSnooze({ nudges, journal, midnight }: Desk): string[] {
  const endings = new Set(['break', 'unknown', 'standing']);
  return journal.flatMap((entry) => {
    if (entry.kind !== 'snoozed') return [];
    const until = entry.startedAt + entry.minutes * MINUTE;
    const again = nudges.find(({ at }) => at > entry.startedAt && at < until);
    const isNewBout = journal.some(
      ({ kind, endedAt }) => endings.has(kind) && endedAt > entry.startedAt && endedAt <= (again?.at ?? 0),
    );
    return again && !isNewBout ? [`${timeText(again.at - midnight)} nudged within a snooze`] : [];
  });
}

/** More than one nudge within five minutes of waking. */
function backlog({ nudges }: Desk, scriptLines: readonly ScriptLine[]): string[] {
  const wakes = scriptLines.filter(({ what }) => what === 'the machine wakes');
  return wakes.flatMap(({ at }) => {
    const soon = nudges.filter(({ time }) => time >= at && time <= at + AFTER_WAKING);
    return soon.length > 1 ? [`${soon.length} nudges after the machine woke at ${timeText(at)}`] : [];
  });
}

/** Everything that is rude about the nudges of a day, as text; empty if nothing is. */
export function rudeNudges(script: string, desk: Desk, truth: Truth): string[] {
  const scriptLines = readScript(script);
  const jumps = scriptLines.some(({ what }) => what.startsWith('the clock goes'));
  const quiet = quietTimes(scriptLines, truth, desk);
  const rude = desk.nudges.flatMap((nudge) => rudenessOf(nudge, desk, scriptLines, quiet));
  return [...rude, ...(jumps ? [] : nudgesWithinSnooze(desk)), ...backlog(desk, scriptLines)];
}
