/** How long an exercise is done, and on which sides. */

/** How much of it, in seconds; work is `reps` of `tempo` each, one `hold`, or so long a movement without count. */
export type Dose = {
  /** Getting ready. */
  readonly prep: number;
  /** Each side for itself, one after the other; or by turns within the work; or there are none. */
  readonly sides: 'none' | 'left-right' | 'alternate';
  readonly sets: number;
  /** Between sets. */
  readonly rest?: number;
  /** Between sides. */
  readonly switch?: number;
} & (
  | { readonly reps: number; readonly tempo: number; readonly hold?: undefined; readonly timed?: undefined }
  | {
      readonly hold: number;
      readonly reps?: undefined;
      readonly tempo?: undefined;
      readonly timed?: undefined;
    }
  | {
      readonly timed: number;
      readonly reps?: undefined;
      readonly tempo?: undefined;
      readonly hold?: undefined;
    }
);
