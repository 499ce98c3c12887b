/** What distinguishes the figures that a person can choose from. Their colours are in `src/ui/figure/figure.css`. */
import type { Options } from '../../../core/options/options';

/** The name of a figure. */
export type FigureName = Options['figure'];

/** The measures of a figure. */
export interface Looks {
  /** The hair is tied in a bun. */
  readonly bun: boolean;
  /** How much wider the belly is than usual, in units; narrower if negative. */
  readonly belly: number;
}

export const looksOf: Readonly<Record<FigureName, Looks>> = {
  short: { bun: false, belly: 0 },
  bun: { bun: true, belly: -0.7 },
  gray: { bun: false, belly: 1.7 },
};

export const USUAL_LOOKS = looksOf.short;
