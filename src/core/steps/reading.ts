/** What a look at the browser tells about the person: the last input, the last sign of them, and what changed. */
import type { Clock } from '../clock';
import type { Change } from '../clock/pulse';
import type { Pulse } from '../events';
import { BOUNDARY, EMPTY_CHAIR, JITTER, SILENCE, WATCHING_LIMIT } from '../rules';
import { isDeaf } from '../sitting';
import type { Instant } from '../time';

/**
 * The last input, from what was known and a new reading. A departure once set never moves later, unless there
 * was input since; an exact reading may set it earlier than the guess of a reading under 15 s.
 */
export function lastInput(clock: Clock, pulse: Pulse, now: Instant): Instant {
  const read = now - (pulse.idleMs >= BOUNDARY ? pulse.idleMs : 0);
  const known = clock.pulse?.inputAt;
  if (known !== undefined && isOlder(clock, pulse, now)) return Math.min(known, read);
  return known === undefined || read > known + JITTER ? read : Math.min(known, read);
}

/**
 * Whether the stillness read after a silence is the one known before it: machines do not count their sleep as
 * idle, which would date the input into the sleep.
 */
function isOlder(clock: Clock, { idleMs }: Pulse, now: Instant): boolean {
  const last = clock.pulse;
  if (!last || now - last.at <= SILENCE || idleMs < BOUNDARY || isDeaf(clock, now)) return false;
  return idleMs >= last.at - last.inputAt;
}

/** Whether something plays that keeps people in their chairs without input. A locked screen ends it. */
export function isShowing(pulse: Pulse): boolean {
  if (pulse.locked) return false;
  return pulse.sound === 'front' || pulse.fullScreen !== 'none' || pulse.call === 'live';
}

/** What is known of a pulse beside itself. */
interface Seen {
  readonly inputAt: Instant;
  /** The hold that it ended, as a moment. */
  readonly ended: Change | null;
  /** Whether a silence came before it. */
  readonly silent: boolean;
}

/** The clock's reading of a pulse. A second look at the same moment changes nothing. */
export function readPulse(
  clock: Clock,
  pulse: Pulse,
  { inputAt, ended, silent }: Seen,
  now: Instant,
): NonNullable<Clock['pulse']> {
  const last = clock.pulse;
  const watches = isShowing(pulse) && now - inputAt <= WATCHING_LIMIT;
  const watchedAt = watches ? now : (last?.watchedAt ?? null);
  const { place, front, sound, zone, traits } = pulse;
  const again = last?.at === now;
  // After a silence everything has changed, and nothing is a good moment.
  const changed = ended ?? (silent ? null : changeSince(last, pulse, inputAt, now));
  return {
    at: now,
    inputAt,
    watchedAt,
    seenAt: Math.max(inputAt, watchedAt ?? inputAt),
    lockedAt: pulse.locked ? (last?.lockedAt ?? now) : null,
    place,
    front,
    sound,
    changed: changed ?? (again ? last.changed : null),
    since: again ? last.since : (last?.at ?? now),
    zone,
    traits,
  };
}

function changeSince(last: Clock['pulse'], { front }: Pulse, inputAt: Instant, now: Instant): Change | null {
  if (!last) return null;
  const wasGone = last.at - last.inputAt > EMPTY_CHAIR;
  if (wasGone && inputAt > last.inputAt && now - inputAt <= EMPTY_CHAIR) return 'came back';
  return last.front === front ? null : 'window';
}
