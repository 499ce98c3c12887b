/** The loop: load, step, save, present; one event at a time. */
import type { Clock } from '../core/clock';
import type { ClockOptions } from '../core/clock-options';
import type { Failed, Said } from '../core/events';
import { type Outlook, outlook } from '../core/outlook';
import { isSilent, setBackMs } from '../core/sitting';
import { type Step, step } from '../core/step';
import type { Instant } from '../core/time';
import { sense } from './presence';
import { ensureAlarm, present } from './present';
import { isFresh, markLooked } from './session';
import { cutJournal, loadForWriting, save, WRITING } from './storage';

/** The window may fail, then the notification; or one of them is made, and is there. */
const MOST_OUTCOMES = 3;

/** Makes the browser as the clock wants it; what comes of that may move the clock, and so what it wants. */
async function makeSo(clock: Clock, options: ClockOptions, outcomesLeft = MOST_OUTCOMES): Promise<Outlook> {
  const now = Date.now();
  const wanted = outlook(clock, options, now);
  const outcome = await present(wanted, clock.break, now);
  if (!outcome || outcomesLeft === 0) return wanted;
  const told = step(clock, outcome, now, options);
  await save(told.clock, told.entries, now);
  return makeSo(told.clock, options, outcomesLeft - 1);
}

/** What one turn has come to, and whether it holds the first look since the browser started. */
type Turn = Step & { readonly fresh: boolean };

async function lookOnce(before: Turn, options: ClockOptions): Promise<Turn> {
  const sensed = await sense(before.clock, Date.now());
  const pulse = { ...sensed, fresh: sensed.fresh && !before.fresh };
  const seen = step(before.clock, pulse, Date.now(), options);
  return { clock: seen.clock, entries: [...before.entries, ...seen.entries], fresh: sensed.fresh };
}

/** What was told, as the clock takes it: after a silence, or a start, only a look tells what time it is said in. */
async function hear(told: Said | Failed, same: Turn, at: Instant, options: ClockOptions): Promise<Turn> {
  const stale = isSilent(same.clock, at) || (await isFresh());
  const woken = stale ? await lookOnce(same, options) : same;
  const heard = step(woken.clock, told, at, options);
  return { ...woken, clock: heard.clock, entries: [...woken.entries, ...heard.entries] };
}

async function turn(told: Said | Failed | undefined, at: Instant): Promise<Outlook> {
  const [{ clock, options }] = await Promise.all([loadForWriting(at), ensureAlarm()]);
  const same: Turn = { clock, entries: [], fresh: false };
  // Before the clock is saved: a look that dies in between is followed by one that finds it set back as well.
  const now = Date.now();
  const byMs = setBackMs(clock, now);
  if (byMs > 0) await cutJournal(now, byMs);
  const seen = await lookOnce(told ? await hear(told, same, at, options) : same, options);
  await save(seen.clock, seen.entries, Date.now());
  if (seen.fresh) await markLooked();
  return makeSo(seen.clock, options);
}

/**
 * Takes what was told at `at`, if anything, looks at what is true now, and makes the browser so. Waits for its turn;
 * rejects if storage fails, and the next turn is none the worse for it.
 */
export function look(told?: Said | Failed, at: Instant = Date.now()): Promise<Outlook> {
  return navigator.locks.request(WRITING, () => turn(told, at));
}
