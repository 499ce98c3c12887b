/** One sentence about what the clock is doing and what a break waits for. */
import type { Clock } from '../../core/clock/clock';
import { decide } from '../../core/clock/decision';
import { dueAt, quietMs } from '../../core/clock/sitting';
import type { OpenBreak } from '../../core/clock/state';
import type { Reason } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import type { Instant } from '../../core/time';
import { offText, pausedText } from '../quiet-text';
import { durationText, durationUntil, sentencesText, t, timeOfDay } from '../text';

type Describe = (clock: Clock, options: Options, now: Instant) => string;

/** A sentence for every reason not to ask now. */
const reasons: Readonly<Record<Reason, Describe>> = {
  'off hours': offText,
  paused: pausedText,
  call: (...at) => t(isDue(...at) ? 'popup_due_call' : 'popup_call'),
  'full screen': (...at) => t(isDue(...at) ? 'popup_due_full_screen' : 'popup_full_screen'),
  'just back': justBack,
  snoozed: (clock, options, now) => t('popup_snoozed', untilDue(clock, options, now)),
  'not due': notDue,
  'unused here': () => t('popup_due_unused'),
  'empty chair': () => t('popup_due_chair'),
  'no good moment': () => t('popup_due_hands'),
  sound: () => t('popup_due_sound'),
  watching: () => t('popup_due_watching'),
  reading: () => t('popup_due_reading'),
  'full screen work': () => t('popup_due_full_screen_work'),
};

export function sentence(clock: Clock, options: Options, now: Instant): string {
  if (clock.break) return sentencesText(breakText(clock.break, clock.ways), ...windowText(clock));
  const decision = decide(clock, options, now);
  const text = decision.ask ? t('popup_due_now') : reasons[decision.because](clock, options, now);
  return sentencesText(text, ...windowText(clock));
}

/** Says that the last window did not open, until one does. */
function windowText({ ways: { windowFailedAt }, pulse }: Clock): string[] {
  if (windowFailedAt === null) return [];
  return [t('popup_window_failed', timeOfDay(windowFailedAt, pulse?.zone ?? 'UTC'))];
}

function breakText(
  { origin, startedAt, shownAt, way, standingMs, sittingMs }: OpenBreak,
  { windowFailedAt }: Clock['ways'],
): string {
  if (origin === 'routine') return t(startedAt === null ? 'popup_routine_open' : 'popup_routine_plays');
  if (startedAt !== null) return t('popup_breaking');
  const isThere = way === 'window' && (shownAt !== null || windowFailedAt === null);
  if (isThere) return t('popup_asking');
  return standingMs === null
    ? t('popup_asking_seated', durationText(sittingMs))
    : t('popup_asking_standing', durationText(standingMs));
}

function isDue(clock: Clock, options: Options, now: Instant): boolean {
  return (dueAt(clock, options, now) ?? Infinity) <= now;
}

function untilDue(clock: Clock, options: Options, now: Instant): string {
  return durationUntil((dueAt(clock, options, now) ?? now) - now);
}

/**
 * Quiet time follows a break, but also a pause or a long film: only that of a break has its whole length from the
 * return on. It may end before or after the break is due.
 */
function justBack(clock: Clock, options: Options, now: Instant): string {
  const { bout, standing, quietUntil } = clock;
  const since = standing?.startedAt ?? bout?.startedAt ?? now;
  const at = Math.max(dueAt(clock, options, now) ?? now, quietUntil);
  if (since + quietMs(options) === quietUntil) return t('popup_just_back', durationUntil(at - now));
  if (isDue(clock, options, now)) return t('popup_due_settling', durationUntil(at - now));
  return t('popup_next', durationUntil(at - now));
}

function notDue(clock: Clock, options: Options, now: Instant): string {
  if (clock.unknownFrom !== null)
    return t(options.counts === 'clock' ? 'popup_unknown_unanswered' : 'popup_unknown');
  if (clock.standing) return t('popup_standing', untilDue(clock, options, now));
  if (!clock.bout) return t('popup_up');
  // Another program is in front and does not count, so the next break comes no nearer.
  if (dueAt(clock, options, now) === undefined) return t('popup_elsewhere');
  return t('popup_next', untilDue(clock, options, now));
}
