/** Why Flexor neither counts nor asks for a longer time, and until when: a pause, or no working hours. */
import type { Clock } from '../core/clock/clock';
import { endOf, isReminding, pauseEnd } from '../core/clock/pauses';
import { nextStart } from '../core/options/hours';
import type { Options } from '../core/options/options';
import { HOUR, type Instant, localDate } from '../core/time';
import { t, timeAhead } from './text';

/** The clock knows when working hours begin if that is nearer than this. */
const FAR = 6 * 24 * HOUR;
/** There are at most 100 days off, so that working hours begin before this, if there are any. */
const FARTHEST = 800 * 24 * HOUR;

/** The sentence of a pause or of the time outside the working hours; undefined at all other times. */
export function quietText(clock: Clock, options: Options, now: Instant): string | undefined {
  if (!clock.hours.on) return offText(clock, options, now);
  return clock.pause ? pausedText(clock, options, now) : undefined;
}

export function pausedText({ pause, pulse }: Clock, options: Options, now: Instant): string {
  if (!pause) return '';
  if (isReminding(pause)) return t('popup_paused_since', timeAhead(pause.startedAt, now));
  const end = pauseEnd(pause, options, pulse?.zone ?? 'UTC');
  if (typeof end === 'number') return t('popup_paused_until', timeAhead(end, now));
  return t(end === 'tomorrow' ? 'popup_paused_tomorrow' : 'popup_paused');
}

/** Outside the working hours, a pause is named if it lasts beyond the time when they begin again. */
export function offText(clock: Clock, options: Options, now: Instant): string {
  const { hours, pause, pulse } = clock;
  const zone = pulse?.zone ?? 'UTC';
  if (pause && endOf(pause) > (hours.until ?? Infinity)) return pausedText(clock, options, now);
  const until = workBegins(clock, options, now);
  if (until === undefined) return t('option_hours_none');
  const isDayOff = options.daysOff.includes(localDate(now, zone));
  return t(isDayOff ? 'popup_off_day' : 'popup_off', timeAhead(until, now));
}

/** When working hours begin next; undefined if there are none. The clock looks only some days ahead. */
function workBegins({ hours: { until }, pulse }: Clock, options: Options, now: Instant): Instant | undefined {
  if (until !== null && until - now < FAR) return until;
  for (let from = now; from < now + FARTHEST; from += FAR) {
    const start = nextStart(options.hours, options.daysOff, from, pulse?.zone ?? 'UTC');
    if (start !== undefined) return start;
  }
  return undefined;
}
