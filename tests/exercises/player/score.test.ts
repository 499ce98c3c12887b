import { describe, expect, it } from 'vitest';
import { doseSeconds } from '../../../src/exercises/dose';
import type { ExerciseId } from '../../../src/exercises/library';
import { msOf, partAt, scoreOf } from '../../../src/exercises/player/score';
import { STEP_MS, stepAt } from '../../../src/exercises/player/steps';
import { runs } from '../figure/moments';
import { shownById } from '../shown';

/** The steps that are shown, and for how long, in ms. */
function seen(run: (typeof runs)[number], score = run.score): { step: number; ms: number }[] {
  const shown: { step: number; ms: number }[] = [];
  for (let ms = 0; ms < msOf(score); ms += 50) {
    const step = stepAt(run.exercise, score, ms);
    const last = shown.at(-1);
    if (last?.step === step) last.ms += 50;
    else shown.push({ step, ms: 50 });
  }
  return shown;
}

describe('a dose', () => {
  it('adds up to the length that was worked out by hand', () => {
    const seconds = (id: ExerciseId) => doseSeconds(shownById(id).dose);
    // 7 ready, 3 times 12.
    expect(seconds('ceiling-stretch')).toBe(43);
    // 6 ready, twice 25, 7.5 between.
    expect(seconds('split-stance-tuck')).toBe(63.5);
    // 6 ready, on each side 15, 3, 15, and 8 between.
    expect(seconds('standing-lunge-stretch')).toBe(80);
    // 8 ready, 16 times 5, and 15 between.
    expect(seconds('supine-march')).toBe(103);
    expect(seconds('walk-short')).toBe(120);
  });
});

describe.each(runs)('the score: $name', (run) => {
  const { exercise, score } = run;

  it('lasts as long as the dose says', () => {
    expect(msOf(score)).toBe(doseSeconds(exercise.dose) * 1000);
  });

  it('has no gaps and no empty parts', () => {
    let endMs = 0;
    for (const part of score) {
      expect(part.startMs).toBe(endMs);
      expect(part.ms).toBeGreaterThan(0);
      endMs += part.ms;
    }
  });

  it('shows every step for as long as it takes to read it', () => {
    const steps = seen(run);
    expect(new Set(steps.map(({ step }) => step))).toEqual(
      new Set(Array.from({ length: exercise.steps }, (_, index) => index + 1)),
    );
    for (const { step, ms } of steps) expect(ms, `step ${step}`).toBeGreaterThanOrEqual(STEP_MS);
  });

  it('shows the steps in order, the first time', () => {
    const steps = [...new Set(seen(run).map(({ step }) => step))];
    expect(steps).toEqual(steps.map((_, index) => index + 1));
  });
});

describe('the opener', () => {
  const ceiling = shownById('ceiling-stretch');
  const score = scoreOf(ceiling, { first: 'left', reps: 1 });

  it('is one reach for the ceiling, with all of its steps', () => {
    expect(score.map(({ kind, ms, rep, reps }) => ({ kind, ms, rep, reps }))).toEqual([
      { kind: 'prepare', ms: 7000, rep: null, reps: null },
      { kind: 'move', ms: 3600, rep: 1, reps: 1 },
      { kind: 'hold', ms: 6000, rep: 1, reps: 1 },
      { kind: 'move', ms: 2400, rep: 1, reps: 1 },
    ]);
    const steps = seen({ name: 'opener', exercise: ceiling, score });
    expect(steps.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5]);
    for (const { ms } of steps) expect(ms).toBeGreaterThanOrEqual(STEP_MS);
  });

  it('shows the step for reaching while the arms are up', () => {
    expect(stepAt(ceiling, score, 10_000)).toBe(4);
    expect(stepAt(ceiling, score, 14_000)).toBe(5);
  });
});

describe('both sides', () => {
  const tuck = shownById('split-stance-tuck');

  it.each(['left', 'right'] as const)('begin with the %s side', (first) => {
    const second = first === 'left' ? 'right' : 'left';
    const score = scoreOf(tuck, { first });
    expect(score.map(({ kind, side, ms }) => [kind, side, ms])).toEqual([
      ['prepare', first, 6000],
      ['hold', first, 25_000],
      ['switch', second, 7500],
      ['hold', second, 25_000],
    ]);
  });

  it('show every step again for the second side', () => {
    const score = scoreOf(tuck, { first: 'left' });
    const steps = [34_000, 37_000, 39_000, 42_000, 46_000].map((ms) => stepAt(tuck, score, ms));
    expect(steps).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a moment of a score', () => {
  const walk = shownById('walk-short');
  const score = scoreOf(walk, { first: 'left' });

  it('is in the only part of a walk', () => {
    expect(score).toEqual([{ kind: 'walk', side: null, startMs: 0, ms: 120_000, rep: null, reps: null }]);
  });

  it('belongs to the first part before the start and to the last after the end', () => {
    const sway = scoreOf(shownById('stand-tall-reset'), { first: 'left' });
    expect(partAt(sway, -1)).toBe(sway[0]);
    expect(partAt(sway, 5999)).toBe(sway[0]);
    expect(partAt(sway, 6000)).toBe(sway[1]);
    expect(partAt(sway, 1e9)).toBe(sway.at(-1));
  });
});
