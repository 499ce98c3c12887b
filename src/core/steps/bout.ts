/** The bout: how it grows, ends and begins again. */
import { type Clock, firstAsk, isCounting, quietMs, settledMs } from '../clock';
import type { BreakEntry, Certainty, Done } from '../journal';
import type { Options } from '../options';
import type { Instant } from '../time';
import { change, record, rewrite, type Step } from './record';

/**
 * The bout after the slice since the last pulse, which counts to the program that was in front; what was pending
 * is folded in as far as there was input again. A break that is being done is nobody's work.
 */
export function grow(clock: Clock, inputAt: Instant, now: Instant, options: Options): Clock['bout'] {
  const { bout, pulse, break: open } = clock;
  if (!bout || !pulse || open?.startedAt != null) return bout;
  const slice = now - pulse.at;
  const folds = inputAt > pulse.inputAt;
  const certain = folds ? Math.max(0, Math.min(slice, inputAt - pulse.at)) : 0;
  const browsing = pulse.place === 'browsing' ? 1 : 0;
  const uncounted = isCounting(clock, options) ? 0 : 1;
  return {
    startedAt: bout.startedAt,
    browsingMs: bout.browsingMs + (folds ? bout.pendingBrowsingMs + browsing * certain : 0),
    uncountedMs: bout.uncountedMs + (folds ? bout.pendingUncountedMs + uncounted * certain : 0),
    pendingBrowsingMs: (folds ? 0 : bout.pendingBrowsingMs) + browsing * (slice - certain),
    pendingUncountedMs: (folds ? 0 : bout.pendingUncountedMs) + uncounted * (slice - certain),
  };
}

/** A new bout from an input on. */
export function sitDown(step: Step, at: Instant): Step {
  const bout: Clock['bout'] = {
    startedAt: at,
    uncountedMs: 0,
    browsingMs: 0,
    pendingUncountedMs: 0,
    pendingBrowsingMs: 0,
  };
  return change(step, { bout, up: null, ask: firstAsk });
}

/** Ends the bout at `at` and writes it down; what was pending never was. */
export function endBout(step: Step, at: Instant): Step {
  const { bout } = step.clock;
  if (!bout) return step;
  const endedAt = Math.max(at, bout.startedAt);
  const sitting = settledMs(bout, endedAt);
  const ended = change(step, { bout: null, ask: firstAsk });
  if (endedAt === bout.startedAt) return ended;
  return record(ended, {
    kind: 'bout',
    startedAt: bout.startedAt,
    endedAt,
    sittingMs: sitting,
    browsingMs: Math.min(bout.browsingMs, sitting),
    certainty: 'presumed',
  });
}

interface GettingUp {
  readonly origin: BreakEntry['origin'];
  readonly certainty: Certainty;
  readonly breakId: string | null;
  readonly done: Done[];
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** Input from here on is the return. */
  readonly from: Instant;
}

/** The bout ends and a break is lived: written down at once, and again with its whole length on return. */
export function getUp(step: Step, { from, ...up }: GettingUp): Step {
  const before = finishUp(endBout(step, up.startedAt), up.startedAt);
  const written = record(before, { kind: 'break', ...up });
  const entry = written.entries.at(-1);
  if (entry?.kind !== 'break') throw new Error('A break was written and is not there');
  return change(written, { up: { entry, from }, break: null, bout: null });
}

/** Closes the break being lived at `at`. */
export function finishUp(step: Step, at: Instant): Step {
  const { up } = step.clock;
  if (!up) return step;
  const endedAt = Math.max(at, up.entry.startedAt);
  return change(rewrite(step, { ...up.entry, endedAt }), { up: null });
}

/** The person is back: the break is closed, quiet time begins, and so does the next bout. */
export function comeBack(step: Step, at: Instant, options: Options): Step {
  const quietUntil = step.clock.up ? at + quietMs(options) : step.clock.quietUntil;
  return change(sitDown(finishUp(step, at), at), { quietUntil });
}
