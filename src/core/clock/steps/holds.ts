/** Holds: calls and full screen, from the first look that shows them to the first that does not. */

import type { ClockOptions } from '../../options/clock-options';
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
import { snooze, withdraw } from './asking';
import { change, nextId, record, type Step } from './record';

/** Begins, keeps up or ends the hold that a pulse shows; `ended` tells which kind of moment that is, if it is one. */
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
  // Who worked in full screen was not held, but may have been waited for.
  const worked = step.clock.fullScreenWorkFrom !== null && pulse.fullScreen === 'none';
  if (!hold) return { step: working, ended: worked ? 'full screen ended' : null };
  // Somebody who works in full screen has not left it: no moment.
  const left = hold.why === 'call' ? 'call ended' : pulse.fullScreen === 'front' ? null : 'full screen ended';
  return { step: closed, ended: left };
}

/** Since when somebody has worked in the full-screen window in front: media, or a rest of a minute, is none. */
function workFrom(clock: Clock, pulse: Pulse, now: Instant): Instant | null {
  if (pulse.fullScreen !== 'front') return null;
  const watches = pulse.sound === 'front' || pulse.idleMs >= FULL_SCREEN_REST;
  return watches ? now : (clock.fullScreenWorkFrom ?? now);
}

function nextHold(clock: Clock, pulse: Pulse, now: Instant): Hold | null {
  const { hold, fullScreenWorkFrom } = clock;
  const call = hold?.why === 'call' ? goOn(hold, pulse, now) : null;
  if (call) return call;
  if (pulse.call === 'live') return begin(clock, 'call', 'seen', now);
  if (fullScreenWorkFrom === null || now - fullScreenWorkFrom >= FULL_SCREEN_WORK) return null;
  return hold?.why === 'full screen' ? { ...hold, liveAt: now } : begin(clock, 'full screen', 'seen', now);
}

/** A call as it goes on; null once it is over. */
function goOn(hold: Hold, pulse: Pulse, now: Instant): Hold | null {
  const live = pulse.call === 'live';
  const lingers = hold.liveAt !== null && now - hold.liveAt <= CALL_LINGERS;
  const until = hold.by === 'said' ? (hold.until ?? now) : now;
  // Past what was said, only what is seen holds.
  if (now >= until && live) return { ...hold, by: 'seen', until: null, liveAt: now };
  if (now >= until) return lingers && pulse.call === 'silent' ? hold : null;
  // A call that is seen is the one that was said. Sound is only if it was there then: what comes later ends nothing.
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
export function sayCall(step: Step, now: Instant): Step {
  const { hold } = step.clock;
  // The one that is known may just be over, unseen: this one counts from now.
  if (hold?.why === 'call') {
    return change(step, { hold: { ...hold, by: 'said', liveAt: null, until: now + SAID_CALL } });
  }
  const closed = endHold(step, now);
  return withdraw(change(closed, { hold: begin(closed.clock, 'call', 'said', now) }));
}

/** *I'm reading*: for an hour still hands are sitting. Before a nudge it is a *Later* too. */
export function sayReading(step: Step, now: Instant, options: ClockOptions): Step {
  const { break: open, reading } = step.clock;
  if (open && open.startedAt !== null) return step;
  const said = change(step, { reading: { startedAt: reading?.startedAt ?? now, until: now + READING } });
  return open ? snooze(said, open, 'said', now, options) : said;
}

/** The person reads no longer. */
export function stopReading(step: Step): Step {
  return change(step, { reading: null });
}

/** Reading that was said ends with its hour, and with any lock. */
export function expireReading(step: Step, pulse: Pulse, now: Instant): Step {
  const { reading } = step.clock;
  return reading && (pulse.locked || now >= reading.until) ? change(step, { reading: null }) : step;
}

/** The call is over: nobody need wait for the sound. */
export function hangUp(step: Step, now: Instant): Step {
  return step.clock.hold?.why === 'call' ? endHold(step, now) : step;
}

/** When a hold ended that is found to be over: while nobody sits nothing looks, and its last sign is what is known. */
function endOf({ liveAt, until }: Hold, now: Instant): Instant {
  if (liveAt !== null && now - liveAt > SILENCE) return liveAt;
  return Math.min(now, until ?? now);
}

/** Ends a hold of which nothing is seen any more. What a person has said of a call holds for as long as they said. */
export function endSeenHold(step: Step, now: Instant): Step {
  return step.clock.hold?.by === 'said' ? step : endHold(step, now);
}

/** Ends the hold, if there is one, and writes it down. */
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
  const asks = by === 'said' && pulse?.traits.seesCalls === false && offers.callSites === 'no';
  return change(recorded, {
    pastCall:
      bout && begun !== null && endedAt > begun
        ? { id, startedAt: begun, endedAt, before: before ?? noParts, after: bout.settled }
        : null,
    offers: asks ? { ...offers, callSites: 'ask' } : offers,
  });
}
