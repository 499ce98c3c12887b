/**
 * The answers to *Why didn’t Flexor nudge me?*: the decisions of the last 24 hours as a small number of time spans, each with its reason.
 * It uses only clock, journal and options. Time outside these spans was as usual: nothing was due yet, or the person
 * was asked.
 */
import type { Clock } from '../core/clock/clock';
import { NIGHT } from '../core/clock/rules';
import type { Entry } from '../core/journal/entries';
import type { OptionKey, Options } from '../core/options/options';
import { HOUR, type Instant, MINUTE, SECOND } from '../core/time';
import { inOrderOfStart } from './bouts';
import { isGoingOn, withOpenEntries } from './journal-now';
import type { Owed } from './why-not/asks';
import type { Claim, OptionChangeTimes, Why } from './why-not/claims';
import { sittingTimes } from './why-not/lived';
import { pieces } from './why-not/pieces';
import { claimsOf } from './why-not/reasons';

export type { Owed } from './why-not/asks';
export type { OptionChangeTimes, Why } from './why-not/claims';

/** A time in which Flexor did not ask, or not in a way that the person would have seen. */
export interface QuietSpan {
  readonly why: Why;
  readonly from: Instant;
  readonly to: Instant;
  /** The line of the journal about it, if there is one. */
  readonly entry: Entry | null;
  /** The break that was owed during this time. */
  readonly owed: Owed | null;
  /** The times of the breaks, where several breaks in a row are shown as one span; else the one time of the span. */
  readonly times: readonly { readonly from: Instant; readonly to: Instant }[];
}

const DAY = 24 * HOUR;
/** A break that is due and is asked for within this time was not held back. */
const AT_ONCE = 2 * MINUTE;
/** A shorter rest of a reason, beside reasons that win over it, is not shown. */
const SHORTEST = 30 * SECOND;

/** The lines of this computer and browser: other ones ask for themselves. */
function ownLines(journal: readonly Entry[], { device }: Clock): Entry[] {
  return inOrderOfStart(journal.filter((entry) => isGoingOn(entry) || entry.id.startsWith(`${device}.`)));
}

/** Reasons that follow from what the person did, or with which no break is owed. */
const owesNothing: readonly Why[] = [
  'off hours',
  'up',
  'taken back',
  'closed',
  'watching',
  'no answer',
  'nobody',
  'uncounted',
];
/** Reasons that are not worth showing if they pass at once. */
const brief: readonly Why[] = [
  'no good moment',
  'just back',
  'sound',
  'playing',
  'still',
  'unused here',
  'nobody',
  'empty chair',
];

function isWorthShowing({ why, from, to }: Claim): boolean {
  if (why === null) return false;
  return to - from >= (brief.includes(why) ? AT_ONCE : SHORTEST);
}

/** The break that was owed in a span; if there were several, the one that was left at its end. */
function owedIn({ why, from, to }: Claim, owed: readonly Owed[]): Owed | null {
  if (why === null || owesNothing.includes(why)) return null;
  const meanwhile = owed.filter((one) => one.from < to && one.until > from);
  return meanwhile.at(-1) ?? null;
}

/** Groups own breaks in a row, with no other reason between them, into one span. */
function grouped(spans: readonly QuietSpan[]): QuietSpan[] {
  const groups: QuietSpan[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    const short = (one: QuietSpan) =>
      one.why === 'up' && one.times.every(({ from, to }) => to - from < NIGHT);
    if (!last || !short(last) || !short(span)) groups.push(span);
    else groups[groups.length - 1] = { ...last, to: span.to, times: [...last.times, ...span.times] };
  }
  return groups;
}

/** Since when the asks follow today's hours and interval. `changed` has the time of the last change of each option. */
export function changesOf(changed: Partial<Record<OptionKey, Instant>>): OptionChangeTimes {
  const { when, hours, daysOff, intervalMinutes } = changed;
  const never = Number.NEGATIVE_INFINITY;
  return {
    hours: Math.max(when ?? never, hours ?? never, daysOff ?? never),
    interval: intervalMinutes ?? never,
  };
}

/**
 * What kept Flexor from asking in the 24 hours before `now`, in order. `journal` is without corrections, because
 * decisions were made without them, and reaches back two days or more.
 */
export function whyNot(
  journal: readonly Entry[],
  clock: Clock,
  options: Options,
  changes: OptionChangeTimes,
  now: Instant,
): QuietSpan[] {
  const own = ownLines(withOpenEntries(journal, clock, options, now), clock);
  const firstAt = own[0]?.startedAt ?? now;
  // Off hours leave no line, but they are known from the time at which they were set.
  const from = Math.max(now - DAY, Math.min(firstAt, changes.hours));
  const recent = own.filter(({ endedAt }) => endedAt > from - DAY);
  const lived = sittingTimes(recent, { ...options, since: changes.interval });
  const owed = lived.flatMap(({ asks }) => asks?.owed ?? []);
  const facts = { journal: recent, clock, options, changes, from, firstAt, now };
  const shown = pieces(claimsOf(facts, lived), from, now).filter(isWorthShowing);
  return grouped(
    shown.flatMap((piece) => {
      const { why, from, to, entry } = piece;
      return why ? [{ why, from, to, entry, owed: owedIn(piece, owed), times: [{ from, to }] }] : [];
    }),
  );
}
