/** A date as a ribbon: its stretches in order. */
import { NIGHT } from '../core/clock/rules';
import type { Entry } from '../core/journal/entries';
import { HOUR, type Instant } from '../core/time';
import { inOrderOfStart } from './bouts';

type RibbonKind = 'sitting' | 'up' | 'unknown';

/** A stretch of the ribbon. */
export interface Stretch {
  readonly kind: RibbonKind;
  readonly entry: Entry;
  readonly from: Instant;
  readonly to: Instant;
}

export interface DayRibbon {
  /** Whole hours around all that is known. */
  readonly from: Instant;
  readonly to: Instant;
  readonly stretches: readonly Stretch[];
}

function kindOf({ kind }: Entry): RibbonKind | undefined {
  switch (kind) {
    case 'bout':
      return 'sitting';
    case 'standing':
    case 'break':
      return 'up';
    case 'unknown':
      return 'unknown';
    default:
      return undefined;
  }
}

/** Whether an entry is an absence as long as a night, which says nothing about the days around it. */
export function isNight({ kind, startedAt, endedAt }: Entry): boolean {
  return (kind === 'break' || kind === 'unknown') && endedAt - startedAt >= NIGHT;
}

/**
 * The ribbon of one date, cut to the date's instants; null for an empty date. `entries` are those that touch the date,
 * with corrections applied.
 */
export function ribbonOf(entries: readonly Entry[], startsAt: Instant, endsAt: Instant): DayRibbon | null {
  const stretches = inOrderOfStart(entries).flatMap((entry) => {
    const kind = kindOf(entry);
    const from = Math.max(entry.startedAt, startsAt);
    const to = Math.min(entry.endedAt, endsAt);
    return kind && to > from && !isNight(entry) ? [{ kind, entry, from, to }] : [];
  });
  if (stretches.length === 0) return null;
  const from = Math.min(...stretches.map((one) => one.from));
  const to = Math.max(...stretches.map((one) => one.to));
  return {
    from: startsAt + Math.floor((from - startsAt) / HOUR) * HOUR,
    to: Math.min(endsAt, startsAt + Math.ceil((to - startsAt) / HOUR) * HOUR),
    stretches,
  };
}
