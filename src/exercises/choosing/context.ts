/** The data from which a break is chosen. */
import type { Clock } from '../../core/clock/clock';
import type { OpenBreak } from '../../core/clock/state';
import type { Entry } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import type { Instant } from '../../core/time';
import type { Exercise } from '../exercise';

/** The number of dates of the journal that are read: even around a holiday, they contain five days of work. */
export const CHOOSING_DAYS = 14;

export interface Context {
  /** All exercises that may be chosen: those of the library, and the person's own. */
  readonly library: readonly Exercise[];
  readonly options: Options;
  /** The entries of the last `CHOOSING_DAYS` dates. */
  readonly journal: readonly Entry[];
  readonly now: Instant;
  /** An IANA name. */
  readonly zone: string;
  /** The same seed, journal and options give the same break. */
  readonly seed: string;
  /** The time of sitting, and of standing at the desk, that this break ends, in ms. */
  readonly sittingMs: number;
  readonly standingMs: number;
  /** The call that ended last. */
  readonly call: { readonly startedAt: Instant; readonly endedAt: Instant } | null;
}

interface Stored {
  readonly clock: Pick<Clock, 'pastCall'>;
  readonly options: Options;
  readonly journal: readonly Entry[];
  readonly library: readonly Exercise[];
}

/** The context of an open break at the moment it was asked for, so that a reloaded page shows the same break. */
export function contextOf(
  { clock, options, journal, library }: Stored,
  open: OpenBreak,
  zone: string,
): Context {
  const { id, askedAt, sittingMs, standingMs } = open;
  return {
    library,
    options,
    journal: journal.filter(({ startedAt }) => startedAt < askedAt),
    now: askedAt,
    zone,
    seed: id,
    sittingMs,
    standingMs: standingMs ?? 0,
    call: clock.pastCall,
  };
}
