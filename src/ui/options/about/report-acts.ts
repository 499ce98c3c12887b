/** Connects the report to what it tells of. */

import { readErrorLog } from '../../../browser/error-log';
import { version } from '../../../browser/i18n';
import { withoutPrivate } from '../../../core/kept-errors';
import { localDate } from '../../../core/time';
import { changesOf, whyNot } from '../../../measures/why-not';
import { offerDownload } from '../../../page/download';
import { readPageData } from '../../../page/readings';
import { readSystemInfo } from '../../../page/system';
import { currentZone, journalKeys } from '../../stored';
import type { ReportActs } from './report';
import { type ReportPart, reportText } from './report-text';

/** What kept Flexor from asking is found out from lines that reach back two days. */
const DAYS = 3;

/** Storage may be what does not work: one part that cannot be read takes no other with it. */
async function part<Facts>(reading: Promise<Facts>): Promise<ReportPart<Facts>> {
  return await reading.catch((error: unknown) => ({ unread: withoutPrivate(String(error)) }));
}

async function readTold(now: number) {
  const { written, clock, options, changes } = await readPageData(journalKeys(DAYS));
  return { clock, options, spans: whyNot(written, clock, options, changesOf(changes), now) };
}

export const reportActs: ReportActs = {
  make: async () => {
    const now = Date.now();
    const [machine, told, errors] = await Promise.all([
      part(readSystemInfo()),
      part(readTold(now)),
      part(readErrorLog()),
    ]);
    return reportText({ version: version(), now, zone: currentZone(), machine, told, errors });
  },
  save: (text) => {
    const name = `flexor-report-${localDate(Date.now(), currentZone())}.txt`;
    offerDownload(new Blob([text], { type: 'text/plain' }), name);
    return name;
  },
  copy: (text) => navigator.clipboard.writeText(text),
};
