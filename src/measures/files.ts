/**
 * Days and entries as files for a spreadsheet or a program: ISO dates, plain numbers, the same figures as on the page.
 */
import type { Entry } from '../core/journal/entries';
import { SECOND } from '../core/time';
import type { MeasuredDay } from './days';
import type { Measured } from './measure';
import { type MeasureId, measure, measures } from './measures';

type Cell = string | number | null;

/** A table as CSV (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8). */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A cell. A spreadsheet would run a text that begins like a formula, so such a text gets an apostrophe in front. */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A measure as a plain number: minutes, seconds, shares from 0 to 1; null where too little is known. */
function plainNumber(id: MeasureId, measured: Measured | null): number | null {
  if (!measured) return null;
  const { value, whole } = measured;
  const plain = whole === undefined ? value : value / whole;
  return round(measures[id].unit === 'duration' ? plain / (60 * SECOND) : plain);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A row for each day: its date and the given measures. */
export function dayRows(days: readonly MeasuredDay[], ids: readonly MeasureId[]): Cell[][] {
  return days.map((day) => [day.date, ...ids.map((id) => plainNumber(id, measure(id, [day])))]);
}

/** The local wall time of an instant with its offset, as ISO 8601. `zone` is an IANA name. */
function isoIn(at: number, zone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return time.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The headings of the columns of entries. */
export const entryColumns = ['id', 'kind', 'from', 'to', 'zone', 'minutes', 'certainty', 'more'] as const;

/** A row for each entry. Fields that only some kinds have are in the last column, as JSON. */
export function entryRows(entries: readonly Entry[]): Cell[][] {
  return entries.map((entry) => {
    const { id, kind, zone, startedAt, endedAt, ...more } = entry;
    const certainty = 'certainty' in entry ? entry.certainty : null;
    const times = [isoIn(startedAt, zone), isoIn(endedAt, zone)];
    return [
      id,
      kind,
      ...times,
      zone,
      round((endedAt - startedAt) / (60 * SECOND)),
      certainty,
      JSON.stringify(more),
    ];
  });
}

/** Days and entries as one JSON text; the days have all their sums. */
export function historyJson(days: readonly MeasuredDay[], entries: readonly Entry[]): string {
  return `${JSON.stringify({ days, entries }, null, 1)}\n`;
}
