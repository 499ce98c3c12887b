/** The pauses that the menu offers, each with its end in words. */
import type { Clock } from '../../core/clock/clock';
import type { PageEvent } from '../../core/clock/events';
import { canPauseUntil, nextWeekAt, tomorrowAt, tomorrowEnd } from '../../core/clock/pauses';
import type { Options } from '../../core/options/options';
import { addDays, HOUR, type Instant, instantOf, localDate, MINUTE } from '../../core/time';
import { durationInFull, t, timeAhead, weekday } from '../text';

/** How long to pause: in ms, until an instant, until tomorrow, or until the person resumes. */
export type PauseUntil = (PageEvent & { type: 'paused' })['until'];

interface PauseChoice {
  readonly until: PauseUntil;
  readonly text: string;
  /** When Flexor asks again; empty if the person decides that. */
  readonly end: string;
}

/** What the choices and the suggested end depend on. */
export interface PauseContext {
  readonly clock: Clock;
  readonly options: Options;
  /** The days of the weekend: 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
  /** The time zone, an IANA name. */
  readonly zone: string;
  readonly now: Instant;
}

/** The pauses of a fixed length, in ms. */
const PAUSE_LENGTHS = [30 * MINUTE, HOUR, 2 * HOUR];

/**
 * The choices in the order of their ends. A pause that would end while Flexor is off anyway is no choice: a length that
 * reaches beyond the working hours, and outside the hours an end before the next ones begin.
 */
export function pauseChoices(setting: PauseContext): PauseChoice[] {
  const { clock, now } = setting;
  const { on, until } = clock.hours;
  const lengths = PAUSE_LENGTHS.filter((ms) => on && now + ms < (until ?? Infinity)).map((ms) => ({
    until: ms,
    text: durationInFull(ms),
    end: timeAhead(now + ms, now, 'short'),
  }));
  return [...lengths, ...dayChoices(setting), { until: 'resumed', text: t('popup_pause_resumed'), end: '' }];
}

/** Until tomorrow or the next working day, and until work begins after the weekend if that is another day. */
function dayChoices({ clock, options, weekend, zone, now }: PauseContext): PauseChoice[] {
  const offUntil = clock.hours.on ? now : (clock.hours.until ?? now);
  const next = tomorrowEnd(options, tomorrowAt(clock, options, now), zone);
  const week = nextWeekAt(options, weekend, now, zone);
  const choices: PauseChoice[] = [];
  if (typeof next !== 'number') {
    choices.push({ until: 'tomorrow', text: t('popup_pause_tomorrow'), end: t('popup_pause_back') });
  } else if (next > offUntil) {
    choices.push({ until: 'tomorrow', text: dayText(next, now, zone), end: timeAhead(next, now, 'short') });
  }
  if (week !== undefined && week > offUntil && week !== next) {
    choices.push({ until: { at: week }, text: weekdayText(week, zone), end: timeAhead(week, now, 'short') });
  }
  return choices;
}

function dayText(end: Instant, now: Instant, zone: string): string {
  const isTomorrow = localDate(end, zone) === addDays(localDate(now, zone), 1);
  return isTomorrow ? t('popup_pause_tomorrow') : weekdayText(end, zone);
}

function weekdayText(end: Instant, zone: string): string {
  return t('popup_pause_until', weekday(localDate(end, zone), 'name'));
}

/** Without working hours, the field for a date and time suggests this hour. */
const MORNING_HOUR = 9;

/** The value with which the field for a date and time begins: the next start of work. */
export function suggestedPauseEnd({ clock, options, zone, now }: PauseContext): string {
  const next = tomorrowEnd(options, tomorrowAt(clock, options, now), zone);
  const at =
    typeof next === 'number' ? next : instantOf(addDays(localDate(now, zone), 1), MORNING_HOUR * 60, zone);
  return dateFieldValue(at, zone);
}

/** An instant as the value of a field for a local date and time. */
export function dateFieldValue(at: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .round('minute')
    .toString({ smallestUnit: 'minute' });
}

/** The end of a pause, or why the person cannot choose it. */
type ParsedEnd = { readonly at: Instant } | 'empty' | 'past' | 'far';

/** Parses the value of the field for a date and time; it is empty while the person is still typing. Never throws. */
export function parsePauseEnd(value: string, now: Instant, zone: string): ParsedEnd {
  if (value === '') return 'empty';
  // The field accepts years of six digits, which Temporal does not parse.
  if (!/^\d{4}-/.test(value)) return 'far';
  const at = Temporal.PlainDateTime.from(value).toZonedDateTime(zone).epochMilliseconds;
  if (canPauseUntil(at, now)) return { at };
  return at <= now ? 'past' : 'far';
}
