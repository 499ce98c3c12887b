/** How a page plays a break: from its start, or from where the page was when it was loaded again. */
import type { Done } from '../../core/journal/journal';
import type { Recipe } from './recipe';

export interface Course {
  readonly recipe: Recipe;
  /** Where in the recipe the page begins, in ms. */
  readonly fromMs: number;
  /** What was done before that and is not in the recipe: it belongs to every report. */
  readonly before: readonly Done[];
}

/** All of it is still to be played. */
export function fromStart(recipe: Recipe): Course {
  return { recipe, fromMs: 0, before: [] };
}
