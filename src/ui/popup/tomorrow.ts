/** When a pause until tomorrow ends, in words. */
import { hoursAt } from '../../core/options/hours';
import type { Options } from '../../core/options/options';
import type { Instant } from '../../core/time';
import { t, timeAhead } from '../text';

type Hours = Pick<Options, 'when' | 'hours' | 'daysOff'>;

/**
 * When Flexor asks again: when the working hours begin. Undefined without working hours: then it asks again when the
 * person is back after a night. `latestAt` is when the pause ends at the latest, `zone` an IANA name.
 */
export function asksAgainAt(
  { when, hours, daysOff }: Hours,
  latestAt: Instant,
  zone: string,
): Instant | undefined {
  if (when === 'always') return undefined;
  const { on, until } = hoursAt(hours, daysOff, latestAt, zone);
  return on ? latestAt : (until ?? latestAt);
}

/** The text of the button; it names the end of the pause where that is known. */
export function untilTomorrow(options: Hours, latestAt: Instant, zone: string, now: Instant): string {
  const at = asksAgainAt(options, latestAt, zone);
  return at === undefined ? t('popup_pause_tomorrow') : t('popup_pause_until', timeAhead(at, now, 'short'));
}

/** The sentence of the popup during the pause. */
export function pausedUntilTomorrow(options: Hours, latestAt: Instant, zone: string, now: Instant): string {
  const at = asksAgainAt(options, latestAt, zone);
  return at === undefined
    ? t('popup_paused_tomorrow_latest', timeAhead(latestAt, now))
    : t('popup_paused_until', timeAhead(at, now));
}
