/**
 * The loop. A turn loads, steps and saves under the lock that guards the data; presenting follows under a lock of its
 * own, so that a window or an icon that does not come keeps no word of the person waiting.
 */

import { logError } from '../browser/error-log';
import { cutJournal, JOURNAL_LOCK, loadForWriting, save } from '../browser/storage';
import { withTimeLimit } from '../browser/time-limit';
import type { Clock } from '../core/clock/clock';
import { desiredState } from '../core/clock/desired-state';
import type { AskFailed, PageEvent } from '../core/clock/events';
import { isSilent, setBackMs } from '../core/clock/sitting';
import { type Step, step } from '../core/clock/step';
import type { ClockOptions } from '../core/options/clock-options';
import type { Instant } from '../core/time';
import { readPresence } from './presence';
import { type AskOutcome, ensureAlarm, reconcile } from './reconcile';
import { isFresh, markLooked } from './session';
import { isStorageFault, showStorageFailure } from './storage-failure';

/** The lock of what is presented; the background is its only holder. */
const RECONCILING = 'reconciling';

/** The window may fail, then the notification; or one of them is made, and is there. */
const MOST_OUTCOMES = 3;

/** What is told to the clock, by a page or by what presents it. */
type TurnEvent = PageEvent | AskFailed;

/** A clock as it is stored, and the options it goes by. */
interface Current {
  readonly clock: Clock;
  readonly options: ClockOptions;
}

/** What one turn has come to, and whether it holds the first look since the browser started. */
type Turn = Step & { readonly fresh: boolean };

async function stepPresence(before: Turn, options: ClockOptions): Promise<Turn> {
  const sensed = await withTimeLimit(readPresence(before.clock, Date.now()), 'Looking');
  const pulse = { ...sensed, fresh: sensed.fresh && !before.fresh };
  const seen = step(before.clock, pulse, Date.now(), options);
  return { clock: seen.clock, entries: [...before.entries, ...seen.entries], fresh: sensed.fresh };
}

/** What was told, as the clock takes it: after a silence, or a start, only a look tells what time it is said in. */
async function applyEvent(told: TurnEvent, same: Turn, at: Instant, options: ClockOptions): Promise<Turn> {
  const stale = isSilent(same.clock, at) || (await withTimeLimit(isFresh(), 'Session storage'));
  const woken = stale ? await stepPresence(same, options) : same;
  return stepTurn(woken, told, at, options);
}

function stepTurn(turn: Turn, told: TurnEvent, at: Instant, options: ClockOptions): Turn {
  const heard = step(turn.clock, told, at, options);
  return { ...turn, clock: heard.clock, entries: [...turn.entries, ...heard.entries] };
}

async function load(at: Instant): Promise<{ readonly same: Turn; readonly options: ClockOptions }> {
  const { clock, options } = await withTimeLimit(loadForWriting(at), 'Storage');
  return { same: { clock, entries: [], fresh: false }, options };
}

async function store(turn: Turn, options: ClockOptions): Promise<Current> {
  await withTimeLimit(save(turn.clock, turn.entries, Date.now()), 'Storage');
  return { clock: turn.clock, options };
}

async function takeTurn(told: TurnEvent | undefined, at: Instant): Promise<Current> {
  const { same, options } = await load(at);
  // Before the clock is saved: a look that dies in between is followed by one that finds it set back as well.
  const now = Date.now();
  const byMs = setBackMs(same.clock, now);
  if (byMs > 0) await withTimeLimit(cutJournal(now, byMs), 'Storage');
  const seen = await stepPresence(told ? await applyEvent(told, same, at, options) : same, options);
  const stored = await store(seen, options);
  if (seen.fresh) await attempt('session', markLooked());
  return stored;
}

/** Stores what was told without a look. */
async function takeEvent(told: TurnEvent, at: Instant): Promise<Current> {
  const { same, options } = await load(at);
  return await store(stepTurn(same, told, at, options), options);
}

/**
 * A turn; once more if a call of the browser fails. If it still cannot look, what a person said is stored all the
 * same. Rejects if nothing could be stored.
 */
async function turn(told: TurnEvent | undefined, at: Instant): Promise<Current> {
  // A look that dies before it has presented anything must be followed by another.
  const ensured = attempt('alarm', ensureAlarm());
  try {
    return await takeTurn(told, at);
  } catch (error) {
    report('look', error);
  }
  try {
    return await takeTurn(told, at);
  } catch (error) {
    if (!told) throw error;
    report('look', error);
    return await takeEvent(told, at);
  } finally {
    await ensured;
  }
}

function report(where: string, error: unknown): void {
  console.warn(error);
  logError(where, error);
}

/** Does what may fail; that it did is kept. */
async function attempt(where: string, work: Promise<void>): Promise<void> {
  try {
    await withTimeLimit(work, where);
  } catch (error) {
    report(where, error);
  }
}

/** Tells the clock what came of presenting: no look is needed for that. */
async function applyOutcome(outcome: AskOutcome): Promise<void> {
  await navigator.locks.request(JOURNAL_LOCK, () => takeEvent(outcome, Date.now()));
}

/**
 * Makes the browser as the stored clock wants it, which may be newer than the turn that led here; what comes of that may
 * move the clock, and so what it wants.
 */
async function reconcileStored(outcomesLeft = MOST_OUTCOMES, triesWindow = true): Promise<void> {
  const now = Date.now();
  const { clock, options } = await withTimeLimit(loadForWriting(now), 'Storage');
  const wanted = desiredState(clock, options, now);
  const outcome = await reconcile(triesWindow ? wanted : { ...wanted, window: null }, clock, now);
  if (!outcome || outcomesLeft === 0) return;
  await applyOutcome(outcome);
  // What failed is tried by the next look.
  const failed = outcome.type === 'failed' && outcome.way === 'window';
  await reconcileStored(outcomesLeft - 1, triesWindow && !failed);
}

/** What a turn came to. */
interface TurnResult {
  readonly clock: Clock;
  readonly watchesWindows: boolean;
  /** Resolves once the browser is as the clock wants it. */
  readonly presented: Promise<void>;
}

/**
 * Takes what a page or the browser told at `at`, and looks at what is true now. Resolves once it is stored, with what
 * else is to be listened to; presenting goes on. Waits for its turn; rejects if it cannot be stored, and the next turn
 * is none the worse for it.
 */
export async function dispatch(told?: TurnEvent, at: Instant = Date.now()): Promise<TurnResult> {
  const { clock, options } = await navigator.locks
    .request(JOURNAL_LOCK, () => turn(told, at))
    .catch(async (error: unknown) => {
      if (isStorageFault(error)) await attempt('badge', showStorageFailure(error));
      throw error;
    });
  const presented = navigator.locks
    .request(RECONCILING, () => reconcileStored())
    .catch((error: unknown) => report('present', error));
  return { clock, watchesWindows: desiredState(clock, options, Date.now()).watchesWindows, presented };
}

/** As `dispatch`, but resolves once the browser is as the clock wants it. */
export async function dispatchAndReconcile(
  told?: TurnEvent,
  at: Instant = Date.now(),
): Promise<{ watchesWindows: boolean }> {
  const { watchesWindows, presented } = await dispatch(told, at);
  await presented;
  return { watchesWindows };
}
