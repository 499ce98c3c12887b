import type { Clock } from './clock';
import type { Event, Said } from './events';
import type { Options } from './options';
import { endBreak, openBreak, progress, show, skip, snooze } from './steps/breaks';
import { pause, resume } from './steps/pause';
import { pulsed } from './steps/pulse';
import { change, type Step } from './steps/record';
import type { Instant } from './time';

export type { Step } from './steps/record';

/**
 * Moves the clock by one event and says what the journal gains. Pure: `now` is an argument, and the same
 * arguments give the same answer. An event for another break than the open one changes nothing.
 */
export function step(clock: Clock, event: Event, now: Instant, options: Options): Step {
  if (event.type === 'pulsed') return pulsed(clock, event, now, options);
  const same: Step = { clock, entries: [] };
  if ('id' in event) return answered(same, event, now, options);
  switch (event.type) {
    case 'asked':
      return clock.break?.startedAt == null ? openBreak(same, 'early', now, options) : same;
    case 'paused':
      return pause(same, event.until, now);
    case 'resumed':
      return resume(same, now);
    case 'looked':
      return same;
  }
}

/** What a break page says about its break. */
function answered(same: Step, event: Extract<Said, { id: string }>, now: Instant, options: Options): Step {
  const open = same.clock.break;
  if (open?.id !== event.id) return same;
  const { startedAt } = open;
  switch (event.type) {
    case 'shown':
      return show(same, open, now);
    case 'started':
      return startedAt === null ? change(same, { break: { ...open, startedAt: now } }) : same;
    case 'progressed':
      return progress(same, open, event.done, now);
    case 'snoozed':
      return startedAt === null ? snooze(same, open, 'said', now, options) : same;
    case 'skipped':
      return startedAt === null ? skip(same, open, 'said', now, options) : same;
    case 'finished': {
      if (startedAt === null) return same;
      return endBreak(same, { ...open, done: event.done, startedAt }, event.by, now, options);
    }
  }
}
