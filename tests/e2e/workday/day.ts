/** A day lived for real, and told: what was done, what the journal says of it, and what it took. */
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../src/core/time';
import { journalOf } from '../desk';
import type { BrowserName } from '../harness';
import { compareDays, type Row, table } from './compare';
import { MIDNIGHT } from './line';
import { type Lived, live, scriptFor, stretch } from './live';
import { type Office, openOffice } from './office';
import { Person } from './person';
import { recordOf } from './record';
import { offSpans, truthOf } from './truth';
import { wakeups } from './wakeups';

/** How many times as fast as elsewhere time passes where nothing happens, at most; DAY_RATE tries others. */
const RATE = Number(process.env.DAY_RATE ?? 32);

export function day(name: BrowserName, title: string, text: string): void {
  describe(`${title} in ${name}`, () => {
    test('is what the journal says', async () => {
      const script = stretch(scriptFor(name, text), process.env.DAY_FROM, process.env.DAY_TO);
      const office = await openOffice(name, RATE, MIDNIGHT + (script[0]?.at ?? 0) - 2 * MINUTE);
      const person = new Person(office);
      try {
        await spend(office, person, script, `${title} in ${name}`);
      } finally {
        await person.leave();
        await office.close();
      }
    });
  });
}

async function spend(
  office: Office,
  person: Person,
  script: ReturnType<typeof scriptFor>,
  title: string,
): Promise<void> {
  const lived: Lived[] = [];
  const begun = performance.now();
  let rows: Row[] = [];
  try {
    await live(script, office, person, MIDNIGHT, lived);
    // What was done last is to be written down too.
    await office.flexor.time.pass(MINUTE / 2);
  } finally {
    rows = await tellDay(office, person, lived, `${title}: ${speedOf(lived, begun)}`);
  }
  expect(await office.flexor.consoleErrors()).toEqual([]);
  expect(rows.filter(({ wrong }) => wrong)).toEqual([]);
}

/** How fast the day passed on the whole, which began at `begun` of the test's own time. */
function speedOf(lived: readonly Lived[], begun: number): string {
  const passed = (lived.at(-1)?.to ?? 0) - (lived[0]?.from ?? 0);
  return `${(passed / (performance.now() - begun)).toFixed(1)} times as fast as elsewhere`;
}

/** Prints script against journal. */
async function tellDay({ flexor }: Office, person: Person, lived: Lived[], title: string): Promise<Row[]> {
  const journal = await journalOf(flexor);
  const truth = truthOf(lived);
  const record = recordOf(journal, MIDNIGHT, (id) => person.wrongMs.get(id) ?? flexor.time.wrongMs);
  const rows = compareDays(truth, record);
  const told = [title, table(rows)];
  if (flexor.starts) {
    const since = (at: number) => at - MIDNIGHT;
    const off = offSpans(lived);
    const end = since(flexor.time.now);
    told.push(wakeups(truth, flexor.starts.map(since), person.switches.map(since), off, end));
  }
  console.info(told.join('\n\n'));
  return rows;
}
