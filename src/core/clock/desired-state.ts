import type { ClockOptions } from '../options/clock-options';
import { HOUR, type Instant, SECOND } from '../time';
import type { Clock } from './clock';
import { type Decision, decide, readyAt } from './decision';
import { endOf, isReminding, type PauseEnd, pauseEnd } from './pauses';
import {
  BOUNDARY,
  CLOSE_PERIOD,
  EMPTY_CHAIR,
  LOCKED,
  LONG_HOLD,
  NIGHT,
  PULSE_PERIOD,
  REPORTED_STILLNESS,
  STRONG,
  WATCHING_LIMIT,
} from './rules';
import {
  askMs,
  awayMs,
  dueAt,
  isReading,
  isWatching,
  mayMissAlarms,
  sittingMs,
  stillMs,
  waitMs,
} from './sitting';
import type { OpenBreak, Pause } from './state';

/** The state of the browser that a clock asks for. Applying it is idempotent. */
export interface DesiredState {
  readonly badge: 'none' | 'due' | 'held' | 'paused' | 'still paused';
  /** The pause, for the tooltip of the icon. */
  readonly pause: { readonly from: Instant; readonly until: PauseEnd } | null;
  /** How much of the icon's ring is filled by sitting, in steps from 0 to `RING`; it is full when a break is due. */
  readonly ring: number;
  /** The next looks: at `by` at the latest, then every `every` ms; null while no look is needed. */
  readonly alarm: { readonly by: Instant; readonly every: number } | null;
  /** After how much stillness the browser reports idleness, in s. */
  readonly detectionSeconds: number;
  /** Whether to listen to windows being switched and closed. Each such event starts the background. */
  readonly watchesWindows: boolean;
  /**
   * The break that must have a window. `focus`: the window may take the keyboard as it opens. `forward`: it is brought
   * to the front once.
   */
  readonly window: { readonly breakId: string; readonly focus: boolean; readonly forward: boolean } | null;
  /** The break that must have a notification. */
  readonly notification: OpenBreak | null;
  /** The notification that reminds of a pause: it must be created, or may stay if it is there, or must be gone. */
  readonly pauseReminder: 'create' | 'keep' | 'clear';
}

/** The number of steps of a full ring. */
export const RING = 12;

/** The longest interval that both browsers accept, in s. */
const LONGEST_DETECTION = (4 * HOUR) / SECOND;

/** Computes how the browser should be for this clock. */
export function desiredState(clock: Clock, options: ClockOptions, now: Instant): DesiredState {
  const open = clock.break;
  const decision = decide(clock, options, now);
  const ready = readyAt(clock, options, now);
  const close = open !== null || (ready !== undefined && isWaiting(decision));
  const off = !clock.hours.on && !open;
  const deaf = mayMissAlarms(clock, now);
  return {
    badge: badgeOf(clock, decision, ready, options, now),
    pause: clock.pause && {
      from: clock.pause.startedAt,
      until: pauseEnd(clock.pause, options, clock.pulse?.zone ?? 'UTC'),
    },
    ring: ringOf(clock, options, now),
    alarm: alarmOf(clock, options, close, now),
    detectionSeconds: off ? LONGEST_DETECTION : detection(clock, close || deaf),
    watchesWindows:
      !off && (close || deaf || !clock.bout || clock.day?.used === false || options.counts === 'browser'),
    window: windowOf(open, clock, now),
    notification: open?.way === 'notification' && open.startedAt === null ? open : null,
    pauseReminder: reminderOf(clock.pause),
  };
}

/** Whether a break is owed, so that the next good moment must not be missed. */
function isWaiting(decision: Decision): boolean {
  return decision.ask || !['off hours', 'paused', 'unused here'].includes(decision.because);
}

/**
 * After how many seconds of stillness the browser reports idleness: a minute while the person sits or stands, and the
 * shortest stillness while that matters (`close`). In Chromium alarms follow the wall clock and stop ringing when it is
 * set back, but idleness is still reported; until alarms ring again, every rest and every window switch is a look.
 */
function detection(clock: Clock, close: boolean): number {
  const atDesk = clock.bout !== null || clock.standing !== null;
  return (close || !atDesk ? BOUNDARY : REPORTED_STILLNESS) / SECOND;
}

function reminderOf(pause: Pause | null): DesiredState['pauseReminder'] {
  if (!isReminding(pause)) return 'clear';
  return pause?.reminder === 'due' ? 'create' : 'keep';
}

