import type { ClockOptions } from '../options/clock-options';
import type { Instant } from '../time';
import type { Clock } from './clock';
import type { AskFailed, Event, PageEvent, Pulse } from './events';
import { BOUNDARY } from './rules';
import type { OpenBreak } from './state';
import { skip, snooze } from './steps/answers';
import { bringWindow, markArrived, markFailed, markShown, openBreak } from './steps/asking';
import { finish, progress, start, takeBack } from './steps/breaks';
import { hangUp, reportCall, reportReading, stopReading } from './steps/holds';
import { leave, noteHurt, stay } from './steps/leaving';
import { pause, resumeAsking, setReminder, togglePause } from './steps/pause';
import { pulsed } from './steps/pulse';
import { creditStill, recall } from './steps/recall';
import { change, record, rewrite, type Step, type Turn } from './steps/record';
import { standThrough, startStanding, stopStanding } from './steps/standing';

export type { Step } from './steps/record';

/** An event about one break, from its page or from the code that presents it. */
type BreakEvent = AskFailed | Extract<PageEvent, { type: (typeof breakEventTypes)[number] }>;

const breakEventTypes = [
  'shown',
  'arrived',
  'started',
  'takenBack',
  'progressed',
  'finished',
  'snoozed',
  'skipped',
  'skipping',
  'stayed',
  'dismissed',
  'opened',
  'wasUp',
] as const satisfies PageEvent['type'][];

function isBreakEvent(event: Event): event is BreakEvent {
  return event.type === 'failed' || breakEventTypes.some((type) => type === event.type);
}

/**
 * Applies one event to the clock; returns the new clock and the lines that the journal gains. Pure: `now` is an
 * argument, and the same arguments give the same result. An event about a break that is not open changes nothing.
 */
export function step(clock: Clock, event: Event, now: Instant, options: ClockOptions): Step {
  if (event.type === 'pulsed') return pulsed(clock, event, now, options);
  const before: Step = { clock: noteSign(clock, event, now), entries: [] };
  if (!isBreakEvent(event)) return applyGeneralEvent(before, event, { now, options });
  if (clock.break?.id !== event.id) return { clock, entries: [] };
  return applyBreakEvent(before, clock.break, event, { now, options });
}

/** Whether an event happens without the person: a page reports, a nudge appears, a break begins or ends by itself. */
function isAutomatic(event: Exclude<Event, Pulse>): boolean {
  if (event.type === 'started') return event.still === true;
  if (event.type === 'finished') return event.by === 'end';
  const types = [
    'shown',
    'progressed',
    'failed',
    'arrived',
    'notificationsWork',
    'pauseReminded',
    'dimmed',
    'looked',
  ];
  return types.includes(event.type);
}

/** Takes an event of the person as a sign that they are there, even where their input cannot be seen. */
function noteSign(clock: Clock, event: Exclude<Event, Pulse>, now: Instant): Clock {
  const { up, pulse } = clock;
  if (isAutomatic(event) || !pulse || !(pulse.touchedAt !== null || (up && up.from > now))) return clock;
  const touchedAt = pulse.touchedAt === null ? null : now;
  return { ...clock, up: up && { ...up, from: Math.min(up.from, now) }, pulse: { ...pulse, touchedAt } };
}

