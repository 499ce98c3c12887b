import { askMs, type Clock, isCounting, type Phase, phaseOf, sittingMs } from '../../core/clock';
import type { Options } from '../../core/options';
import type { Instant } from '../../core/time';
import { durationUntil, t, timeOfDay } from '../text';

function pausedText(until: NonNullable<Clock['pause']>['until']): string {
  if (typeof until === 'number') return t('popup_paused_until', timeOfDay(until));
  return t(until === 'tomorrow' ? 'popup_paused_tomorrow' : 'popup_paused');
}

/** What the clock is doing, in one sentence. */
export function sentence(clock: Clock, options: Options, now: Instant): string {
  const phase: Phase = phaseOf(clock, options, now);
  const leftMs = askMs(clock, options) - sittingMs(clock, options, now);
  switch (phase) {
    case 'paused':
      return clock.pause ? pausedText(clock.pause.until) : '';
    case 'up':
      return t('popup_up');
    case 'due':
      return t('popup_due');
    case 'asking':
      return t('popup_asking');
    case 'breaking':
      return t('popup_breaking');
    case 'snoozed':
      return t('popup_snoozed', durationUntil(leftMs));
    case 'sitting':
      return isCounting(clock, options) ? t('popup_next', durationUntil(leftMs)) : t('popup_elsewhere');
  }
}
