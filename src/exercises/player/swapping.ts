/** Another exercise in the middle of a break: what was done of the first stays done. */
import { doneBy, type Item, itemAt, laidOut, type Recipe } from './recipe';

/** The recipe with another item in the place of the one that plays at an instant, from then on; in ms. */
export function swapAt(recipe: Recipe, ms: number, other: Item): Recipe {
  const item = itemAt(recipe, ms);
  const index = recipe.indexOf(item);
  const played = { ...item, ms: ms - item.startMs };
  const kept = doneBy([played], ms).length > 0 ? [played] : [];
  return [...recipe.slice(0, index), ...kept, ...laidOut([other, ...recipe.slice(index + 1)], ms)];
}
