/** The example day as a ribbon: the parts to draw, and sums. */
import type { Entry } from '../../core/journal/entries';
import type { Instant } from '../../core/time';
import type { TimeSpan } from './script';

export type ExamplePartKind = 'sat' | 'up' | 'held' | 'asked' | 'later';

interface ExamplePart {
  readonly kind: ExamplePartKind;
  readonly from: Instant;
  readonly to: Instant;
}

function kindOf(entry: Entry): ExamplePartKind | undefined {
  switch (entry.kind) {
    case 'bout':
      return 'sat';
    case 'break':
      return 'up';
    case 'hold':
      return 'held';
    case 'nudge':
      return 'asked';
    case 'snoozed':
      return isPutOff(entry) ? 'later' : undefined;
    default:
      return undefined;
  }
}

/** The parts of a day to draw, in drawing order: periods first, marks over them. */
export function exampleRibbonOf(entries: readonly Entry[]): ExamplePart[] {
  const order: readonly ExamplePartKind[] = ['sat', 'up', 'held', 'later', 'asked'];
  const parts = entries.flatMap((entry) => {
    const kind = kindOf(entry);
    return kind ? [{ kind, from: entry.startedAt, to: entry.endedAt }] : [];
  });
  return parts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.from - b.from);
}

interface ExampleSum {
  readonly asked: number;
  readonly breaks: number;
  /** The longest bout that nothing made longer, in ms of sitting. */
  readonly usualMs: number;
  /** The longest bout of all: it may be around a call, a talk, or a break that was put off. */
  readonly longestMs: number;
}

/** `busy` are the times of calls and talks, during which the person does not get up. */
export function sumOf(entries: readonly Entry[], busy: readonly TimeSpan[]): ExampleSum {
  const delays = [
    ...busy,
    ...entries.filter(isPutOff).map((entry) => [entry.startedAt, entry.endedAt] as const),
  ];
  const bouts = entries.filter((entry) => entry.kind === 'bout');
  const usual = bouts.filter(
    ({ startedAt, endedAt }) => !delays.some(([from, to]) => from <= endedAt && startedAt <= to),
  );
  const longest = (some: typeof bouts) => Math.max(0, ...some.map(({ sittingMs }) => sittingMs));
  return {
    asked: entries.filter(({ kind }) => kind === 'nudge').length,
    breaks: entries.filter(({ kind }) => kind === 'break').length,
    usualMs: longest(usual),
    longestMs: longest(bouts),
  };
}

function isPutOff(entry: Entry): boolean {
  return entry.kind === 'snoozed' && entry.by === 'said';
}
