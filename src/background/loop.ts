/**
 * The loop. A turn loads, steps and saves under the lock that guards the data. Reconciling follows under a lock of its
 * own, so that a window or an icon that hangs does not delay an event of the person.
 */

import { cutJournal, JOURNAL_LOCK, loadForWriting, save } from '../browser/storage';
import { withTimeLimit } from '../browser/time-limit';
import type { Clock } from '../core/clock/clock';
import { desiredState } from '../core/clock/desired-state';
import type { AskFailed, PageEvent, PauseReminded } from '../core/clock/events';
import { isSilent, setBackMs } from '../core/clock/sitting';
import { type Step, step } from '../core/clock/step';
import type { ClockOptions } from '../core/options/clock-options';
import type { Instant } from '../core/time';
import { attempt, report } from './attempt';
import { readPresence } from './presence';
import { ensureAlarm, type Outcome, reconcile } from './reconcile';
import { isFresh, markLooked } from './session';
import { isStorageFault, showStorageFailure } from './storage-failure';

/** The lock for reconciling; only the background takes it. */
const RECONCILING = 'reconciling';

/** The most outcomes in a row: the window may fail, and then the notification; or one of them is shown. */
const MOST_OUTCOMES = 3;

/** An event from a page, or from reconciling. */
type TurnEvent = PageEvent | AskFailed | PauseReminded;

/** The clock as it is stored, and the options that it uses. */
interface Current {
  readonly clock: Clock;
  readonly options: ClockOptions;
}

/** The result of one turn so far, and whether the turn includes the first look since the browser started. */
type Turn = Step & { readonly fresh: boolean };

async function stepPresence(before: Turn, options: ClockOptions): Promise<Turn> {
  const pulse = await withTimeLimit(readPresence(before.clock, Date.now()), 'Looking');
  const counted = { ...pulse, fresh: pulse.fresh && !before.fresh };
  const stepped = step(before.clock, counted, Date.now(), options);
  return { clock: stepped.clock, entries: [...before.entries, ...stepped.entries], fresh: pulse.fresh };
}

/**
 * Applies an event. After a silence or a start of the browser, presence is read first, so that the event meets an
 * up-to-date clock.
 */
async function applyEvent(event: TurnEvent, before: Turn, at: Instant, options: ClockOptions): Promise<Turn> {
  const stale = isSilent(before.clock, at) || (await withTimeLimit(isFresh(), 'Session storage'));
  const current = stale ? await stepPresence(before, options) : before;
  return stepTurn(current, event, at, options);
}

function stepTurn(turn: Turn, event: TurnEvent, at: Instant, options: ClockOptions): Turn {
  const stepped = step(turn.clock, event, at, options);
  return { ...turn, clock: stepped.clock, entries: [...turn.entries, ...stepped.entries] };
}

async function load(at: Instant): Promise<{ readonly before: Turn; readonly options: ClockOptions }> {
  const { clock, options } = await loadForWriting(at);
  return { before: { clock, entries: [], fresh: false }, options };
}

async function store(turn: Turn, options: ClockOptions): Promise<Current> {
  await save(turn.clock, turn.entries, Date.now());
  return { clock: turn.clock, options };
}

async function takeTurn(event: TurnEvent | undefined, at: Instant): Promise<Current> {
  const { before, options } = await load(at);
  // This comes before the clock is saved: if the look dies in between, the next one finds the clock set back as well.
  const now = Date.now();
  const byMs = setBackMs(before.clock, now);
  if (byMs > 0) await cutJournal(now, byMs);
  const after = await stepPresence(event ? await applyEvent(event, before, at, options) : before, options);
  const stored = await store(after, options);
  if (after.fresh) await attempt('session', markLooked());
  return stored;
}

/** Applies and stores an event without a look. */
async function takeEvent(event: TurnEvent, at: Instant): Promise<Current> {
  const { before, options } = await load(at);
  return await store(stepTurn(before, event, at, options), options);
}

/**
 * Takes a turn, and tries once more if a call of the browser fails. If the look fails again, the event is stored
 * without one. Rejects if nothing could be stored.
 */
async function turn(event: TurnEvent | undefined, at: Instant): Promise<Current> {
  // If the look dies before it has reconciled anything, the alarm starts another one.
  const ensured = attempt('alarm', ensureAlarm());
  try {
    return await takeTurn(event, at);
  } catch (error) {
    report('look', error);
  }
  try {
    return await takeTurn(event, at);
  } catch (error) {
    if (!event) throw error;
    report('look', error);
    return await takeEvent(event, at);
  } finally {
    await ensured;
  }
}

/** Reports to the clock the outcome of reconciling. This needs no look. */
async function applyOutcome(outcome: Outcome): Promise<void> {
  await navigator.locks.request(JOURNAL_LOCK, () => takeEvent(outcome, Date.now()));
}

/**
 * Brings the browser into the state that the stored clock wants. That clock may be newer than the turn that led here.
 * The outcome may change the clock, and so the wanted state; then it reconciles again.
 */
async function reconcileStored(outcomesLeft = MOST_OUTCOMES, triesWindow = true): Promise<void> {
  const now = Date.now();
  const { clock, options } = await loadForWriting(now);
  const wanted = desiredState(clock, options, now);
  const outcome = await reconcile(triesWindow ? wanted : { ...wanted, window: null }, now);
  if (!outcome || outcomesLeft === 0) return;
  await applyOutcome(outcome);
  // The next look tries again what failed.
  const failed = outcome.type === 'failed' && outcome.way === 'window';
  await reconcileStored(outcomesLeft - 1, triesWindow && !failed);
}

/** The result of a turn. */
interface TurnResult {
  readonly clock: Clock;
  readonly watchesWindows: boolean;
  /** Resolves once the browser is in the state that the clock wants. */
  readonly reconciled: Promise<void>;
}

/**
 * Applies an event that a page or the browser sent at `at`, if there is one, and reads what is true now. Waits for the
 * lock. Resolves once the result is stored; reconciling goes on after that. Rejects if the result cannot be stored; the
 * next turn is not affected.
 */
export async function dispatch(event?: TurnEvent, at: Instant = Date.now()): Promise<TurnResult> {
  const { clock, options } = await navigator.locks
    .request(JOURNAL_LOCK, () => turn(event, at))
    .catch(async (error: unknown) => {
      if (isStorageFault(error)) await attempt('badge', showStorageFailure(error));
      throw error;
    });
  const reconciled = navigator.locks
    .request(RECONCILING, () => reconcileStored())
    .catch((error: unknown) => report('present', error));
  return { clock, watchesWindows: desiredState(clock, options, Date.now()).watchesWindows, reconciled };
}
