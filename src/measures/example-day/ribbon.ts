/** The example day as a ribbon: the parts to draw, and sums. */
import type { Entry } from '../../core/journal/entries';
import type { Instant } from '../../core/time';

export type ExamplePartKind = 'sat' | 'up' | 'held' | 'asked' | 'later';

export interface ExamplePart {
  readonly kind: ExamplePartKind;
  readonly from: Instant;
  readonly to: Instant;
}

function kindOf({ kind }: Entry): ExamplePartKind | undefined {
  switch (kind) {
    case 'bout':
      return 'sat';
    case 'break':
      return 'up';
    case 'hold':
      return 'held';
    case 'nudge':
      return 'asked';
    case 'snoozed':
      return 'later';
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

export interface ExampleSum {
  readonly asked: number;
  readonly breaks: number;
  /** The longest bout, in ms of sitting. */
  readonly longestMs: number;
}

export function sumOf(entries: readonly Entry[]): ExampleSum {
  const bouts = entries.flatMap((entry) => (entry.kind === 'bout' ? [entry.sittingMs] : []));
  return {
    asked: entries.filter(({ kind }) => kind === 'nudge').length,
    breaks: entries.filter(({ kind }) => kind === 'break').length,
    longestMs: Math.max(0, ...bouts),
  };
}
