/** A date as a ribbon: its stretches in order, and where each bout reached half an hour and an hour. */
import { NIGHT } from '../core/clock/rules';
import type { BreakEntry, Entry } from '../core/journal/entries';
import { HOUR, type Instant, MINUTE } from '../core/time';
import { inOrderOfStart, isBout } from './bouts';
import { walkMs } from './breaks';

export type RibbonKind = 'sitting' | 'standing' | 'walking' | 'away' | 'unknown';

/** A stretch of the ribbon. */
export interface Stretch {
  readonly kind: RibbonKind;
  readonly entry: Entry;
  readonly from: Instant;
  readonly to: Instant;
}

/** The instant at which a bout has lasted for 30 or 60 minutes. */
export interface LongMark {
  readonly at: Instant;
  readonly minutes: 30 | 60;
}

export interface DayRibbon {
  /** Whole hours around all that is known. */
  readonly from: Instant;
  readonly to: Instant;
  readonly stretches: readonly Stretch[];
  readonly long: readonly LongMark[];
  readonly holds: readonly (Entry & { kind: 'hold' | 'paused' })[];
  readonly nudges: readonly (Entry & { kind: 'nudge' })[];
}

function kindOf(entry: Entry): RibbonKind | undefined {
  switch (entry.kind) {
    case 'bout':
      return 'sitting';
    case 'standing':
      return 'standing';
    case 'unknown':
      return 'unknown';
    case 'break':
      return upKind(entry);
    default:
      return undefined;
  }
}

/** A break was walked if at least half of what was played was a walk. If nothing was played, the person was away. */
function upKind(entry: BreakEntry): RibbonKind {
  const played = entry.done.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  if (played === 0) return 'away';
  return walkMs(entry) >= played / 2 ? 'walking' : 'standing';
}

/**
 * The ribbon of one date, cut to the date's instants; null for an empty date. `entries` are those that touch the date,
 * with corrections applied.
 */
export function ribbonOf(entries: readonly Entry[], startsAt: Instant, endsAt: Instant): DayRibbon | null {
  const ordered = inOrderOfStart(entries);
  const stretches = ordered.flatMap((entry) => {
    const kind = kindOf(entry);
    const from = Math.max(entry.startedAt, startsAt);
    const to = Math.min(entry.endedAt, endsAt);
    const night = kind !== 'sitting' && kind !== 'standing' && entry.endedAt - entry.startedAt >= NIGHT;
    return kind && to > from && !night ? [{ kind, entry, from, to }] : [];
  });
  if (stretches.length === 0) return null;
  const from = Math.min(...stretches.map((one) => one.from));
  const to = Math.max(...stretches.map((one) => one.to));
  const within = (at: Instant) => at >= startsAt && at < endsAt;
  return {
    from: startsAt + Math.floor((from - startsAt) / HOUR) * HOUR,
    to: Math.min(endsAt, startsAt + Math.ceil((to - startsAt) / HOUR) * HOUR),
    stretches,
    long: longMarks(ordered).filter(({ at }) => within(at)),
    holds: ordered.flatMap((one) =>
      (one.kind === 'hold' || one.kind === 'paused') && one.endedAt > startsAt && one.startedAt < endsAt
        ? [one]
        : [],
    ),
    nudges: ordered.flatMap((one) => (one.kind === 'nudge' && within(one.endedAt) ? [one] : [])),
  };
}

/** Marks long bouts. Bouts without a gap are one. Time that did not count is taken as spread evenly over its bout. */
function longMarks(ordered: readonly Entry[]): LongMark[] {
  const marks: LongMark[] = [];
  let sofar = 0;
  let until: Instant | undefined;
  for (const { startedAt, endedAt, sittingMs } of ordered.filter(isBout)) {
    if (startedAt !== until) sofar = 0;
    for (const minutes of [30, 60] as const) {
      const left = minutes * MINUTE - sofar;
      if (left > 0 && left <= sittingMs)
        marks.push({ at: startedAt + ((endedAt - startedAt) * left) / sittingMs, minutes });
    }
    sofar += sittingMs;
    until = endedAt;
  }
  return marks;
}
