/** The return question: was an absence one? */
import type { Clock } from '../clock';
import { change, rewrite, type Step } from './record';

type Absence = Pick<NonNullable<Clock['question']>, 'entry' | 'beforeMs'>;

/** The person says what an absence was; said often enough, it is taken for granted. */
export function recall(step: Step, id: string, was: 'up' | 'sitting'): Step {
  const { question, recalled } = step.clock;
  if (question?.entry.id !== id) return step;
  const counted = change(step, { recalled: { ...recalled, [was]: recalled[was] + 1 }, question: null });
  return takeAs(counted, question, was, 'said');
}

/** Takes an absence as sitting or as a break, and the bout that followed as one with what came before or not. */
export function takeAs(
  step: Step,
  { entry, beforeMs }: Absence,
  was: 'up' | 'sitting',
  certainty: 'said' | 'presumed',
): Step {
  const lengthMs = entry.endedAt - entry.startedAt;
  const { id, zone, startedAt, endedAt } = entry;
  const { bout, break: open } = step.clock;
  const follows = bout?.startedAt === endedAt;
  const carriedMs = was === 'sitting' ? beforeMs + lengthMs : 0;
  const gainedMs = follows ? carriedMs - bout.carriedMs : 0;
  const told = change(step, {
    bout: follows ? { ...bout, carriedMs } : bout,
    // A nudge on the screen tells the true figure.
    break: open && { ...open, sittingMs: Math.max(0, open.sittingMs + gainedMs) },
  });
  if (was === 'up') return rewrite(told, { ...entry, certainty });
  const sat = { sittingMs: lengthMs, browsingMs: 0, watchingMs: 0 };
  return rewrite(told, { kind: 'bout', id, zone, startedAt, endedAt, ...sat, certainty });
}
