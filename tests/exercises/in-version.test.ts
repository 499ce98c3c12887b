/** The easier and the harder version of every exercise. */
import { describe, expect, it, test } from 'vitest';
import { doseSeconds } from '../../src/exercises/dose';
import { isAway } from '../../src/exercises/exercise';
import { bodyFrameAt } from '../../src/exercises/figure/drawing/frame';
import { inVersion, isSameLength, variationOf } from '../../src/exercises/in-version';
import { exerciseOf, library } from '../../src/exercises/library';
import { msOf, scoreOf } from '../../src/exercises/player/score';
import { LATE_MS, stepAt, stepsOf } from '../../src/exercises/player/steps';
import { type BodyExercise, isBody } from '../../src/exercises/shown';
import type { ExerciseVersion } from '../../src/exercises/versions';
import { sampleOf } from '../sample';
import { shownById } from './shown';

const versions: readonly ExerciseVersion[] = ['easier', 'harder'];
const cases = library.flatMap(({ id }) =>
  versions.flatMap((version) => {
    const variation = variationOf({ id }, version);
    return variation ? [{ id, version, variation, exercise: inVersion(shownById(id), version) }] : [];
  }),
);

/** Whether two exercises of the same length show the same joints, once in a quarter of a second. */
function isSamePicture(one: BodyExercise, other: BodyExercise): boolean {
  const [score, otherScore] = [scoreOf(one, { first: 'left' }), scoreOf(other, { first: 'left' })];
  const count = Math.floor(msOf(score) / 250);
  return Array.from({ length: count }, (_, n) => n * 250).every(
    (ms) =>
      JSON.stringify(bodyFrameAt(one, score, ms).skeleton) ===
      JSON.stringify(bodyFrameAt(other, otherScore, ms).skeleton),
  );
}

test('every exercise has both versions', () => {
  expect(cases).toHaveLength(2 * library.length);
});

describe.each(cases)('$version $id', ({ id, version, variation, exercise }) => {
  const normal = shownById(id);

  it('is another exercise, another dose or another picture', () => {
    if ('exercise' in variation) {
      expect(variation.exercise).not.toBe(id);
      expect(exercise).toBe(normal);
      return;
    }
    const sameDose = doseSeconds(exercise.dose) === doseSeconds(normal.dose);
    const samePicture = () =>
      isBody(exercise) && isBody(normal)
        ? isSamePicture(exercise, normal)
        : JSON.stringify(exercise.motion) === JSON.stringify(normal.motion);
    expect(sameDose && samePicture()).toBe(false);
    if (isSameLength(variation)) expect(sameDose).toBe(true);
  });

  it('is not done for longer if it is easier, nor for less if it is harder', () => {
    if ('exercise' in variation) return;
    const difference = doseSeconds(exercise.dose) - doseSeconds(normal.dose);
    expect(version === 'easier' ? -difference : difference).toBeGreaterThanOrEqual(0);
  });

  it('is open to the same people, if it is another exercise', () => {
    if (!('exercise' in variation)) return;
    const [own, other] = [exerciseOf(id), exerciseOf(variation.exercise)];
    expect(other.avoid.filter((limit) => !own.avoid.includes(limit))).toEqual([]);
  });

  it('shows all steps, and each of them while the figure does it', () => {
    // A walk is ended by the person: a shorter one may be over before its last advice.
    if (isAway(exercise)) return;
    const score = scoreOf(exercise, { first: 'left' });
    const steps = stepsOf(exercise, score);
    expect(new Set(steps.map(({ step }) => step))).toEqual(
      new Set(stepsOf(normal, scoreOf(normal, { first: 'left' })).map(({ step }) => step)),
    );
    for (const { step, startMs } of steps) expect(stepAt(exercise, score, startMs + LATE_MS)).toBe(step);
  });

  it('stays above the floor, and bends only as people do', () => {
    if (!isBody(exercise)) return;
    const score = scoreOf(exercise, { first: 'left' });
    const moments = Array.from({ length: Math.min(msOf(score), 60_000) / 200 }, (_, n) => n * 200);
    for (const ms of sampleOf(moments, 4)) {
      const { skeleton } = bodyFrameAt(exercise, score, ms);
      for (const { heel, ball } of skeleton.legs) expect(Math.min(heel.y, ball.y)).toBeGreaterThan(-0.6);
      for (const { fingertip } of skeleton.arms) expect(fingertip.y).toBeGreaterThan(-0.6);
    }
  });
});
