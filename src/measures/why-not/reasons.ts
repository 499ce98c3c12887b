/** All reasons that may have kept Flexor from asking, in order of precedence. */
import type { Clock } from '../../core/clock/clock';
import type { Entry } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import type { Instant } from '../../core/time';
import {
  beforeBreak,
  type Claim,
  claimOf,
  heldBack,
  isSat,
  nudged,
  type OptionChangeTimes,
  offHours,
  uncounted,
  upClaim,
  waiting,
} from './claims';
import { asksByEnd, type LivedTime } from './lived';

interface Facts {
  readonly journal: readonly Entry[];
  readonly clock: Clock;
  readonly options: Options;
  readonly changes: OptionChangeTimes;
  readonly from: Instant;
  /** The time of the first line. Nothing is known about the time before it. */
  readonly firstAt: Instant;
  readonly now: Instant;
}

/**
 * The reason for each kind of unknown time. *Not me* is none: the person says it only afterwards, so it decided
 * nothing.
 */
const unknowns = {
  watching: 'watching',
  'no answer': 'no answer',
  closed: 'closed',
  'not me': null,
} as const;

/** All claims in order of precedence. As in deciding, off hours win, then a pause, then a hold. */
export function claimsOf(
  { journal, clock, options, changes, from, firstAt, now }: Facts,
  lived: readonly LivedTime[],
): Claim[] {
  const zone = clock.pulse?.zone ?? 'UTC';
  const byButton = clock.pulse?.traits.fullScreenByButton ?? false;
  const asks = lived.flatMap((one) => one.asks ?? []);
  const owed = asks.flatMap((one) => one.owed);
  const ended = asksByEnd(lived);
  const lines = (kind: Entry['kind'], claim: (entry: Entry) => Claim) =>
    journal.filter((entry) => entry.kind === kind).map(claim);
  return [
    ...offHours(journal, options, zone, Math.max(from, changes.hours), now),
    ...lines('paused', (entry) => claimOf(entry, 'paused')),
    ...journal.flatMap((entry) => (entry.kind === 'hold' ? heldBack(entry, owed, byButton) : [])),
    ...lived.flatMap(({ sat, asks }) => (asks ? [] : [claimOf(sat, 'taken back')])),
    ...journal.flatMap((entry) =>
      entry.kind === 'break' ? [upClaim(entry, ended.get(entry.startedAt), options)] : [],
    ),
    ...journal.flatMap((entry) =>
      entry.kind === 'unknown' ? [claimOf(entry, unknowns[entry.why ?? 'closed'])] : [],
    ),
    ...asks.flatMap(({ putOff }) =>
      putOff.map(({ entry, from, until }) => ({ why: entry.kind, from, to: until, entry })),
    ),
    ...asks.flatMap((one) => one.nudged.map(nudged)),
    ...owed.map(waiting),
    ...lines('standing', (entry) => claimOf(entry, 'standing')),
    ...journal.filter(isSat).map((sat) => uncounted(sat, options)),
    ...beforeBreak(clock, now),
    { why: 'nobody', from: Math.max(from, firstAt), to: now, entry: null },
  ];
}
