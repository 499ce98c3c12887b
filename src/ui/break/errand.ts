/** Where a walk may lead: one of the errands that the person ticked, each in its turn. */
import type { Options } from '../../core/options/options';
import { type Instant, MINUTE } from '../../core/time';
import type { MessageKey } from '../text';

const keys: Readonly<Record<Options['errands'][number], MessageKey>> = {
  water: 'errand_water',
  stairs: 'errand_stairs',
  window: 'errand_window',
  colleague: 'errand_colleague',
};

/** Breaks come at least so far apart that the next one finds another errand. */
const TURN = 20 * MINUTE;

/** The errand of a break that is asked for at `at`, if there is any that this person can run. */
export function errandOf(
  { errands, seat }: Pick<Options, 'errands' | 'seat'>,
  at: Instant,
): MessageKey | undefined {
  const possible = errands.filter((errand) => seat !== 'wheelchair' || errand !== 'stairs');
  const errand = possible[Math.floor(at / TURN) % possible.length];
  return errand && keys[errand];
}
