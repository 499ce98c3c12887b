/** Work at a standing desk, which the person reports with a tap. */

import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import { FULL_BREAK, STANDING_ANSWER, STANDING_LIMIT } from '../rules';
import { addParts, quietMs } from '../sitting';
import { dropBreak } from './asking';
import { endBout, endStanding, finishUp, grow, sitDown } from './bout';
import { change, record, type Step, type Turn } from './record';

/** *I'm standing*: ends the bout. While standing, it answers the nudge that asks: still standing. */
export function startStanding(step: Step, now: Instant, options: ClockOptions): Step {
  const { clock } = step;
  if (clock.break?.startedAt != null) return step;
  const asked = change(step, { break: null });
  const askAt = now + STANDING_LIMIT;
  if (clock.standing) return change(asked, { standing: { ...clock.standing, askAt } });
  const { pulse } = clock;
  // A person who reports this is at the desk.
  const bout = pulse && grow(clock, { ...pulse, at: now, inputAt: now, seenAt: now }, options);
  const up = finishUp(endBout(change(asked, { bout }), now), now);
  return change(up, {
    standing: { startedAt: now, askAt },
    unknownFrom: null,
    unanswered: 0,
    missedAt: null,
  });
}

/** *I'm sitting*: begins a new bout at `at`. */
export function stopStanding(step: Step, at: Instant): Step {
  if (!step.clock.standing) return step;
  return sitDown(change(endStanding(step, at), { break: null }), at);
}

/** Presumes that a person sits since the nudge that they did not answer while standing. */
export function presumeSeated(step: Step, { now, options }: Turn): Step {
  const { standing } = step.clock;
  const askedAt = unansweredSince(step.clock);
  if (!standing || askedAt === undefined || now - askedAt < STANDING_ANSWER) return step;
  // Where only this browser counts, it is not known what was in front since then.
  return stopStanding(step, options.counts === 'browser' ? now : askedAt);
}

/** Since when a nudge has had no answer, even if it cannot be seen or its window does not open; undefined if none. */
function unansweredSince({ standing, break: open, ask }: Clock): Instant | undefined {
  if (!open) return ask.waitsFor === 'no window' ? standing?.askAt : undefined;
  if (open.origin !== 'nudged' || open.startedAt !== null) return undefined;
  return open.seenAt ?? open.askedAt;
}

/** *I stood during the call*: the call that ended last counts as standing, and a new bout begins after it. */
export function standThrough(step: Step, id: string, options: ClockOptions): Step {
  const { pastCall: call, bout, quietUntil } = step.clock;
  if (call?.id !== id || !bout || call.endedAt - call.startedAt < FULL_BREAK) return step;
  const before = change(step, { bout: { ...bout, settled: call.before } });
  const stood = record(dropBreak(endBout(before, call.startedAt)), {
    kind: 'standing',
    startedAt: call.startedAt,
    endedAt: call.endedAt,
    certainty: 'said',
  });
  const seated = sitDown(stood, call.endedAt);
  const settled = addParts(bout.settled, call.after, -1);
  const atInput = addParts(bout.atInput, call.after, -1);
  return change(seated, {
    bout: { ...bout, startedAt: call.endedAt, carriedMs: 0, settled, stills: 0, atInput },
    quietUntil: Math.max(quietUntil, call.endedAt + quietMs(options)),
    unanswered: 0,
    missedAt: null,
  });
}