/** Applies an event that is not about one break. */
function applyGeneralEvent(before: Step, event: Exclude<Event, Pulse | BreakEvent>, turn: Turn): Step {
  const { now, options } = turn;
  switch (event.type) {
    case 'asked':
      return askFor(before, event.origin ?? 'early', turn);
    case 'paused':
      return pause(before, event.until, now, options);
    case 'resumed':
      return resumeAsking(before, now);
    case 'pauseToggled':
      return togglePause(before, now, options);
    case 'read':
      return reportReading(before, turn);
    case 'stoppedReading':
      return stopReading(before);
    case 'called':
      return reportCall(before, now);
    case 'hungUp':
      return hangUp(before, now);
    case 'stoodThrough':
      return standThrough(before, event.id, options);
    case 'stood':
      return startStanding(before, now, options);
    case 'sat':
      return stopStanding(before, now);
    case 'recalled':
      return recall(before, event.id, event.was, options);
    case 'felt':
      return recordFelt(before, event.score, now);
    case 'hurt':
      return noteHurt(before, event, now);
    case 'rated': {
      const { id: breakId, effort, next } = event;
      return record(before, { kind: 'rated', breakId, effort, next, startedAt: now, endedAt: now });
    }
    case 'replied':
      return closeOffer(before, event.to);
    case 'pauseReminded':
      return before.clock.pause?.reminder === 'due' ? setReminder(before, 'shown') : before;
    case 'notificationsWork':
      return change(before, { ways: { ...before.clock.ways, notificationsUnseen: false } });
    case 'dimmed':
      return ignoreDimming(before, now);
    case 'looked':
      return before;
  }
}

/** Opens a break that the person wants now, or the one that is already asked for; a routine answers that one too. */
function askFor(before: Step, origin: 'early' | 'routine', turn: Turn): Step {
  const open = before.clock.break;
  if (open?.startedAt != null) return before;
  if (open) return bringWindow(before, origin === 'routine' ? { ...open, origin } : open, true);
  return openBreak(before, { origin, way: 'window', why: null, offer: null }, turn);
}

/** Once the screen may go dark again (`keepScreenOn`), some systems report input: that is no return. */
function ignoreDimming(before: Step, now: Instant): Step {
  const { up } = before.clock;
  return change(before, { up: up && { ...up, from: Math.max(up.from, now + BOUNDARY) } });
}

/** Records how the back is today: one line a day, which a second answer rewrites. */
function recordFelt(before: Step, score: number, now: Instant): Step {
  const { day } = before.clock;
  if (!day) return before;
  const recorded = day.felt
    ? rewrite(before, { ...day.felt, score })
    : record(before, { kind: 'felt', score, startedAt: now, endedAt: now });
  const felt = recorded.entries.at(-1);
  return felt?.kind === 'felt' ? change(recorded, { day: { ...day, felt } }) : before;
}

/** Closes an offer that was answered: it is not made again (the one about too many nudges: not today). */
function closeOffer(before: Step, to: (PageEvent & { type: 'replied' })['to']): Step {
  const { day, offers } = before.clock;
  switch (to) {
    case 'too often':
      return change(before, { day: day && { ...day, tooOften: 'asked' }, unanswered: 0 });
    case 'hours':
      return change(before, { offers: { ...offers, hours: 'made' } });
    case 'call sites':
      return change(before, { offers: { ...offers, callSites: 'made' } });
    case 'full screen':
      return change(before, { offers: { ...offers, fullScreen: 'made' } });
    case 'pause':
      return setReminder(before, 'answered');
  }
}

/** Applies an event about the open break. */
function applyBreakEvent(before: Step, open: OpenBreak, event: BreakEvent, turn: Turn): Step {
  const { now, options } = turn;
  const asking = open.startedAt === null;
  switch (event.type) {
    case 'shown':
      return markShown(before, open, event, now);
    case 'failed':
      return markFailed(before, open, event, now);
    case 'arrived':
      return asking ? markArrived(before, open) : before;
    case 'opened':
      return bringWindow(before, open, false);
    case 'started':
      return asking ? start(before, open, event, now) : before;
    case 'takenBack':
      return asking ? before : takeBack(before, open);
    case 'progressed':
      return progress(before, open, event, now);
    case 'snoozed':
      return asking ? snooze(before, open, turn, { by: 'said', minutes: event.minutes }) : before;
    case 'dismissed':
      return asking && open.way === 'notification' ? snooze(before, open, turn, { by: 'closed' }) : before;
    case 'wasUp':
      return asking ? creditStill(before, open, options) : before;
    case 'skipped':
      return asking ? skip(before, open, turn, 'said') : before;
    case 'skipping':
      return asking ? leave(before, open, 'skip', now) : before;
    case 'stayed':
      return stay(before, open);
    case 'finished':
      return finish(before, open, event, now);
  }
}
