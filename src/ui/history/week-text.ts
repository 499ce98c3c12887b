/** A week in words: each day, and whether it gets better. */
import type { Seat } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { isTracked, type MeasuredDay } from '../../measures/days';
import { longestOf } from '../../measures/measure';
import type { Trend } from '../../measures/trend';
import { durationText, listText, type MessageKey, number, plural, t, weekday } from '../text';

/** The name of a day: *Today*, or the weekday with its date. */
export function dayName(date: string, today: string): string {
  return date === today ? t('history_today') : weekday(date, 'long');
}

/** The name of a day where room is scarce: *Today*, or the short weekday. */
export function shortDayName(date: string, today: string): string {
  return date === today ? t('history_today') : weekday(date, 'alone');
}

/** Whether there is nothing to tell about a day: less than a minute is not shown. */
function isEmpty(day: MeasuredDay): boolean {
  const trackedMs = day.trackedMs < MINUTE ? 0 : day.trackedMs;
  return !isTracked({ ...day, trackedMs }) && day.felt === null;
}

/** A day with its name and what is known about it. */
export function dayLine(day: MeasuredDay, today: string, seat: Seat, isDayOff: boolean): string {
  if (isEmpty(day) && day.date === today && !isDayOff) return t('week_nothing_yet');
  return t('history_bar', dayName(day.date, today), dayText(day, seat, isDayOff));
}

/** What is known about a day, such as *5 hr 20 min sitting, longest sit 48 minutes, 7 breaks*. */
export function dayText(day: MeasuredDay, seat: Seat, isDayOff: boolean): string {
  if (isEmpty(day)) return t(isDayOff ? 'week_day_off' : 'week_nothing');
  const isWheelchair = seat === 'wheelchair';
  const longest = longestOf(day);
  return listText([
    ...lasting(isWheelchair ? 'week_still_for' : 'week_sat_for', day.sittingMs),
    ...lasting(isWheelchair ? 'week_longest_still_for' : 'week_longest_for', longest),
    breaksText(day.breaks),
    ...(isWheelchair ? [] : lasting('week_on_feet_for', day.uprightMs)),
    ...(day.felt === null ? [] : [t('week_back_was', number(day.felt))]),
  ]);
}

function lasting(key: MessageKey, ms: number): string[] {
  return ms >= MINUTE ? [t(key, durationText(ms))] : [];
}

function breaksText(breaks: number): string {
  if (breaks === 0) return t('week_no_break');
  return plural('week_breaks', breaks);
}

const trends = { better: 'week_better', same: 'week_same', worse: 'week_worse' } as const;

/** Whether it gets better, or what is missing for that and when it will be there. */
export function trendText(trend: Trend): string {
  if (trend.kind !== 'too few') {
    const [now, before] = [durationText(trend.nowMs), durationText(trend.beforeMs)];
    return now === before ? t('week_equal', now) : t(trends[trend.kind], now, before);
  }
  return trend.readyOn === null ? t('week_too_few') : t('week_ready_on', weekday(trend.readyOn, 'long'));
}
