// @vitest-environment happy-dom
/** Above the figure of a break: where the person is, and what follows. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { exerciseOf } from '../../../src/exercises/library';
import { phasesOf } from '../../../src/exercises/player/countdown-phases';
import { soloRecipe } from '../../../src/exercises/player/recipe';
import { withShowing } from '../../../src/exercises/showing';
import { Heading } from '../../../src/ui/break/heading';
import { t } from '../../../src/ui/text';

afterEach(cleanup);

test('never says that the side follows for which the person gets ready now', () => {
  const recipe = soloRecipe(withShowing(exerciseOf('split-stance-tuck')), 'right');
  const [item] = recipe;
  if (!item) throw new Error('The recipe is empty.');
  const sides = phasesOf(item.score).filter(({ side }) => side !== null);
  expect(sides.some(({ kind }) => kind === 'prepare')).toBe(true);
  for (const { startMs, side } of sides) {
    const { container } = render(
      <Heading
        seat="on-feet"
        recipe={recipe}
        item={item}
        ms={startMs}
        next={undefined}
        instead={undefined}
      />,
    );
    const next = container.querySelector('.next')?.textContent;
    expect(next).not.toBe(t(side === 'left' ? 'do_next_left' : 'do_next_right'));
    cleanup();
  }
});

test('names what it counts', () => {
  const recipe = soloRecipe(withShowing(exerciseOf('ceiling-stretch')), 'right');
  const [item] = recipe;
  const counted = item?.score.find(({ rep }) => rep === 2);
  if (!item || !counted) throw new Error('The exercise has no repetitions.');
  const { container } = render(
    <Heading
      seat="on-feet"
      recipe={recipe}
      item={item}
      ms={counted.startMs}
      next={undefined}
      instead={undefined}
    />,
  );
  const now = container.querySelector('.now')?.textContent;
  expect(now).toContain(t('do_rep', '2', String(counted.reps)));
  expect(now).not.toMatch(/(^|· )\d/);
});
