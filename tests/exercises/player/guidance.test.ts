/** The guidance of a break as a list of seconds and words. Order and instants are checked here, not the texts. */
import { describe, expect, test } from 'vitest';
import { library } from '../../../src/exercises/library';
import { phasesOf } from '../../../src/exercises/player/countdown-phases';
import { type GuidanceItem, guidanceBetween, guidanceOf } from '../../../src/exercises/player/guidance';
import { hasBell, recipeMs } from '../../../src/exercises/player/recipe';
import { msOf, scoreOf } from '../../../src/exercises/player/score';
import { stepsOf } from '../../../src/exercises/player/steps';
import { everyShown, soloOf } from '../shown';
import { breakRecipe } from './recipes';

function words({ tone, say }: GuidanceItem): string {
  const sounds = tone ? [`(${tone})`] : [];
  if (!say) return sounds.join();
  const { what } = say;
  const side = 'side' in say && say.side ? ` ${say.side}` : '';
  const which =
    what === 'step'
      ? ` ${say.step}`
      : what === 'count'
        ? ` ${say.left}`
        : what === 'name'
          ? ` ${say.id}`
          : '';
  return [...sounds, `${what}${which}${side}`].join(' ');
}

const linesOf = (heard: readonly GuidanceItem[]) => heard.map((one) => `${one.atMs / 1000} ${words(one)}`);

test('a whole break, from its first word to its last', () => {
  const lines = linesOf(guidanceOf(breakRecipe('split-stance-tuck', 'left')));
  expect(lines.filter((line) => !line.includes('step'))).toEqual([
    '0 (start)',
    '0 name ceiling-stretch',
    '16 count 3',
    '17 count 2',
    '18 count 1',
    '19 name split-stance-tuck',
    '47 count 3',
    '48 count 2',
    '49 count 1',
    '50 (switch) switch right',
    '79.5 count 3',
    '80.5 count 2',
    '81.5 count 1',
    '82.5 (end) end',
  ]);
});

test('steps are spoken at their cues, for the side that is worked', () => {
  const lines = linesOf(guidanceOf(soloOf('split-stance-tuck', 'right')));
  const steps = lines.filter((line) => line.includes('step'));
  expect(steps[0]).toBe('0 step 1 right');
  expect(steps.some((line) => line.endsWith('left'))).toBe(true);
  expect(steps.findIndex((line) => line.endsWith('left'))).toBeGreaterThan(
    steps.findLastIndex((line) => line.endsWith('right')),
  );
});

test('a walk is not counted down, and announces its full length', () => {
  const lines = linesOf(guidanceOf(soloOf('walk-short', 'left')));
  expect(lines.some((line) => line.includes('count'))).toBe(false);
  expect(lines.at(-1)).toBe('120 (end) walked');
});

test('a player that checks now and then plays everything once', () => {
  const guidance = guidanceOf(breakRecipe('split-stance-tuck', 'left'));
  const heard: GuidanceItem[] = [];
  let before = -1;
  for (let ms = 0; ms < 90_000; ms += 193) {
    heard.push(...guidanceBetween(guidance, before, ms));
    before = ms;
  }
  expect(heard).toEqual(guidance);
});

describe.each(library.map(({ id, ...rest }) => ({ id, exercise: { id, ...rest } })))('$id', ({ id }) => {
  const recipe = soloOf(id, 'left');
  const guidance = guidanceOf(recipe);
  const { exercise, score } = recipe[0] ?? { exercise: undefined, score: [] };

  test('says its name first, each step, and the end last, all within its time', () => {
    const utterances = guidance.flatMap(({ say }) => say ?? []);
    expect(utterances[0]).toEqual({ what: 'name', id });
    expect(utterances.at(-1)?.what).toBe(hasBell(recipe) ? 'end' : 'walked');
    const steps = utterances.flatMap((one) => (one.what === 'step' ? one.step : []));
    // Every step is spoken, but none of them again and again.
    const shown = exercise ? stepsOf(exercise, score).map(({ step }) => step) : [];
    expect(new Set(steps)).toEqual(new Set(shown));
    for (const step of shown) expect(steps.filter((one) => one === step).length).toBeLessThanOrEqual(6);
    expect(Math.max(...guidance.map(({ atMs }) => atMs))).toBe(recipeMs(recipe));
  });

  test('has phases that fill its score without gaps', () => {
    const phases = phasesOf(score);
    phases.forEach((phase, index) => {
      const before = phases[index - 1];
      expect(phase.startMs).toBe(before ? before.startMs + before.ms : 0);
    });
    expect(phases.reduce((sum, { ms }) => sum + ms, 0)).toBe(msOf(score));
    const switches = exercise?.dose.sides === 'left-right' ? 1 : 0;
    expect(phases.filter(({ kind }) => kind === 'switch')).toHaveLength(switches);
  });
});

test('sets are phases with a rest between them, and each hold is a phase of its own', () => {
  const kinds = (score: Parameters<typeof phasesOf>[0]) => phasesOf(score).map(({ kind }) => kind);
  const lunge = everyShown.find(({ id }) => id === 'standing-lunge-stretch');
  const march = everyShown.find(({ id }) => id === 'supine-march');
  expect(lunge && kinds(scoreOf(lunge, { first: 'left' }))).toEqual([
    'prepare',
    'hold',
    'rest',
    'hold',
    'switch',
    'hold',
    'rest',
    'hold',
  ]);
  expect(march && kinds(scoreOf(march, { first: 'left' })).filter((kind) => kind === 'rest')).toHaveLength(1);
});
