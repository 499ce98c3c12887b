/** The person is back: what the absence, or the stillness, may have been, and what follows. */

import type { BreakEntry } from '../../journal/entries';
import type { ClockOptions } from '../../options/clock-options';
import { type Instant, MINUTE } from '../../time';
import type { Clock } from '../clock';
import {
  ANSWERS_TO_TRUST,
  DOUBTFUL_ABSENCE,
  GETTING_UP,
  JITTER,
  REPORTED_STILLNESS,
  SOON_BACK,
  STANDING_LIMIT,
} from '../rules';
import { isStillnessPresumed, quietMs } from '../sitting';
import type { Question, Up, Within } from '../state';
import { countAsUnanswered } from './answers';
import { finishUp, sitDown } from './bout';
import { carveOut, takeAs } from './recall';
import { change, nextId, type Step } from './record';

/** The person is back: the absence ends, quiet time begins, and so does the next bout or the next standing. */
export function comeBack(step: Step, at: Instant, options: ClockOptions): Step {
  const { up, standing, quietUntil } = step.clock;
  const closed = change(finishUp(step, at), { quietUntil: up ? at + quietMs(options) : quietUntil });
  // A person who stood and is soon back stands again.
  const stands = standing !== null || (up?.stood === true && at - up.entry.startedAt < SOON_BACK);
  if (stands) return change(closed, { standing: { startedAt: at, askAt: at + STANDING_LIMIT } });
  const seated = sitDown(closed, at);
  return up ? askAboutAbsence(seated, up, at, options) : seated;
}

/** How an absence is taken until the person says what it was: by their usual answer, once there are enough answers. */
function usualAnswer(clock: Clock, about: Question['about']): 'up' | 'sitting' {
  const { up, sitting } = about === 'reading' ? clock.recalledReading : clock.recalled;
  const trusted = up + sitting >= ANSWERS_TO_TRUST;
  if (about === 'reading') return trusted && up > sitting ? 'up' : 'sitting';
  return trusted && sitting > up && about === 'absence' ? 'sitting' : 'up';
}

/** What kind of question an absence raises; undefined if it raises none. */
function questionAbout(
  { brieflyUp, pulse }: Clock,
  { entry, reader }: Up,
  lengthMs: number,
  options: ClockOptions,
): Question['about'] | undefined {
  const { min, max } = DOUBTFUL_ABSENCE;
  if (lengthMs > max || entry.certainty === 'said') return undefined;
  const short = lengthMs < options.awayMinutes * MINUTE;
  if (entry.origin !== 'natural' && !reader) return undefined;
  // Reading in a program that does not count would be no sitting either.
  const counts = options.counts !== 'browser' || pulse?.place === 'browsing';
  if (entry.origin !== 'natural' && short) return lengthMs >= GETTING_UP && counts ? 'reading' : undefined;
  // An absence this short only counts because of earlier answers, so the person can take those back.
  if (short && brieflyUp >= ANSWERS_TO_TRUST) return 'brief';
  if (short && lengthMs < min) return undefined;
  return lengthMs >= min ? 'absence' : undefined;
}

/** Asks once about an absence of some minutes, which may have been none. Until then it is taken as usually answered. */
function askAboutAbsence(step: Step, up: Up, endedAt: Instant, options: ClockOptions): Step {
  const entry = { ...up.entry, endedAt };
  const { beforeMs, reader } = up;
  const about = questionAbout(step.clock, up, endedAt - entry.startedAt, options);
  if (!about) return step;
  const was = usualAnswer(step.clock, about);
  const asked = change(step, { question: { entry, beforeMs, was, about, within: null } });
  if (was === 'up') return asked;
  const sat = takeAs(asked, { entry, beforeMs }, was, 'presumed');
  return reader && entry.breakId !== null
    ? countAsUnanswered(sat, entry.breakId, reader, { now: endedAt, options })
    : sat;
}

/**
 * Handles a still stretch that ended within the bout, at an input. From two minutes on it is kept, because the person
 * may say that they were up. One of some minutes, in a call or reading that the person reported, raises a question.
 */
export function endStill(step: Step, before: Clock, options: ClockOptions): Step {
  const { bout, pulse } = step.clock;
  const from = before.pulse?.inputAt;
  if (!bout || !before.bout || !pulse || from === undefined || from < bout.startedAt) return step;
  const until = pulse.inputAt;
  // The browser reports the end of a stillness only if it has reported the stillness.
  const wasReported = before.pulse !== null && before.pulse.at - from >= REPORTED_STILLNESS - JITTER;
  if (!wasReported || until - from < GETTING_UP) return step;
  const within = { before: before.bout.atInput, after: bout.atInput };
  const kept = change(step, {
    bout: { ...bout, stills: bout.stills + 1 },
    lastStill: { from, until, within },
  });
  return isStillnessPresumed(before) ? askAboutStill(kept, { from, until }, within, options) : kept;
}

function askAboutStill(
  step: Step,
  { from: startedAt, until: endedAt }: { readonly from: Instant; readonly until: Instant },
  within: Within,
  options: ClockOptions,
): Step {
  const lengthMs = endedAt - startedAt;
  const { clock } = step;
  if (lengthMs < DOUBTFUL_ABSENCE.min || lengthMs > DOUBTFUL_ABSENCE.max) return step;
  const entry: BreakEntry = {
    kind: 'break',
    id: nextId(clock),
    zone: clock.pulse?.zone ?? 'UTC',
    startedAt,
    endedAt,
    origin: 'natural',
    certainty: 'presumed',
    breakId: null,
    done: [],
  };
  const was = usualAnswer(clock, 'reading');
  const numbered = change(step, { sequence: clock.sequence + 1 });
  if (was === 'sitting')
    return change(numbered, { question: { entry, beforeMs: 0, was, about: 'reading', within } });
  const beforeMs = settledBefore(clock, within, startedAt);
  const carved = carveOut(numbered, entry, within, options);
  return change(carved, { question: { entry, beforeMs, was, about: 'reading', within: null } });
}

/** The sitting of the bout up to an instant within it, in ms. */
function settledBefore({ bout }: Clock, { before }: Within, at: Instant): number {
  return bout ? Math.max(0, at - bout.startedAt - before.uncountedMs) + bout.carriedMs : 0;
}
