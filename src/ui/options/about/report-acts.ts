/** Connects the report to what it tells of. */

import { readKeptErrors } from '../../../browser/error-log';
import { version } from '../../../browser/i18n';
import { withoutPrivate } from '../../../core/kept-errors';
import { localDate } from '../../../core/time';
import { changesOf, whyNot } from '../../../measures/why-not';
import { offerDownload } from '../../../page/download';
import { read } from '../../../page/readings';
import { readMachine } from '../../../page/system';
import { journalKeys, zoneNow } from '../../stored';
import type { ReportActs } from './report';
import { type Part, reportText } from './report-text';

/** What kept Flexor from asking is found out from lines that reach back two days. */
const DAYS = 3;

/** Storage may be what does not work: one part that cannot be read takes no other with it. */
async function part<Facts>(reading: Promise<Facts>): Promise<Part<Facts>> {
  return await reading.catch((error: unknown) => ({ unread: withoutPrivate(String(error)) }));
}

async function readTold(now: number) {
  const { written, clock, options, changes } = await read(journalKeys(DAYS));
  return { clock, options, spans: whyNot(written, clock, options, changesOf(changes), now) };
}

export const reportActs: ReportActs = {
  make: async () => {
    const now = Date.now();
    const [machine, told, errors] = await Promise.all([
      part(readMachine()),
      part(readTold(now)),
      part(readKeptErrors()),
    ]);
    return reportText({ version: version(), now, zone: zoneNow(), machine, told, errors });
  },
  save: (text) => {
    const name = `flexor-report-${localDate(Date.now(), zoneNow())}.txt`;
    offerDownload(new Blob([text], { type: 'text/plain' }), name);
    return name;
  },
  copy: (text) => navigator.clipboard.writeText(text),
};
