/**
 * *Why did it not nudge me?*: the decisions of the last 24 hours, as few spans of time, each with its reason. From
 * clock, journal and options alone; whatever is in no span was as usual: nothing was due yet, or it was asked for.
 */
import type { Clock } from '../core/clock/clock';
import { NIGHT } from '../core/clock/rules';
import type { Entry } from '../core/journal/entries';
import type { OptionKey, Options } from '../core/options/options';
import { HOUR, type Instant, MINUTE, SECOND } from '../core/time';
import { inOrderOfStart } from './bouts';
import { isOpen, withOpen } from './journal-now';
import type { Owed } from './why-not/asks';
import type { Claim, OptionChangeTimes, Why } from './why-not/claims';
import { livedIn } from './why-not/lived';
import { pieces } from './why-not/pieces';
import { claimsOf } from './why-not/reasons';

export type { Owed } from './why-not/asks';
export type { OptionChangeTimes, Why } from './why-not/claims';

/** A time in which nothing was asked, or not as one would have seen it. */
export interface QuietSpan {
  readonly why: Why;
  readonly from: Instant;
  readonly to: Instant;
  /** The line that tells of it, if one does. */
  readonly entry: Entry | null;
  /** The break that was owed meanwhile. */
  readonly owed: Owed | null;
  /** Several breaks that follow each other are told as one; of any other span it is the only one. */
  readonly times: readonly { readonly from: Instant; readonly to: Instant }[];
}

const DAY = 24 * HOUR;
/** A break that is due and comes within this time has not been held back. */
const AT_ONCE = 2 * MINUTE;
/** What is left of a reason beside those that win. */
const SHORTEST = 30 * SECOND;

/** The lines of this computer and browser: others ask for themselves. */
function ownLines(journal: readonly Entry[], { device }: Clock): Entry[] {
  return inOrderOfStart(journal.filter((entry) => isOpen(entry) || entry.id.startsWith(`${device}.`)));
}

/** Reasons that go with what has been done, or that owe nothing. */
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
/** What of these is over at once is not worth a word. */
const passing: readonly Why[] = [
  'no good moment',
  'just back',
  'sound',
  'playing',
  'still',
  'unused here',
  'nobody',
  'empty chair',
];

function isWorthTelling({ why, from, to }: Claim): boolean {
  if (why === null) return false;
  return to - from >= (passing.includes(why) ? AT_ONCE : SHORTEST);
}

/** What was owed in a span; of several the one that was left at its end. */
function owedIn({ why, from, to }: Claim, owed: readonly Owed[]): Owed | null {
  if (why === null || owesNothing.includes(why)) return null;
  const meanwhile = owed.filter((one) => one.from < to && one.until > from);
  return meanwhile.at(-1) ?? null;
}

/** Breaks of one's own that follow each other, with nothing else to tell between them, are told as one. */
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

/** Since when the asks have gone by today's hours and interval. `changed` has when each option was changed last. */
export function changesOf(changed: Partial<Record<OptionKey, Instant>>): OptionChangeTimes {
  const { when, hours, daysOff, intervalMinutes } = changed;
  const long = Number.NEGATIVE_INFINITY;
  return {
    hours: Math.max(when ?? long, hours ?? long, daysOff ?? long),
    interval: intervalMinutes ?? long,
  };
}

/**
 * What kept Flexor from asking in the 24 hours before `now`, in order. `journal` is as it was written, for that is
 * what was decided by, and reaches back two days or more.
 */
export function whyNot(
  journal: readonly Entry[],
  clock: Clock,
  options: Options,
  changes: OptionChangeTimes,
  now: Instant,
): QuietSpan[] {
  const own = ownLines(withOpen(journal, clock, options, now), clock);
  const firstAt = own[0]?.startedAt ?? now;
  // Off hours leave no line, but are known since they were set.
  const from = Math.max(now - DAY, Math.min(firstAt, changes.hours));
  const recent = own.filter(({ endedAt }) => endedAt > from - DAY);
  const lived = livedIn(recent, { ...options, since: changes.interval });
  const owed = lived.flatMap(({ asks }) => asks?.owed ?? []);
  const known = { journal: recent, clock, options, changes, from, firstAt, now };
  const told = pieces(claimsOf(known, lived), from, now).filter(isWorthTelling);
  return grouped(
    told.flatMap((piece) => {
      const { why, from, to, entry } = piece;
      return why ? [{ why, from, to, entry, owed: owedIn(piece, owed), times: [{ from, to }] }] : [];
    }),
  );
}
