/**
 * Within a level: strength grows a little from week to week, so that the next level is no leap. Only repetitions and
 * seconds do; sets and harder exercises are what levels are for. A step comes on a Monday, and never on one on which
 * the sets change too: nothing else is different on a day that asks for more.
 */
import type { Exercise } from '../exercise';
import type { Level } from './levels';
import { DONE_SHARE, type Session } from './sessions';

/** By so much of the level's own amount a step grows: between the 10 and the 20 % a week that are thought safe. */
const STEP = 0.15;
/** The last step; who wants more takes the next level. */
const MOST = 3;
/** So many good routines make a week one that is built on. */
const GOOD = 3;
/** Whoever was away for so many days begins with the level's own amounts again. */
const AWAY_DAYS = 7;
/** A lighter week comes first after so many. */
const WEEKS = 3;

/** Days, and calendar weeks from Monday on, since some long ago. `date` is local, YYYY-MM-DD. */
function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00Z`) / 86_400_000);
}

function weekOf(date: string): number {
  // 1 January 1970 was a Thursday.
  return Math.floor((dayOf(date) + 3) / 7);
}

/** Whether the week of a date is a fourth one, with a set less, for somebody who has been at it for three. */
export function isLighter(sessions: readonly Session[], date: string): boolean {
  return isLight(sessions, weekOf(date));
}

function isLight([first]: readonly Session[], week: number): boolean {
  return first !== undefined && week % 4 === 3 && weekOf(first.date) <= week - WEEKS;
}

/** By how many steps the amounts of a level have grown on a day, from 0 to 3. `today` is local, YYYY-MM-DD. */
export function growthSteps(sessions: readonly Session[], level: Level, today: string): number {
  const now = weekOf(today);
  const here = unbroken(sessions, level, today).filter(isGood);
  const weeks = [...new Set(here.map(({ date }) => weekOf(date)))].filter((week) => week < now);
  const built = weeks.filter(
    (week) =>
      here.filter(({ date }) => weekOf(date) === week).length >= GOOD &&
      !isLight(sessions, week) &&
      !isLight(sessions, week + 1),
  );
  return Math.min(MOST, built.length);
}

/** The routines at this level since the person came to it, was away for long, or was hurt. */
function unbroken(sessions: readonly Session[], level: Level, today: string): readonly Session[] {
  const own = sessions.filter((session) => session.level !== null || session.hurt);
  const breaks = own.findLastIndex((session, index) => {
    const next = own[index + 1]?.date ?? today;
    return session.level !== level || session.hurt || dayOf(next) - dayOf(session.date) >= AWAY_DAYS;
  });
  return own.slice(breaks + 1);
}

function isGood({ share, effort }: Session): boolean {
  return share >= DONE_SHARE && effort !== 'hard';
}

/** An amount so many steps on: whole repetitions or seconds. Stretches stay as long as they are. */
export function grownAmount(amount: number, { kind }: Exercise, steps: number): number {
  return kind === 'strength' ? Math.round(amount * (1 + STEP * steps)) : amount;
}
