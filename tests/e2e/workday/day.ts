/** Plays the script of a day in a real browser, compares it with the journal, and prints both. */
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../src/core/time';
import { journalOf } from '../desk';
import type { BrowserName } from '../harness';
import { compareDays, type Row, table } from './compare';
import { MIDNIGHT } from './line';
import { type Lived, partOfScript, playScript, scriptFor } from './live';
import { type Office, openOffice } from './office';
import { Person } from './person';
import { recordOf } from './record';
import { offSpans, truthOf } from './truth';
import { wakeups } from './wakeups';

/** The highest pace of time, as a multiple of normal speed. The environment variable DAY_RATE can change it. */
const RATE = Number(process.env.DAY_RATE ?? 32);

export function day(name: BrowserName, title: string, text: string): void {
  describe(`${title} in ${name}`, () => {
    test('the journal matches the script', async () => {
      const script = partOfScript(scriptFor(name, text), process.env.DAY_FROM, process.env.DAY_TO);
      const office = await openOffice(name, RATE, MIDNIGHT + (script[0]?.at ?? 0) - 2 * MINUTE);
      const person = new Person(office);
      try {
        await playDay(office, person, script, `${title} in ${name}`);
      } finally {
        await person.leave();
        await office.close();
      }
    });
  });
}

async function playDay(
  office: Office,
  person: Person,
  script: ReturnType<typeof scriptFor>,
  title: string,
): Promise<void> {
  const lived: Lived[] = [];
  const startedAt = performance.now();
  let rows: Row[] = [];
  try {
    await playScript(script, office, person, MIDNIGHT, lived);
    // Flexor needs time to record the last line of the script too.
    await office.flexor.time.pass(MINUTE / 2);
  } finally {
    rows = await reportDay(office, person, lived, `${title}: ${speedOf(lived, startedAt)}`);
  }
  expect(await office.flexor.consoleErrors()).toEqual([]);
  expect(rows.filter(({ wrong }) => wrong)).toEqual([]);
}

/** The average speed of a day that started at `startedAt` of the test's own time, as text. */
function speedOf(lived: readonly Lived[], startedAt: number): string {
  const passed = (lived.at(-1)?.to ?? 0) - (lived[0]?.from ?? 0);
  return `${(passed / (performance.now() - startedAt)).toFixed(1)} times normal speed`;
}

/**
 * Compares script and journal, prints the table and, where possible, the starts of the background. Returns the rows.
 */
async function reportDay({ flexor }: Office, person: Person, lived: Lived[], title: string): Promise<Row[]> {
  const journal = await journalOf(flexor);
  const truth = truthOf(lived);
  const record = recordOf(journal, MIDNIGHT, (id) => person.wrongMs.get(id) ?? flexor.time.wrongMs);
  const rows = compareDays(truth, record);
  const sections = [title, table(rows)];
  if (flexor.starts) {
    const since = (at: number) => at - MIDNIGHT;
    const off = offSpans(lived);
    const end = since(flexor.time.now);
    sections.push(wakeups(truth, flexor.starts.map(since), person.switches.map(since), off, end));
  }
  console.info(sections.join('\n\n'));
  return rows;
}
