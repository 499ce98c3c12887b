/**
 * Random days with known truth: sitting is counted to a second an hour (docs/testing.md), and no nudge is rude.
 *
 * A failure prints its seed, its path and the shrunk script, which can be pasted into a test of its own. To repeat it:
 * `FC_SEED=… FC_PATH=… npx vitest run tests/core/random-days.test.ts -t '<kind of day>'`. `FC_RUNS` is the number of
 * days of each kind, `FC_FIGURES=1` prints the errors.
 */

import { afterAll, describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/core/time';
import { withOpenEntries } from '../../src/measures/journal-now';
import { Desk } from '../day/desk';
import { brokenLaws } from '../day/laws';
import { entryText, live } from '../day/live';
import { rudeNudges } from '../day/manners';
import { dayOf, kinds } from '../day/random';
import { type Truth, truthOf } from '../day/truth';
import fc from '../fast-check';
import { runsOf } from '../sample';

const path = process.env.FC_PATH;
const runs = { numRuns: runsOf(3, 170), ...(path === undefined ? {} : { path }) };

/** All lines of the journal, with those that are still open. */
function journalOf(desk: Desk) {
  return withOpenEntries(desk.journal, desk.clock, desk.options, desk.now);
}

function countedMs(desk: Desk): number {
  return journalOf(desk).reduce((sum, entry) => sum + (entry.kind === 'bout' ? entry.sittingMs : 0), 0);
}

/** The error that is always allowed: a second for each hour, at least one. In ms. */
function toleranceMs({ sureMs, maybeMs }: Truth): number {
  return SECOND * Math.max(1, Math.ceil((sureMs + maybeMs) / HOUR));
}

/** How much sitting the journal has less than is certain, and more than is possible. */
function errorsOf(desk: Desk, { sureMs, maybeMs }: Truth) {
  const counted = countedMs(desk);
  return { missingMs: Math.max(0, sureMs - counted), inventedMs: Math.max(0, counted - sureMs - maybeMs) };
}

function miscounted(desk: Desk, truth: Truth): string[] {
  const { missingMs, inventedMs } = errorsOf(desk, truth);
  const allowed = toleranceMs(truth);
  const wrong: string[] = [];
  if (missingMs > allowed + truth.lossMs) wrong.push(`${missingMs / SECOND} s of sitting are missing`);
  if (inventedMs > allowed + truth.gainMs) wrong.push(`${inventedMs / SECOND} s of sitting were invented`);
  return wrong;
}

/** Describes truth and journal side by side, to explain a failure. */
function describeBoth(script: string, desk: Desk, truth: Truth): string {
  const minutes = (ms: number) => `${(ms / MINUTE).toFixed(2)} min`;
  const { sureMs, maybeMs, lossMs, gainMs } = truth;
  return [
    `In truth ${minutes(sureMs)} sat and perhaps ${minutes(maybeMs)} more, -${minutes(lossMs)} +${minutes(gainMs)};`,
    `counted were ${minutes(countedMs(desk))}.`,
    'Script:',
    script,
    'Journal:',
    ...journalOf(desk).map((entry) => entryText(entry, desk.midnight)),
  ].join('\n');
}

type DayFigures = ReturnType<typeof errorsOf> & { readonly truth: Truth; readonly nudges: number };
const figures = new Map<string, DayFigures[]>();

function nudgesOf(days: readonly DayFigures[]): number {
  return days.reduce((sum, { nudges }) => sum + nudges, 0);
}

describe.each(kinds)('days of $title', (kind) => {
  test('are counted correctly, and no nudge comes at a bad moment', () => {
    const seen: DayFigures[] = [];
    figures.set(kind.title, seen);
    fc.assert(
      fc.property(dayOf(kind), (script) => {
        const desk = live(script);
        const truth = truthOf(script, desk);
        seen.push({ ...errorsOf(desk, truth), truth, nudges: desk.nudges.length });
        const wrong = [
          ...miscounted(desk, truth),
          ...rudeNudges(script, desk, truth),
          ...brokenLaws(script, desk),
        ];
        if (wrong.length > 0) throw new Error([...wrong, describeBoth(script, desk, truth)].join('\n'));
      }),
      runs,
    );
    // Days without nudges prove little about nudges; a few days may have none.
    if (path === undefined && seen.length >= 8) expect(nudgesOf(seen)).toBeGreaterThan(seen.length / 4);
  });
});

test('random days have nudges', () => {
  const days = [...figures.values()].flat();
  if (path === undefined) expect(nudgesOf(days)).toBeGreaterThan(days.length / 2);
});

/** A desk that goes through every second. */
class SlowDesk extends Desk {
  override passUntil(until: number): void {
    while (this.time < until) this.tick();
  }
}

test('skipping the seconds in which nothing can happen does not change the result', () => {
  const resultOf = ({ clock, journal, looks, awakeMs }: Desk) => ({ clock, journal, looks, awakeMs });
  const anyDay = fc.oneof(...kinds.map(dayOf));
  fc.assert(
    fc.property(anyDay, (script) => {
      expect(resultOf(live(script))).toEqual(resultOf(live(script, new SlowDesk())));
    }),
    { numRuns: runsOf(2, 50) },
  );
});

afterAll(() => {
  if (!process.env.FC_FIGURES) return;
  const seconds = (all: number[], pick: (all: number[]) => number) => Math.round(pick(all) / SECOND);
  const mean = (all: number[]) => all.reduce((sum, ms) => sum + ms, 0) / all.length;
  const most = (all: number[]) => Math.max(...all);
  const rows = [...figures].map(([kind, days]) => {
    const [missing, invented] = [
      days.map(({ missingMs }) => missingMs),
      days.map(({ inventedMs }) => inventedMs),
    ];
    return {
      kind,
      days: days.length,
      'hours sat': Math.round(days.reduce((sum, { truth }) => sum + truth.sureMs, 0) / HOUR),
      'of doubt': Math.round(days.reduce((sum, { truth }) => sum + truth.maybeMs, 0) / HOUR),
      nudges: nudgesOf(days),
      'missing s, mean': seconds(missing, mean),
      'missing s, most': seconds(missing, most),
      'allowed s, mean': seconds(
        days.map(({ truth }) => truth.lossMs),
        mean,
      ),
      'invented s, mean': seconds(invented, mean),
      'invented s, most': seconds(invented, most),
    };
  });
  console.table(rows);
});
