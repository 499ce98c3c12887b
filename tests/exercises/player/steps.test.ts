import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { placedBeats } from '../../../src/exercises/figure/motion/moves';
import { msOf, partAt } from '../../../src/exercises/player/score';
import { LATE_MS, STEP_MS, stepAt, stepsOf } from '../../../src/exercises/player/steps';
import { runs } from '../figure/moments';

/** Runs whose figure is drawn by beats, and does not walk or roll. */
const beaten = runs.flatMap((run) => {
  const { motion } = run.exercise;
  return motion.kind === 'beats' ? [{ ...run, motion }] : [];
});

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** The texts of a step: one, or one for each side. */
function textsOf(id: string, step: number): ReadonlySet<string> {
  const key = `exercise_${id.replaceAll('-', '_')}_step${step}`;
  return new Set(['', '_left', '_right'].flatMap((side) => texts[key + side]?.message ?? []));
}

describe.each(beaten)('words and picture: $name', ({ exercise, motion, score }) => {
  const moves = placedBeats(exercise, motion, score);
  const steps = stepsOf(exercise, score);
  const known = exercise.cues?.find(({ during, rep }) => during === 'work' && rep)?.rep ?? Infinity;

  it('show each step within half a second of what the figure does', () => {
    const late = moves.filter(({ step, startMs }) => {
      const { rep } = partAt(score, startMs);
      if (step === undefined || (rep !== null && rep >= known)) return false;
      return stepAt(exercise, score, startMs + LATE_MS) !== step;
    });
    expect(late.map(({ step, startMs }) => `step ${step} at ${startMs} ms`)).toEqual([]);
  });

  it('let the person read each step while the figure does it', () => {
    const hurried = steps.flatMap(({ startMs }, index) => {
      const ms = (steps[index + 1]?.startMs ?? msOf(score)) - startMs;
      return ms < STEP_MS ? [`${startMs} ms: ${ms}`] : [];
    });
    expect(hurried).toEqual([]);
  });

  it('show no step that the figure does not do', () => {
    const told = moves.flatMap(({ step, startMs }) => (step === undefined ? [] : [{ step, startMs }]));
    const cued = new Set(exercise.cues?.map(({ step }) => step));
    const wrong = steps.filter(
      ({ step, startMs }) =>
        !cued.has(step) &&
        !told.some((each) => each.step === step && Math.abs(each.startMs - startMs) <= LATE_MS),
    );
    expect(wrong).toEqual([]);
  });

  it('lead to each new pose under a step that has just been shown', () => {
    const seen = new Set([0]);
    const unsaid = moves.filter(({ to, startMs }) => {
      // A change of sides is announced by itself, and people blink at any time.
      if (partAt(score, startMs).kind === 'switch' || exercise.view === 'face') return false;
      const last = steps.findLast((step) => step.startMs <= startMs + LATE_MS)?.startMs ?? -Infinity;
      const isNew = !seen.has(to);
      seen.add(to);
      return isNew && startMs - last > STEP_MS + LATE_MS;
    });
    expect(unsaid.map(({ to, startMs }) => `pose ${to} at ${startMs} ms`)).toEqual([]);
  });

  it('get ready in just the time that the figure takes', () => {
    const seconds = (beats: readonly { seconds: number }[] = []) =>
      beats.reduce((sum, beat) => sum + beat.seconds, 0);
    expect(seconds(motion.prepare)).toBeCloseTo(exercise.dose.prep, 5);
    expect(seconds(motion.switch)).toBeCloseTo(exercise.dose.switch ?? 0, 5);
  });

  it('say again for the second side what is another on that side', () => {
    const sides = [...new Set(score.map(({ side }) => side))];
    const differing = Array.from({ length: exercise.steps }, (_, index) => index + 1).filter((step) => {
      return textsOf(exercise.id, step).size > 1;
    });
    for (const side of sides) {
      const shown = steps
        .filter(({ startMs }) => partAt(score, startMs).side === side)
        .map(({ step }) => step);
      expect(
        differing.filter((step) => !shown.includes(step)),
        `on the ${side} side`,
      ).toEqual([]);
    }
  });
});
