/** Where a walk may lead: one of the errands that the person ticked, in turn. */
import type { Options } from '../../core/options/options';
import { type Instant, MINUTE } from '../../core/time';
import type { MessageKey } from '../text';

const keys: Readonly<Record<Options['errands'][number], MessageKey>> = {
  water: 'errand_water',
  stairs: 'errand_stairs',
  window: 'errand_window',
  colleague: 'errand_colleague',
};

/** How long each errand has its turn, in ms. Breaks are usually further apart, so the next one gets another errand. */
const TURN = 20 * MINUTE;

/** The errand of a break that is asked for at `at`; undefined if there is none that this person can run. */
export function errandOf(
  { errands, seat }: Pick<Options, 'errands' | 'seat'>,
  at: Instant,
): MessageKey | undefined {
  const possible = errands.filter((errand) => seat !== 'wheelchair' || errand !== 'stairs');
  const errand = possible[Math.floor(at / TURN) % possible.length];
  return errand && keys[errand];
}
