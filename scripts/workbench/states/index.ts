/** Every state of every page. The workbench lists them, `npm run screenshots` takes pictures, and tests open them. */
import { idOf, type State } from '../state';
import { breakStates } from './break';
import { historyStates } from './history';
import { optionsStates } from './options';
import { popupStates } from './popup';
import { welcomeStates } from './welcome';

export const states: readonly State[] = [
  ...popupStates,
  ...breakStates,
  ...optionsStates,
  ...historyStates,
  ...welcomeStates,
];

/** The state with this id (`page/name`). Throws a RangeError if there is none. */
export function stateOf(id: string): State {
  const state = states.find((one) => idOf(one) === id);
  if (!state) throw new RangeError(`There is no state ${id}.`);
  return state;
}
