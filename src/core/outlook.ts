import {
  BOUNDARY,
  CLOSE_PERIOD,
  type Clock,
  dueAt,
  EMPTY_CHAIR,
  PULSE_PERIOD,
  phaseOf,
  waitMs,
} from './clock';
import type { Options } from './options';
import type { Instant } from './time';

/** How the browser should look for a clock. Making it so twice changes nothing. */
export interface Outlook {
  readonly badge: 'none' | 'due' | 'paused';
  /** The next look: at `by` at the latest and then every `every` ms; null while nothing can happen unnoticed. */
  readonly alarm: { readonly by: Instant; readonly every: number } | null;
  /** Stillness after which the browser is to report idleness, in s. */
  readonly detectionSeconds: number;
  /** Whether switching and closing windows matters now; each starts the background. */
  readonly watchesWindows: boolean;
  /** The break that must have a window; `focus` if that may take the keyboard. */
  readonly window: { readonly breakId: string; readonly focus: boolean } | null;
}

/** The browser as it should be for this clock. */
export function outlook(clock: Clock, options: Options, now: Instant): Outlook {
  const phase = phaseOf(clock, options, now);
  const close = phase === 'due' || phase === 'asking' || phase === 'breaking';
  return {
    badge: badgeOf(clock, phase),
    alarm: alarmOf(clock, options, now),
    detectionSeconds: close || phase === 'up' || !clock.bout ? BOUNDARY / 1000 : options.awayMinutes * 60,
    watchesWindows: close || !clock.bout || options.counts === 'browser',
    window: windowOf(clock, now),
  };
}

function badgeOf(clock: Clock, phase: ReturnType<typeof phaseOf>): Outlook['badge'] {
  if (phase === 'paused') return 'paused';
  // After a *Later* the badge stays: the break is still owed.
  return phase === 'due' || phase === 'asking' || clock.ask.snoozeMinutes !== null ? 'due' : 'none';
}

/** Stillness in ms at the last look. */
function stillMs(clock: Clock, now: Instant): number {
  return clock.pulse ? now - clock.pulse.inputAt : 0;
}

function alarmOf(clock: Clock, options: Options, now: Instant): Outlook['alarm'] {
  const { pause, break: open } = clock;
  if (open) return { by: now + CLOSE_PERIOD, every: CLOSE_PERIOD };
  if (!clock.bout) {
    // The browser reports the first input after stillness, so nothing need look before.
    return stillMs(clock, now) >= BOUNDARY ? null : { by: now + CLOSE_PERIOD, every: CLOSE_PERIOD };
  }
  const due = dueAt(clock, options, now);
  const ready = due === undefined ? Infinity : Math.max(due, clock.quietUntil);
  const every = !pause && ready <= now ? CLOSE_PERIOD : PULSE_PERIOD;
  const turns = [now + every, typeof pause?.until === 'number' ? pause.until : Infinity];
  if (!pause) turns.push(ready, ready + waitMs(options));
  return { by: Math.min(...turns.filter((at) => at > now)), every };
}

function windowOf(clock: Clock, now: Instant): Outlook['window'] {
  const open = clock.break;
  if (!open || open.shownAt !== null) return null;
  const still = stillMs(clock, now);
  if (open.origin === 'nudged' && still > EMPTY_CHAIR) return null;
  return { breakId: open.id, focus: open.origin === 'early' || still >= BOUNDARY };
}
