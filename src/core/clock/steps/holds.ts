/** Holds: calls and full screen, from the first look that shows them to the first that does not. */

import type { Instant } from '../../time';
import type { Clock } from '../clock';
import type { Pulse } from '../events';
import {
  CALL_LINGERS,
  FULL_SCREEN_REST,
  FULL_SCREEN_WORK,
  JITTER,
  READING,
  SAID_CALL,
  SILENCE,
} from '../rules';
import { noParts } from '../sitting';
import type { Hold, PresenceChange } from '../state';
import { snooze } from './answers';
import { withdraw } from './asking';
import { change, nextId, record, type Step, type Turn } from './record';

/** Begins, continues or ends the hold that a pulse shows; `ended` is the kind of moment that its end makes, if any. */
export function updateHold(
  step: Step,
  pulse: Pulse,
  now: Instant,
): { readonly step: Step; readonly ended: PresenceChange | null } {
  const working = change(step, { fullScreenWorkFrom: workFrom(step.clock, pulse, now) });
  const { hold } = working.clock;
  const next = nextHold(working.clock, pulse, now);
  if (hold && next && hold.why === next.why) return { step: change(working, { hold: next }), ended: null };
  const closed = endHold(working, now);
  if (next) return { step: withdraw(change(closed, { hold: next })), ended: null };
  // Work in full screen is no hold, but a break may have waited for it.
  const worked = step.clock.fullScreenWorkFrom !== null && pulse.fullScreen === 'none';
  if (!hold) return { step: working, ended: worked ? 'full screen ended' : null };
  // A person who works in full screen has not left it, so this is no moment.
  const left = hold.why === 'call' ? 'call ended' : pulse.fullScreen === 'front' ? null : 'full screen ended';
  return { step: closed, ended: left };
}

/** Since when the person has worked in the full-screen window in front; media or a rest of a minute is not work. */
function workFrom(clock: Clock, pulse: Pulse, now: Instant): Instant | null {
  if (pulse.fullScreen !== 'front') return null;
  const watches = pulse.sound === 'front' || pulse.idleMs >= FULL_SCREEN_REST;
  return watches ? now : (clock.fullScreenWorkFrom ?? now);
}

function nextHold(clock: Clock, pulse: Pulse, now: Instant): Hold | null {
  const { hold, fullScreenWorkFrom } = clock;
  const call = hold?.why === 'call' ? continueCall(hold, pulse, now) : null;
  if (call) return call;
  if (pulse.call === 'live') return begin(clock, 'call', 'seen', now);
  if (fullScreenWorkFrom === null || now - fullScreenWorkFrom >= FULL_SCREEN_WORK) return null;
  return hold?.why === 'full screen' ? { ...hold, liveAt: now } : begin(clock, 'full screen', 'seen', now);
}

/** The hold of a call after this pulse; null once the call is over. */
function continueCall(hold: Hold, pulse: Pulse, now: Instant): Hold | null {
  const live = pulse.call === 'live';
  const lingers = hold.liveAt !== null && now - hold.liveAt <= CALL_LINGERS;
  const until = hold.by === 'said' ? (hold.until ?? now) : now;
  // After the time that was reported, only a call that is seen holds.
  if (now >= until && live) return { ...hold, by: 'seen', until: null, liveAt: now };
  if (now >= until) return lingers && pulse.call === 'silent' ? hold : null;
  // A call that is seen is the one that was reported. Sound only belongs to it if it was there at the report: the end
  // of later sound must not end the call.
  const wasThere = hold.liveAt !== null || now - (until - SAID_CALL) <= JITTER;
  if (live || (pulse.sound !== 'none' && wasThere)) return { ...hold, liveAt: now };
  return hold.liveAt === null || lingers ? hold : null;
}

function begin(clock: Clock, why: Hold['why'], by: Hold['by'], now: Instant): Hold {
  return {
    why,
    by,
    startedAt: now,
    liveAt: by === 'seen' ? now : null,
    until: by === 'said' ? now + SAID_CALL : null,
    before: clock.bout?.settled ?? null,
  };
}

/** *On a call*: nothing is asked until its sound stops, or for an hour. */
export function reportCall(step: Step, now: Instant): Step {
  const { hold } = step.clock;
  // The known call may have just ended without being noticed, so this one counts from now.
  if (hold?.why === 'call') {
    return change(step, { hold: { ...hold, by: 'said', liveAt: null, until: now + SAID_CALL } });
  }
  const closed = endHold(step, now);
  return withdraw(change(closed, { hold: begin(closed.clock, 'call', 'said', now) }));
}

/** *I'm reading*: for an hour still hands count as sitting. On a nudge it is also a *Later*. */
export function reportReading(step: Step, turn: Turn): Step {
  const { now } = turn;
  const { break: open, reading } = step.clock;
  if (open && open.startedAt !== null) return step;
  const changed = change(step, { reading: { startedAt: reading?.startedAt ?? now, until: now + READING } });
  return open ? snooze(changed, open, turn, { by: 'said' }) : changed;
}

/** The person has stopped reading. */
export function stopReading(step: Step): Step {
  return change(step, { reading: null });
}

/** Ends *I'm reading* after its hour, or when the screen is locked. */
export function expireReading(step: Step, pulse: Pulse, now: Instant): Step {
  const { reading } = step.clock;
  return reading && (pulse.locked || now >= reading.until) ? change(step, { reading: null }) : step;
}

/** The person says that the call is over, so there is no need to wait for its sound to stop. */
export function hangUp(step: Step, now: Instant): Step {
  return step.clock.hold?.why === 'call' ? endHold(step, now) : step;
}

/** When a hold that is found to be over ended: after a time without looks, only its last sign is known. */
function endOf({ liveAt, until }: Hold, now: Instant): Instant {
  if (liveAt !== null && now - liveAt > SILENCE) return liveAt;
  return Math.min(now, until ?? now);
}

/** Ends a hold that was seen and is seen no more. A call that the person reported lasts as long as they said. */
export function endSeenHold(step: Step, now: Instant): Step {
  return step.clock.hold?.by === 'said' ? step : endHold(step, now);
}

/** Ends the hold, if there is one, and records it. */
export function endHold(step: Step, now: Instant): Step {
  const { hold, bout, offers, pulse } = step.clock;
  if (!hold) return step;
  const { why, by } = hold;
  const endedAt = endOf(hold, now);
  const startedAt = Math.min(hold.startedAt, endedAt);
  const id = nextId(step.clock);
  const ended = change(step, { hold: null });
  const recorded = endedAt > startedAt ? record(ended, { kind: 'hold', why, by, startedAt, endedAt }) : ended;
  if (why !== 'call') return recorded;
  const begun = bout && Math.max(startedAt, bout.startedAt);
  const before = bout && startedAt >= bout.startedAt ? hold.before : noParts;
  const offersSites = by === 'said' && pulse?.traits.seesCalls === false && offers.callSites === 'no';
  return change(recorded, {
    pastCall:
      bout && begun !== null && endedAt > begun
        ? { id, startedAt: begun, endedAt, before: before ?? noParts, after: bout.settled }
        : null,
    offers: offersSites ? { ...offers, callSites: 'ask' } : offers,
  });
}
