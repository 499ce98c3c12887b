/** The person's day, and working hours: what begins and ends with them. */

import type { ClockOptions } from '../../options/clock-options';
import { alwaysWorking, hoursAt } from '../../options/hours';
import { type Instant, wallTime } from '../../time';
import type { Clock } from '../clock';
import { LAST_BREAK, NIGHT } from '../rules';
import { awayMs } from '../sitting';
import type { OpenBreak } from '../state';
import { dropBreak } from './asking';
import { endBout, endStanding, finishUp } from './bout';
import { endBreak } from './breaks';
import { endHold } from './holds';
import { change, type Step, type Turn } from './record';

/** From this hour on, and at weekends, *Ask only at work?* is offered. */
const EVENING = 19;

/** Begins a day with the first sign after an absence of four hours: nothing is unanswered, missed or in question. */
export function beginDay(step: Step, absentMs: number, at: Instant): Step {
  const { day, pulse } = step.clock;
  const used = pulse?.place === 'browsing';
  if (day && absentMs < NIGHT) return day.used || !used ? step : change(step, { day: { ...day, used } });
  return change(step, {
    day: { startedAt: at, used, unanswered: 0, tooOften: 'no' },
    unanswered: 0,
    missedAt: null,
    question: null,
  });
}

/** The clock with the working hours in force now, computed again only when they may have changed. */
export function updateHours(clock: Clock, options: ClockOptions, zone: string, now: Instant): Clock {
  const { hours } = clock;
  if (options.when === 'always')
    return hours.of === '' ? clock : { ...clock, hours: { ...alwaysWorking, of: '' } };
  const of = JSON.stringify([options.hours, options.daysOff, zone]);
  if (hours.of === of && now >= hours.from && now < (hours.until ?? Infinity)) return clock;
  return { ...clock, hours: { ...hoursAt(options.hours, options.daysOff, now, zone), of } };
}

/**
 * Outside working hours nothing is counted: what was going on ends with the hours, or with the person's last sign if
 * they had left before. A break under way may finish first, and so may one that the person asked for since.
 */
export function closeHours(step: Step, before: Clock, { now, options }: Turn): Step {
  const end = endOfHours(before, step.clock, now);
  if (end === undefined) return step;
  const open = step.clock.break;
  const { hours } = step.clock;
  if (open?.wanted && !hours.on && open.askedAt >= hours.from) return step;
  if (open && open.startedAt !== null)
    return closeBreak(step, { ...open, startedAt: open.startedAt }, end, { now, options });
  const seenAt = step.clock.pulse?.seenAt ?? end;
  const at = end - seenAt >= awayMs(before, options, now) ? seenAt : end;
  const closed = finishUp(endBout(endHold(dropBreak(step), end), at), end);
  return change(endStanding(closed, at), { unknownFrom: null, reading: null, fullScreenWorkFrom: null });
}

/** Lets a break under way finish. After `LAST_BREAK` it ends with the working hours: the person went home. */
function closeBreak(
  step: Step,
  open: OpenBreak & { startedAt: Instant },
  end: Instant,
  { now, options }: Turn,
): Step {
  const { hours } = step.clock;
  const endedAt = hours.on ? end : Math.min(end, hours.from);
  if (open.startedAt >= endedAt || now - endedAt < LAST_BREAK) return step;
  const ended = endBreak(step, { ...open, skipped: null }, { by: 'end', at: endedAt }, options);
  return change(endStanding(finishUp(endBout(endHold(ended, endedAt), endedAt), endedAt), endedAt), {
    unknownFrom: null,
    reading: null,
    fullScreenWorkFrom: null,
  });
}

/** When working hours ended since the last look (the machine may have slept past that); undefined if they did not. */
function endOfHours(before: Clock, clock: Clock, now: Instant): Instant | undefined {
  const { on, until, of } = before.hours;
  const known = of === clock.hours.of && on && until !== null && until <= now;
  if (known) return until;
  return clock.hours.on ? undefined : now;
}

/** Whether the person may want to be left alone now: in the evening, or on a day of the weekend (1 is Monday). */
export function isLeisure(now: Instant, zone: string, weekend: readonly number[]): boolean {
  const { dayOfWeek, hour } = wallTime(now, zone);
  return weekend.includes(dayOfWeek) || hour >= EVENING;
}
