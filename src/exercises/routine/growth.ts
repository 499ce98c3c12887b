/**
 * Growth within a level. Strength grows a little from week to week, so that the next level is not too big a step. Only
 * repetitions and seconds grow; more sets and harder exercises come with levels. A step happens on a Monday, and never
 * on a Monday on which the sets change too: on a day that asks for more, nothing else is different.
 */

import { DONE_SHARE } from '../dose';
import type { Exercise } from '../exercise';
import type { Level } from './levels';
import type { Session } from './sessions';

/** The growth of a step, as a share of the level's own amount: between the 10 and 20 % a week that are thought safe. */
const STEP = 0.15;
/** The last step. A person who wants more takes the next level. */
const MOST = 3;
/** The number of good routines in a week that lead to a step. */
const GOOD = 3;
/** A person who was away for this number of days begins with the level's own amounts again. */
const AWAY_DAYS = 7;
/** The number of weeks before the first lighter week. */
const WEEKS = 3;

/** The number of a day, counted from 1 January 1970. `date` is local, YYYY-MM-DD. */
function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00Z`) / 86_400_000);
}

/** The number of a calendar week, which begins on Monday, counted from that of 1 January 1970. */
function weekOf(date: string): number {
  // 1 January 1970 was a Thursday.
  return Math.floor((dayOf(date) + 3) / 7);
}

/** Whether a date is in a lighter week, with a set less: every fourth week, but only after three weeks of routines. */
export function isLighter(sessions: readonly Session[], date: string): boolean {
  return isLight(sessions, weekOf(date));
}

function isLight([first]: readonly Session[], week: number): boolean {
  return first !== undefined && week % 4 === 3 && weekOf(first.date) <= week - WEEKS;
}

/** The number of steps, from 0 to 3, by which the amounts of a level have grown. `today` is local, YYYY-MM-DD. */
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

/** The routines at this level since the person reached it, since they were away for long, or since it hurt. */
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

/** An amount after a number of steps, in whole repetitions or seconds. Only strength grows; stretches stay the same. */
export function grownAmount(amount: number, { kind }: Exercise, steps: number): number {
  return kind === 'strength' ? Math.round(amount * (1 + STEP * steps)) : amount;
}
