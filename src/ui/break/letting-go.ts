/** Decides whether still hands beside a nudge mean that the person gets up. */
import type { Clock } from '../../core/clock/clock';
import { isWatching } from '../../core/clock/sitting';
import type { OpenBreak } from '../../core/clock/state';
import type { WatchStillness } from './hands';

/** For a plain clock, where stillness means nothing: it neither begins nor ends a break. */
export const watchNothing: WatchStillness = () => () => {};

/** Whether still hands may start the break: not during a call, a film or reading, and not beside a quiet nudge. */
export function mayStartByStillness(clock: Clock, { quietly }: Pick<OpenBreak, 'quietly'>): boolean {
  return clock.hold === null && !isWatching(clock) && !quietly;
}
