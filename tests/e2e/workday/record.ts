/** Converts the journal into lines in the true time of the day. */
import type { Entry } from '../../../src/core/journal/entries';
import type { Line, Moment } from './line';

/** The words of an entry that must be equal in the script. */
function wordsOf(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'break':
    case 'partial':
      return `${entry.origin}, ${entry.certainty}`;
    case 'nudge':
      return 'why' in entry ? String(entry.why) : undefined;
    case 'hold':
      return `${entry.why}, ${entry.by}`;
    case 'snoozed':
    case 'skipped':
      return entry.by;
    default:
      return undefined;
  }
}

/**
 * The lines of a journal. `wrongMs` gives the error of the clock when an entry was written, in ms, by the entry's id.
 */
export function recordOf(
  journal: readonly Entry[],
  midnight: number,
  wrongMs: (id: string) => number,
): Line[] {
  const lines = journal.map((entry): Line => {
    const moment = (written: number): Moment => {
      const at = written - wrongMs(entry.id) - midnight;
      return { at, from: at, to: at };
    };
    return {
      kind: entry.kind,
      start: moment(entry.startedAt),
      end: moment(entry.endedAt),
      words: wordsOf(entry),
      sittingMs: entry.kind === 'bout' ? entry.sittingMs : undefined,
    };
  });
  return lines.toSorted((a, b) => a.start.at - b.start.at);
}