function badgeOf(
  { ask, bout, hold, pause, break: open }: Clock,
  decision: Decision,
  ready: Instant | undefined,
  options: ClockOptions,
  now: Instant,
): DesiredState['badge'] {
  if (open) return open.startedAt === null && open.origin === 'nudged' ? 'due' : 'none';
  switch (decision.ask ? undefined : decision.because) {
    case 'off hours':
      return 'none';
    case 'paused':
      return isReminding(pause) ? 'still paused' : 'paused';
    case 'call':
    case 'full screen':
      return hold && now - hold.startedAt >= LONG_HOLD ? 'held' : 'none';
    default:
      // After *Later*, the badge stays because the break is still owed.
      if (ask.snoozeMinutes !== null && bout) return 'due';
      return ready !== undefined && now >= ready + waitMs(options) ? 'due' : 'none';
  }
}

function ringOf(clock: Clock, options: ClockOptions, now: Instant): number {
  return Math.floor(Math.min(1, sittingMs(clock, options, now) / askMs(clock, options)) * RING);
}

function alarmOf(clock: Clock, options: ClockOptions, close: boolean, now: Instant): DesiredState['alarm'] {
  const { bout, up, standing, hours, hold, unknownFrom, break: open } = clock;
  if (open)
    return { by: nextOf(now, [now + CLOSE_PERIOD, absentAt(clock, options, now)]), every: CLOSE_PERIOD };
  if (!hours.on) return hours.until === null ? null : { by: hours.until, every: PULSE_PERIOD };
  if (!bout && !standing) {
    // The end of a call or a film must be noticed although it is unknown whether the person is there; not all night.
    const held = hold !== null && unknownFrom !== null && stillMs(clock, now) < NIGHT;
    if (held) return { by: now + PULSE_PERIOD, every: PULSE_PERIOD };
    // A plain clock whose nudges were not answered waits for a sign, and every sign is an event of the browser.
    if (unknownFrom !== null && options.counts === 'clock') return null;
    // The browser reports the first input after stillness, so no look is needed before. But an absence ends with the
    // working hours.
    if (stillMs(clock, now) < BOUNDARY) return { by: now + CLOSE_PERIOD, every: CLOSE_PERIOD };
    return up && hours.until !== null ? { by: hours.until, every: PULSE_PERIOD } : null;
  }
  const every = close ? CLOSE_PERIOD : PULSE_PERIOD;
  return { by: nextOf(now, [now + every, ...changesOf(clock, options, now)]), every };
}

/**
 * Whether an alarm that is already set (next at `at`, then every `every` ms) causes the wanted looks: in time, but not
 * before anything can have happened. If so, it is not set again, because that would push it further away. Browsers
 * round by up to half a second.
 */
export function isAlarmSufficient(
  alarm: { readonly at: Instant; readonly every: number },
  wanted: NonNullable<DesiredState['alarm']>,
  now: Instant,
): boolean {
  const { by, every } = wanted;
  const inTime = alarm.at > Math.max(now, by - every) && alarm.at <= by + SECOND / 2;
  return inTime && alarm.every === every;
}

/** The instants at which something changes by itself; Infinity stands for never. */
function changesOf(clock: Clock, options: ClockOptions, now: Instant): Instant[] {
  const { pause, pulse, hours, hold, reading } = clock;
  const ready = Math.max(dueAt(clock, options, now) ?? Infinity, clock.quietUntil);
  return [
    absentAt(clock, options, now),
    pulse && isWatching(clock) ? pulse.inputAt + WATCHING_LIMIT + SECOND : Infinity,
    hours.until ?? Infinity,
    hold?.until ?? Infinity,
    pulse?.lockedAt != null ? pulse.lockedAt + LOCKED : Infinity,
    pause ? endOf(pause) : Infinity,
    reading?.until ?? Infinity,
    reading && !pause ? now + STRONG - sittingMs(clock, options, now) : Infinity,
    pause ? Infinity : ready,
    pause ? Infinity : ready + waitMs(options),
  ];
}

/** When stillness becomes an absence; a second later, because browsers report idle time in whole seconds. */
function absentAt(clock: Clock, options: ClockOptions, now: Instant): Instant {
  if (!clock.pulse || stillMs(clock, now) < BOUNDARY) return Infinity;
  return clock.pulse.seenAt + awayMs(clock, options, now) + SECOND;
}

function nextOf(now: Instant, instants: readonly Instant[]): Instant {
  return Math.min(...instants.filter((at) => at > now));
}

function windowOf(open: OpenBreak | null, clock: Clock, now: Instant): DesiredState['window'] {
  if (open?.way !== 'window') return null;
  const forward = open.forward === 'yes';
  if (open.shownAt !== null) return forward ? { breakId: open.id, focus: true, forward } : null;
  const still = stillMs(clock, now);
  const wanted = open.wanted || open.seenAt !== null;
  if (!wanted && still > EMPTY_CHAIR && !isReading(clock, now)) return null;
  const apart = open.forward === 'at the next boundary';
  return { breakId: open.id, focus: wanted || (still >= BOUNDARY && !apart), forward };
}
