/** Every state of every page: the workbench lists them, pictures are taken of them, tests open them. */
import { idOf, type State } from '../state';
import { breakStates } from './break';
import { popupStates } from './popup';
import { tabStates } from './tabs';

export const states: readonly State[] = [...popupStates, ...breakStates, ...tabStates];

/** The state of this id (`page/name`); throws RangeError if there is none. */
export function stateOf(id: string): State {
  const state = states.find((one) => idOf(one) === id);
  if (!state) throw new RangeError(`There is no state ${id}.`);
  return state;
}
