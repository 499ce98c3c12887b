import type { ClockOptions } from '../options/clock-options';
import type { Instant } from '../time';
import type { Clock } from './clock';
import type { AskFailed, Event, PageEvent, Pulse } from './events';
import { BOUNDARY } from './rules';
import type { OpenBreak } from './state';
import { bringWindow, markArrived, markFailed, markShown, openBreak, skip, snooze } from './steps/asking';
import { finish, progress, start, takeBack } from './steps/breaks';
import { hangUp, sayCall, sayReading, stopReading } from './steps/holds';
import { pause, resumeAsking, togglePause } from './steps/pause';
import { pulsed } from './steps/pulse';
import { creditStill, recall } from './steps/recall';
import { change, record, rewrite, type Step } from './steps/record';
import { standThrough, startStanding, stopStanding } from './steps/standing';

export type { Step } from './steps/record';

/** What is said about one break, by its page or by whoever presents it. */
type Answered = AskFailed | Extract<PageEvent, { type: (typeof answers)[number] }>;

const answers = [
  'shown',
  'arrived',
  'started',
  'takenBack',
  'progressed',
  'finished',
  'snoozed',
  'skipped',
  'dismissed',
  'opened',
  'wasUp',
] as const satisfies PageEvent['type'][];

function isAnswer(event: Event): event is Answered {
  return event.type === 'failed' || answers.some((type) => type === event.type);
}

/**
 * Moves the clock by one event and says what the journal gains. Pure: `now` is an argument, and the same
 * arguments give the same answer. An event for another break than the open one changes nothing.
 */
export function step(clock: Clock, event: Event, now: Instant, options: ClockOptions): Step {
  if (event.type === 'pulsed') return pulsed(clock, event, now, options);
  const same: Step = { clock: signed(clock, event, now), entries: [] };
  if (!isAnswer(event)) return told(same, event, now, options);
  if (clock.break?.id !== event.id) return { clock, entries: [] };
  return answered(same, clock.break, event, now, options);
}

/** What happens without a hand: a page reports, a nudge appears, a break begins or ends by itself. */
function isByItself(event: Exclude<Event, Pulse>): boolean {
  if (event.type === 'started') return event.still === true;
  if (event.type === 'finished') return event.by === 'end';
  const types = ['shown', 'progressed', 'failed', 'arrived', 'notificationsWork', 'dimmed', 'looked'];
  return types.includes(event.type);
}

/** A person who says something is there: their word is a sign of them, also where no input can be seen. */
function signed(clock: Clock, event: Exclude<Event, Pulse>, now: Instant): Clock {
  const { up, pulse } = clock;
  if (isByItself(event) || !pulse || !(pulse.touchedAt !== null || (up && up.from > now))) return clock;
  const touchedAt = pulse.touchedAt === null ? null : now;
  return { ...clock, up: up && { ...up, from: Math.min(up.from, now) }, pulse: { ...pulse, touchedAt } };
}

/** What a person says of themselves. */
function told(
  same: Step,
  event: Exclude<Event, Pulse | Answered>,
  now: Instant,
  options: ClockOptions,
): Step {
  switch (event.type) {
    case 'asked':
      return askFor(same, event.origin ?? 'early', now, options);
    case 'paused':
      return pause(same, event.until, now, options);
    case 'resumed':
      return resumeAsking(same, now);
    case 'pauseToggled':
      return togglePause(same, now, options);
    case 'read':
      return sayReading(same, now, options);
    case 'stoppedReading':
      return stopReading(same);
    case 'called':
      return sayCall(same, now);
    case 'hungUp':
      return hangUp(same, now);
    case 'stoodThrough':
      return standThrough(same, event.id, options);
    case 'stood':
      return startStanding(same, now, options);
    case 'sat':
      return stopStanding(same, now);
    case 'recalled':
      return recall(same, event.id, event.was, options);
    case 'felt':
      return feel(same, event.score, now);
    case 'hurt': {
      const { exercise, id: breakId } = event;
      return record(same, { kind: 'hurt', breakId, exercise, startedAt: now, endedAt: now });
    }
    case 'rated': {
      const { id: breakId, effort, next } = event;
      return record(same, { kind: 'rated', breakId, effort, next, startedAt: now, endedAt: now });
    }
    case 'replied':
      return settle(same, event.to);
    case 'notificationsWork':
      return change(same, { ways: { ...same.clock.ways, notificationsUnseen: false } });
    case 'dimmed':
      return dim(same, now);
    case 'looked':
      return same;
  }
}

/** A break is wanted now: the one that is asked for, if there is one; a routine answers that one too. */
function askFor(same: Step, origin: 'early' | 'routine', now: Instant, options: ClockOptions): Step {
  const open = same.clock.break;
  if (open?.startedAt != null) return same;
  if (open) return bringWindow(same, origin === 'routine' ? { ...open, origin } : open, true);
  return openBreak(same, { origin, way: 'window', why: null, offer: null }, now, options);
}

/** What looks like input when the screen may go dark again (`keepScreenOn`) is no return. */
function dim(same: Step, now: Instant): Step {
  const { up } = same.clock;
  return change(same, { up: up && { ...up, from: Math.max(up.from, now + BOUNDARY) } });
}

/** How the back is today: once a day, and said again it is the same line. */
function feel(same: Step, score: number, now: Instant): Step {
  const { day } = same.clock;
  if (!day) return same;
  const told = day.felt
    ? rewrite(same, { ...day.felt, score })
    : record(same, { kind: 'felt', score, startedAt: now, endedAt: now });
  const felt = told.entries.at(-1);
  return felt?.kind === 'felt' ? change(told, { day: { ...day, felt } }) : same;
}

/** An offer was answered, and is not made again (that of too many nudges: not today). */
function settle(same: Step, to: (PageEvent & { type: 'replied' })['to']): Step {
  const { day, offers } = same.clock;
  switch (to) {
    case 'too often':
      return change(same, { day: day && { ...day, tooOften: 'asked' }, unanswered: 0 });
    case 'hours':
      return change(same, { offers: { ...offers, hours: 'made' } });
    case 'call sites':
      return change(same, { offers: { ...offers, callSites: 'made' } });
    case 'full screen':
      return change(same, { offers: { ...offers, fullScreen: 'made' } });
  }
}

/** What is said of the open break. */
function answered(same: Step, open: OpenBreak, event: Answered, now: Instant, options: ClockOptions): Step {
  const { startedAt } = open;
  const asking = startedAt === null;
  switch (event.type) {
    case 'shown':
      return markShown(same, open, event, now);
    case 'failed':
      return markFailed(same, open, event.way, now);
    case 'arrived':
      return asking ? markArrived(same, open) : same;
    case 'opened':
      return bringWindow(same, open, false);
    case 'started':
      return asking ? start(same, open, event, now) : same;
    case 'takenBack':
      return asking ? same : takeBack(same, open);
    case 'progressed':
      return progress(same, open, event, now);
    case 'snoozed':
      return asking ? snooze(same, open, 'said', now, options, event.minutes) : same;
    case 'dismissed':
      return asking && open.way === 'notification' ? snooze(same, open, 'closed', now, options) : same;
    case 'wasUp':
      return asking ? creditStill(same, open, options) : same;
    case 'skipped':
      return asking ? skip(same, open, 'said', now, options) : same;
    case 'finished':
      return finish(same, open, event, now);
  }
}
