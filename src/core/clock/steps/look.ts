/** One look at the browser, as the stages of `pulse.ts` share it. */
import type { Clock } from '../clock';
import type { Pulse } from '../events';
import type { Step, Turn } from './record';

export interface Look extends Turn {
  /** The clock as it was stored. */
  readonly stored: Clock;
  /** The stored clock, adjusted to the present wall clock and working hours. */
  readonly previous: Clock;
  /** The clock before this look: `previous` after the silence up to this look, if any, has been closed. */
  readonly before: Clock;
  /** The reading of this look, adjusted to the way of counting. The clock of a step holds it as its last pulse. */
  readonly pulse: Pulse;
  /** From the last sign of the person to the last input, in ms. */
  readonly absentMs: number;
}

/** One stage of a look. */
export type Stage = (step: Step, look: Look) => Step;
