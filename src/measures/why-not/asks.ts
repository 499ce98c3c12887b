/** The asks in a time of sitting or standing: when a break was owed, what it waited for, and what put it off. */

import { STANDING_LIMIT } from '../../core/clock/rules';
import type { BoutEntry, Entry, Wait } from '../../core/journal/entries';
import type { ClockOptions } from '../../core/options/clock-options';
import { type Instant, MINUTE } from '../../core/time';
import { isGoingOn } from '../journal-now';

export type Nudge = Entry & { readonly kind: 'nudge' };
/** An entry that moves the next ask. */
type PuttingOff = Entry & { readonly kind: 'snoozed' | 'skipped' | 'partial' | 'exercise' };
export type Sat = BoutEntry | (Entry & { readonly kind: 'standing' });

/** A time in which a break was owed and not asked for. */
export interface Owed {
  readonly dueAt: Instant;
  readonly from: Instant;
  readonly until: Instant;
  readonly end: 'nudged' | 'got up' | 'open' | 'over';
  readonly waitedFor: Wait | null;
}

/** The time for which an entry lasts: a nudge until its answer, an answer until the next ask is due. */
export interface Lasting<E extends Entry = Entry> {
  readonly entry: E;
  readonly from: Instant;
  readonly until: Instant;
}

export interface Asks {
  readonly owed: readonly Owed[];
  readonly nudged: readonly Lasting<Nudge>[];
  readonly putOff: readonly Lasting<PuttingOff>[];
  /** When the next break would have been due; null if an ask was not answered yet. */
  readonly nextAt: Instant | null;
}

/** The options that the asks follow, and since when they have had these values. */
export interface Rules extends Pick<ClockOptions, 'intervalMinutes' | 'laterMinutes'> {
  readonly since: Instant;
}

function isNudge(entry: Entry): entry is Nudge {
  return entry.kind === 'nudge';
}

/** Whether an entry moves the next ask. A break that was too short does so only if it had been asked for. */
function putsOff(entry: Entry): entry is PuttingOff {
  const { kind } = entry;
  if (kind === 'partial') return entry.origin === 'nudged';
  return kind === 'snoozed' || kind === 'skipped' || kind === 'exercise';
}

/** The time of an ask or an answer. */
function timeOf(entry: Entry): Instant {
  return entry.kind === 'nudge' ? entry.startedAt : entry.endedAt;
}

/** How much more sitting there is until the next ask, in ms. */
function delayOf(entry: PuttingOff, { intervalMinutes, laterMinutes }: Rules): number {
  if (entry.kind === 'snoozed') return entry.minutes * MINUTE;
  if (entry.kind === 'skipped' && entry.minutes !== undefined) return entry.minutes * MINUTE;
  return (entry.kind === 'partial' ? laterMinutes : intervalMinutes) * MINUTE;
}

/** The instant at which `ms` of a time have counted, in whole ms. Time that did not count is taken as spread evenly. */
function reachedAt(sat: Sat, from: Instant, ms: number): Instant {
  const length = sat.endedAt - sat.startedAt;
  const counted = sat.kind === 'bout' ? sat.sittingMs : length;
  return counted > 0 ? from + Math.round((ms * length) / counted) : Infinity;
}

class Walk {
  private readonly owed: Owed[] = [];
  private readonly nudged: Lasting<Nudge>[] = [];
  private readonly putOff: Lasting<PuttingOff>[] = [];
  private last: Nudge | PuttingOff | undefined;
  private since: Instant;
  private dueAt: Instant;

  constructor(
    private readonly sat: Sat,
    carriedMs: number,
    private readonly rules: Rules,
  ) {
    const wholeMs = sat.kind === 'bout' ? rules.intervalMinutes * MINUTE : STANDING_LIMIT;
    this.since = sat.startedAt;
    this.dueAt = reachedAt(sat, sat.startedAt, Math.max(0, wholeMs - carriedMs));
  }

  add(entry: Nudge | PuttingOff): void {
    this.close(entry.kind === 'nudge' ? entry.dueAt : timeOf(entry));
    if (entry.kind === 'nudge') this.nudge(entry);
    else this.dueAt = reachedAt(this.sat, timeOf(entry), delayOf(entry, this.rules));
    this.last = entry;
    this.since = entry.endedAt;
  }

  private nudge(nudge: Nudge): void {
    const { endedAt: until, after: waitedFor } = nudge;
    // Asks that could not be seen are not in the journal: they were due before the one that could be seen.
    const dueAt = waitedFor === 'unseen' ? Math.min(nudge.dueAt, this.dueAt) : nudge.dueAt;
    this.owed.push({ dueAt, from: Math.max(dueAt, this.since), until, end: 'nudged', waitedFor });
    this.dueAt = nudge.dueAt;
  }

  /** Ends the time of the last entry. */
  private close(until: Instant): void {
    const { last } = this;
    if (!last) return;
    if (last.kind === 'nudge') this.nudged.push({ entry: last, from: last.endedAt, until });
    else this.putOff.push({ entry: last, from: last.endedAt, until: Math.min(until, this.dueAt) });
  }

  end(gotUp: boolean): Asks {
    const { sat, dueAt, owed, nudged, putOff } = this;
    const until = sat.endedAt;
    this.close(until);
    const asked = this.last?.kind === 'nudge';
    // For lines from before the rules changed it is not known when an ask would have been due; nor for standing, which
    // the person can prolong.
    const known = !asked && sat.kind === 'bout' && until > this.rules.since;
    if (known && dueAt < until && sat.waitsFor !== null) {
      const from = Math.max(dueAt, this.since, this.rules.since);
      const end = isGoingOn(sat) ? 'open' : gotUp ? 'got up' : 'over';
      owed.push({ dueAt: from, from, until, end, waitedFor: sat.waitsFor ?? null });
    }
    return { owed, nudged, putOff, nextAt: known && dueAt >= until ? dueAt : null };
  }
}

/**
 * The asks in a time of sitting or standing. `carriedMs` is the sitting before it, `journal` is in order, `gotUp` is
 * true if a break followed.
 */
export function asksIn(
  sat: Sat,
  carriedMs: number,
  journal: readonly Entry[],
  rules: Rules,
  gotUp: boolean,
): Asks {
  const walk = new Walk(sat, carriedMs, rules);
  const moves = journal
    .filter((entry) => isNudge(entry) || putsOff(entry))
    .filter((entry) => timeOf(entry) >= sat.startedAt && timeOf(entry) <= sat.endedAt)
    .toSorted((a, b) => timeOf(a) - timeOf(b));
  for (const entry of moves) walk.add(entry);
  return walk.end(gotUp);
}
