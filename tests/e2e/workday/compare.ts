/** Compares the script of a day with its journal: gives a table, and marks the differences that are wrong. */
import { HOUR, MINUTE, SECOND } from '../../../src/core/time';
import { describeLine, type Line, outside } from './line';

/** How late a line may be because of accelerated time, in addition to what Flexor promises. */
const SLACK_MS = 30 * SECOND;
/** Two lines that are further apart than this are not about the same thing. */
const NEAR_MS = 5 * MINUTE;

export interface Row {
  readonly at: number;
  readonly script: string;
  readonly journal: string;
  readonly difference: string;
  readonly wrong: boolean;
}

function signed(ms: number): string {
  return `${ms < 0 ? '-' : '+'}${Math.abs(Math.round(ms / SECOND))} s`;
}

/** Whether sitting is within a second an hour. Near a gap some of it may be missing; too much is never allowed. */
function isRight(offMs: number, { sittingMs = 0, mayLackMs = 0 }: Line): boolean {
  const allowed = SLACK_MS + (sittingMs / HOUR) * SECOND;
  return offMs <= allowed && offMs >= -allowed - mayLackMs;
}

function compare(wanted: Line, found: Line): Row {
  const offsets = [outside(found.start.at, wanted.start)];
  if (wanted.end && found.end) offsets.push(outside(found.end.at, wanted.end));
  const differs = found.words !== undefined && wanted.words?.split(' or ').includes(found.words) === false;
  const sitting = wanted.sittingMs === undefined ? undefined : (found.sittingMs ?? 0) - wanted.sittingMs;
  const wrong = offsets.some((ms) => Math.abs(ms) > SLACK_MS) || !isRight(sitting ?? 0, wanted) || differs;
  return {
    at: wanted.start.at,
    script: describeLine(wanted),
    journal: describeLine(found),
    difference: offsets.map(signed).join(', ') + (sitting === undefined ? '' : `; sat ${signed(sitting)}`),
    wrong,
  };
}

export function compareDays(script: readonly Line[], journal: readonly Line[]): Row[] {
  const unmatched = new Set(journal);
  const rows = script.map((wanted): Row => {
    const distance = (line: Line) => Math.abs(outside(line.start.at, wanted.start));
    const [found] = [...unmatched]
      .filter((line) => line.kind === wanted.kind && distance(line) < NEAR_MS)
      .toSorted((a, b) => distance(a) - distance(b));
    if (found) unmatched.delete(found);
    return found
      ? compare(wanted, found)
      : {
          at: wanted.start.at,
          script: describeLine(wanted),
          journal: '',
          difference: 'missing',
          wrong: true,
        };
  });
  const extra = [...unmatched].map((line): Row => {
    return {
      at: line.start.at,
      script: '',
      journal: describeLine(line),
      difference: 'not in the script',
      wrong: true,
    };
  });
  return [...rows, ...extra].toSorted((a, b) => a.at - b.at);
}

/** The table as text. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ script, journal, difference, wrong }) => [
    script,
    journal,
    difference + (wrong ? '  ✗' : ''),
  ]);
  const all = [['script', 'journal', 'difference'], ...cells];
  const widths = [0, 1].map((n) => Math.max(...all.map((row) => row[n]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
