/** The return question: whether an absence was a break. Also stillness that was taken for sitting but was an absence. */

import type { BreakEntry } from '../../journal/entries';
import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import { JUST_UP } from '../rules';
import { addParts, quietMs } from '../sitting';
import { firstAsk, type OpenBreak, type Question, type Within } from '../state';
import { dropBreak } from './asking';
import { endBout } from './bout';
import { change, record, rewrite, type Step } from './record';

/** Counts an answer with those of its kind. *Sitting* about a brief absence ends the trust in brief absences. */
function countAnswer(step: Step, { about }: Question, was: 'up' | 'sitting'): Step {
  const { recalled, recalledReading, brieflyUp } = step.clock;
  switch (about) {
    case 'absence':
      return change(step, { recalled: { ...recalled, [was]: recalled[was] + 1 } });
    case 'reading':
      return change(step, { recalledReading: { ...recalledReading, [was]: recalledReading[was] + 1 } });
    case 'brief':
      return change(step, { brieflyUp: was === 'up' ? brieflyUp + 1 : 0 });
  }
}

/** The person says what an absence was. Once they have said it often enough, it is assumed. */
export function recall(step: Step, id: string, was: 'up' | 'sitting', options: ClockOptions): Step {
  const { question } = step.clock;
  if (question?.entry.id !== id) return step;
  const counted = change(countAnswer(step, question, was), { question: null });
  if (!question.within) return takeAs(counted, question, was, 'said');
  // The journal already has it as sitting, as the person says.
  if (was === 'sitting') return counted;
  return carveOut(counted, { ...question.entry, certainty: 'said' }, question.within, options);
}

/** Takes an absence as sitting or as a break. If it was sitting, the bout that followed continues the one before. */
export function takeAs(
  step: Step,
  { entry, beforeMs }: Pick<Question, 'entry' | 'beforeMs'>,
  was: 'up' | 'sitting',
  certainty: 'said' | 'presumed',
): Step {
  const lengthMs = entry.endedAt - entry.startedAt;
  const { id, zone, startedAt, endedAt } = entry;
  const { bout, ask, break: open, unanswered } = step.clock;
  const follows = bout?.startedAt === endedAt;
  const carriedMs = was === 'sitting' ? beforeMs + lengthMs : 0;
  const gainedMs = follows ? carriedMs - bout.carriedMs : 0;
  const renewed = follows && was === 'up' && bout.carriedMs > 0;
  // An ask that was put off keeps the time of its next nudge.
  const putOff = ask.sinceMs > 0 || ask.snoozeMinutes !== null;
  const moved = putOff ? { ...ask, sinceMs: Math.max(0, ask.sinceMs + gainedMs) } : ask;
  const taken = change(step, {
    bout: follows ? { ...bout, carriedMs } : bout,
    // A nudge on the screen shows the corrected sitting time.
    break: open && { ...open, sittingMs: Math.max(0, open.sittingMs + gainedMs) },
    ask: renewed ? firstAsk : moved,
    unanswered: renewed ? 0 : unanswered,
  });
  if (was === 'up') return rewrite(taken, { ...entry, certainty });
  const sat = { sittingMs: lengthMs, browsingMs: 0, watchingMs: 0 };
  return rewrite(taken, { kind: 'bout', id, zone, startedAt, endedAt, ...sat, certainty });
}

/**
 * Cuts a break that was taken for sitting out of the current bout: the bout ends where the break began, and another
 * begins where it ended. A nudge on the screen is answered by that.
 */
export function carveOut(step: Step, entry: BreakEntry, within: Within, options: ClockOptions): Step {
  const { bout, quietUntil } = step.clock;
  const { startedAt, endedAt } = entry;
  if (!bout || bout.startedAt > startedAt) return step;
  const ended = endBout(change(step, { bout: { ...bout, settled: within.before } }), startedAt);
  return change(dropBreak(rewrite(ended, entry)), {
    bout: {
      startedAt: endedAt,
      carriedMs: 0,
      settled: addParts(bout.settled, within.after, -1),
      pending: bout.pending,
      atInput: addParts(bout.atInput, within.after, -1),
      stills: 0,
      presumedAt: null,
    },
    quietUntil: Math.max(quietUntil, endedAt + quietMs(options)),
    lastStill: null,
    unanswered: 0,
    missedAt: null,
  });
}

/** The still stretch that *I was just up* on this nudge would be about; null if the nudge offers no such answer. */
export function stillBefore(
  { lastStill, bout }: Clock,
  open: OpenBreak,
): { from: Instant; until: Instant } | null {
  if (!lastStill || !bout || open.origin !== 'nudged' || open.startedAt !== null) return null;
  return lastStill.until >= open.askedAt - JUST_UP && lastStill.from >= bout.startedAt ? lastStill : null;
}

/** *I was just up*: the still stretch before this nudge counts as a break, and nothing is asked now. */
export function creditStill(step: Step, open: OpenBreak, options: ClockOptions): Step {
  const { lastStill, brieflyUp } = step.clock;
  if (!lastStill || !stillBefore(step.clock, open)) return step;
  const { from: startedAt, until: endedAt, within } = lastStill;
  const body = { startedAt, endedAt, origin: 'natural', certainty: 'said', breakId: null, done: [] } as const;
  const recorded = record(step, { kind: 'break', ...body, done: [] });
  const entry = recorded.entries.at(-1);
  if (entry?.kind !== 'break') throw new Error('The break that was just recorded is missing');
  return change(carveOut(recorded, entry, within, options), { brieflyUp: brieflyUp + 1 });
}
