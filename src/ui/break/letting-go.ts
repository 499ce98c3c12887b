/** Whether still hands before a nudge mean that the person gets up. */
import type { Clock } from '../../core/clock/clock';
import { isWatching } from '../../core/clock/sitting';
import type { OpenBreak } from '../../core/clock/state';
import type { WatchStillness } from './hands';

/** Under a plain clock stillness says nothing: a break neither begins nor ends by it. */
export const watchNothing: WatchStillness = () => () => {};

/** Still hands are no letting go in a call, before a film or a book, or where the nudge was a quiet one. */
export function mayLetGo(clock: Clock, { quietly }: Pick<OpenBreak, 'quietly'>): boolean {
  return clock.hold === null && !isWatching(clock) && !quietly;
}
