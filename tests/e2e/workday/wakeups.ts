/** Counts how often the background was started, and prints it beside the targets. */
import { HOUR, MINUTE, SECOND } from '../../../src/core/time';
import type { Line } from './line';
import { seatedSpans } from './truth';

export type Span = readonly [from: number, to: number];

/** A start within this time after a change of the window was caused by it. */
const SWITCH_MS = 3 * SECOND;
/** Flexor needs some time to notice that the person is away. */
const AWAY_MS = 10 * MINUTE;

/** There is one look at the end of the working hours itself. */
const CLOSING_MS = 10 * SECOND;

function within(at: number, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => at >= from && at < to);
}

function hours(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, to - from), 0) / HOUR;
}

/** The spans between those of sitting, and up to the end of the day. Each begins AWAY_MS after the sitting ended. */
function awaySpans(seated: readonly Span[], end: number): Span[] {
  return seated
    .map(([, to], n): Span => [to + AWAY_MS, seated[n + 1]?.[0] ?? end])
    .filter(([from, to]) => to > from);
}

/** The table as text. All times are in ms since midnight; `off` are the spans outside of the working hours. */
export function wakeups(
  script: readonly Line[],
  starts: readonly number[],
  switches: readonly number[],
  off: readonly Span[],
  end: number,
): string {
  const seated = seatedSpans(script);
  const quiet = off.map(([from, to]): Span => [from + CLOSING_MS, to]);
  const away = awaySpans(seated, end).filter(([, to]) => !off.some((span) => span[1] === to));
  const bySwitch = (at: number) => switches.some((one) => at >= one && at < one + SWITCH_MS);
  const rows: [string, Span[], number[], string][] = [
    [
      'at work, by our own alarms',
      seated,
      starts.filter((at) => within(at, seated) && !bySwitch(at)),
      'at most 40',
    ],
    [
      'at work, by changing windows',
      seated,
      starts.filter((at) => within(at, seated) && bySwitch(at)),
      'counted apart',
    ],
    ['away', away, starts.filter((at) => within(at, away)), '0'],
    ['off hours', quiet, starts.filter((at) => within(at, quiet)), '0'],
  ];
  const lines = rows.map(([name, spans, found, target]) => {
    const length = hours(spans);
    const rate = length > 0 ? (found.length / length).toFixed(1) : '-';
    return [name, `${found.length}`, length.toFixed(1), rate, target];
  });
  const all = [['starts of the background', 'starts', 'hours', 'an hour', 'target'], ...lines];
  return all
    .map(([name = '', ...rest]) => `${name.padEnd(30)}${rest.map((cell) => cell.padStart(10)).join('')}`)
    .join('\n');
}
