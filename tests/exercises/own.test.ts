import { describe, expect, test } from 'vitest';
import { areas } from '../../src/core/options/areas';
import { limits } from '../../src/core/options/limits';
import { defaultOptions } from '../../src/core/options/options';
import type { OwnExercise } from '../../src/core/options/own-exercises';
import { doseSeconds } from '../../src/exercises/dose';
import { frameAt, keyFrames } from '../../src/exercises/figure/drawing/frame';
import { hindrancesOf } from '../../src/exercises/hindrances';
import { exerciseFromOwn, libraryWith, pictures } from '../../src/exercises/own';
import { guidanceOf } from '../../src/exercises/player/guidance';
import { soloRecipe, workDoneAt } from '../../src/exercises/player/recipe';
import { msOf, scoreOf } from '../../src/exercises/player/score';
import { stepsOf } from '../../src/exercises/player/steps';
import { withShowing } from '../../src/exercises/showing';

const own: OwnExercise = {
  id: 'own-1',
  name: 'Doorway hang',
  steps: ['Hold the bar.', 'Let your shoulders go.'],
  seconds: 30,
  sided: true,
  area: 'shoulders',
  picture: '',
};
const shownFromOwn = (one: OwnExercise) => withShowing(exerciseFromOwn(one));
const steps = (count: number) => Array.from({ length: count }, (_, n) => `Step ${n + 1}`);

describe('every step is shown', () => {
  const cases = [1, 2, 3, 4, 5, 6].flatMap((count) =>
    [5, 6, 12, 30, 300].map((seconds) => ({ count, seconds })),
  );
  test.each(cases)('$count steps in $seconds seconds', ({ count, seconds }) => {
    for (const sided of [false, true]) {
      const exercise = shownFromOwn({ ...own, steps: steps(count), seconds, sided });
      const shown = stepsOf(exercise, scoreOf(exercise, { first: 'left' }));
      expect(new Set(shown.map(({ step }) => step))).toEqual(new Set(steps(count).map((_, n) => n + 1)));
    }
  });
});

test('works both sides for the chosen time, with time to change between them', () => {
  const exercise = shownFromOwn(own);
  expect(doseSeconds(exercise.dose)).toBe(5 + 30 + 5 + 30);
  const recipe = soloRecipe(exercise, 'right');
  expect(workDoneAt(recipe, 70_000)).toEqual([
    { exercise: 'own-1', side: 'right', seconds: 30 },
    { exercise: 'own-1', side: 'left', seconds: 30 },
  ]);
});

test('an exercise without sides is done once', () => {
  const recipe = soloRecipe(shownFromOwn({ ...own, sided: false }), 'left');
  expect(workDoneAt(recipe, 35_000)).toEqual([{ exercise: 'own-1', side: null, seconds: 30 }]);
});

test('speaks the words of an own exercise', () => {
  const utterances = guidanceOf(soloRecipe(shownFromOwn(own), 'left')).flatMap(({ say }) => say ?? []);
  const words = { name: own.name, steps: own.steps };
  expect(utterances[0]).toEqual({ what: 'name', id: 'own-1', words });
  expect(utterances).toContainEqual({ what: 'step', id: 'own-1', words, step: 2, side: 'left' });
});

test.each(pictures.map(({ id }) => [id]))('can be drawn with the picture %s', (picture) => {
  for (const sided of [false, true]) {
    const exercise = shownFromOwn({ ...own, picture, sided });
    const score = scoreOf(exercise, { first: 'right' });
    expect(keyFrames(exercise).length).toBeGreaterThan(0);
    for (let ms = 0; ms <= msOf(score); ms += 1000) expect(frameAt(exercise, score, ms)).toBeDefined();
  }
});

test('shows a standing person if this version does not have the picture', () => {
  const exercise = shownFromOwn({ ...own, picture: 'from-a-newer-version' });
  expect(exercise.position).toBe('standing');
  expect(exercise.glow).toEqual([]);
});

test.each(areas.map((area) => [area]))(
  'an own exercise for %s glows only if its picture is for the same area',
  (area) => {
    const exercise = shownFromOwn({ ...own, area, picture: 'chin-tuck' });
    expect(exercise.areas).toEqual([area]);
    expect(exercise.glow.length > 0).toBe(area === 'neck' || area === 'upper-back');
  },
);

test('no limit applies to an own exercise', () => {
  const options = { ...defaultOptions, limits, seat: 'wheelchair', discreet: true, equipment: [] } as const;
  expect(hindrancesOf(exerciseFromOwn({ ...own, picture: 'half-kneel-reach' }), options)).toEqual([]);
});

test('own exercises come after those of the library', () => {
  expect(libraryWith([own]).at(-1)?.id).toBe('own-1');
});
