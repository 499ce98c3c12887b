/** What is known of the person, as the routine asks for it. */
import type { Clock } from '../../core/clock';
import type { Options } from '../../core/options';
import type { Doer } from './today';

/** From this score on, *Your back today?* makes the day one of a sore back. */
export const SORE = 7;

export function doerOf(_options: Options, clock: Clock): Doer {
  const score = clock.day?.felt?.score ?? 0;
  return { track: 'standing', allows: () => true, sore: score >= SORE };
}
