/** Claims: each is a reason with its time. If several claims cover a moment, the first in order wins. */
import type { Clock } from '../../core/clock/clock';
import { EMPTY_CHAIR, FULL_SCREEN_PAST_DUE } from '../../core/clock/rules';
import type { Entry, Wait } from '../../core/journal/entries';
import { hoursAt } from '../../core/options/hours';
import type { Options } from '../../core/options/options';
import { type Instant, MINUTE } from '../../core/time';
import type { Asks, Lasting, Nudge, Owed, Sat } from './asks';

/** Why a break was not asked for, or not in a way that the person would have seen. */
export type Why =
  | 'off hours'
  | 'paused'
  | 'call'
  | 'full screen'
  | 'up'
  | 'empty chair'
  | 'taken back'
  | 'closed'
  | 'watching'
  | 'no answer'
  | 'standing'
  | 'snoozed'
  | 'skipped'
  | 'partial'
  | 'exercise'
  | 'unseen'
  | 'no window'
  | 'badge'
  | 'just back'
  | 'unused here'
  | 'sound'
  | 'playing'
  | 'reading'
  | 'full screen work'
  | 'still'
  | 'no good moment'
  | 'uncounted'
  | 'nobody';

/** A reason and its time. Null means no reason: nothing was due yet, or the person was asked. */
export interface Claim {
  readonly why: Why | null;
  readonly from: Instant;
  readonly to: Instant;
  readonly entry: Entry | null;
}

/** When the options that decided this were last changed. */
export interface OptionChangeTimes {
  readonly hours: Instant;
  readonly interval: Instant;
}

export function isSat(entry: Entry): entry is Sat {
  return entry.kind === 'bout' || entry.kind === 'standing';
}

export function claimOf(entry: Entry, why: Why | null): Claim {
  return { why, from: entry.startedAt, to: entry.endedAt, entry };
}

/** The parts of a claim that none of these times contradicts. */
function without(claim: Claim, times: readonly Pick<Entry, 'startedAt' | 'endedAt'>[]): Claim[] {
  const within = times.filter(({ startedAt, endedAt }) => startedAt < claim.to && endedAt > claim.from);
  let { from } = claim;
  const rest = within.flatMap(({ startedAt, endedAt }) => {
    const before = startedAt > from ? [{ ...claim, from, to: startedAt }] : [];
    from = Math.max(from, endedAt);
    return before;
  });
  return from < claim.to ? [...rest, { ...claim, from }] : rest;
}

/** The claims of off hours. They leave no line: they are the times outside the working hours that have no entries. */
export function offHours(
  journal: readonly Entry[],
  { when, hours, daysOff }: Options,
  zone: string,
  from: Instant,
  now: Instant,
): Claim[] {
  if (when === 'always') return [];
  const seen = journal.filter((entry) => isSat(entry) || entry.kind === 'hold');
  const claims: Claim[] = [];
  for (let at = from; at < now; ) {
    const { on, until } = hoursAt(hours, daysOff, at, zone);
    const to = Math.min(until ?? now, now);
    if (!on) claims.push(...without({ why: 'off hours', from: at, to, entry: null }, seen));
    at = to;
  }
  return claims;
}

/**
 * The claims of a hold. Where a button of the window means full screen, full screen holds a break back for at most
 * `FULL_SCREEN_PAST_DUE`; after that another reason decided.
 */
export function heldBack(
  hold: Entry & { kind: 'hold' },
  owed: readonly Owed[],
  byButton: boolean,
): readonly Claim[] {
  const claim = claimOf(hold, hold.why);
  if (hold.why !== 'full screen' || !byButton) return [claim];
  const tooLong = owed.map(({ dueAt, from, until }) => ({
    startedAt: Math.max(dueAt + FULL_SCREEN_PAST_DUE, from),
    endedAt: until,
  }));
  return without(
    claim,
    tooLong.filter(({ startedAt, endedAt }) => startedAt < endedAt),
  );
}

/**
 * The claim of a break. If the person got up unasked, and an ask fell due while the stillness was not yet long enough
 * for an absence, the reason is the empty chair.
 */
export function upClaim(
  entry: Entry & { kind: 'break' },
  before: Pick<Asks, 'nextAt'> | undefined,
  { awayMinutes }: Options,
): Claim {
  if (entry.origin !== 'natural') return claimOf(entry, null);
  const dueAt = before?.nextAt ?? Infinity;
  const stillMs = dueAt - entry.startedAt;
  const empty = stillMs > EMPTY_CHAIR && stillMs <= awayMinutes * MINUTE && dueAt < entry.endedAt;
  return claimOf(entry, empty ? 'empty chair' : 'up');
}

const waits: Partial<Record<Wait, Why>> = {
  unseen: 'unseen',
  'no window': 'no window',
  'unused here': 'unused here',
  sound: 'sound',
  watching: 'playing',
  reading: 'reading',
  'full screen work': 'full screen work',
  'empty chair': 'still',
  'just back': 'just back',
};

export function waiting({ from, until, waitedFor }: Owed): Claim {
  return { why: (waitedFor && waits[waitedFor]) || 'no good moment', from, to: until, entry: null };
}

/** The claim of a nudge. A badge alone, which is easily missed, is a reason. */
export function nudged({ entry, from, until }: Lasting<Nudge>): Claim {
  const why = entry.after === 'unseen' ? 'unseen' : entry.way === 'badge' ? 'badge' : null;
  return { why, from, to: until, entry };
}

/**
 * The claim of a bout that was long enough, but of which too little time counted, as only time in this browser counts.
 */
export function uncounted(sat: Sat, { intervalMinutes }: Options): Claim {
  const whole = sat.endedAt - sat.startedAt >= intervalMinutes * MINUTE;
  const counts = sat.kind === 'standing' || sat.sittingMs >= intervalMinutes * MINUTE;
  return claimOf(sat, whole && !counts ? 'uncounted' : null);
}

/** The bout before a break that is going on now. It is only in the clock, not yet in the journal. */
export function beforeBreak({ bout, break: open }: Clock, now: Instant): Claim[] {
  return bout && open?.startedAt != null ? [{ why: null, from: bout.startedAt, to: now, entry: null }] : [];
}
