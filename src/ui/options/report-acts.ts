/** Connects the report to the data that it describes. */
import { readErrorLog } from '../../browser/error-log';
import { version } from '../../browser/i18n';
import { withoutPrivate } from '../../core/kept-errors';
import { localDate } from '../../core/time';
import { changesOf, whyNot } from '../../measures/why-not';
import { offerDownload } from '../../page/download';
import { readPageData } from '../../page/page-data';
import { readSystemInfo } from '../../page/system';
import { currentZone, journalKeys } from '../stored';
import type { ReportActs } from './report';
import { type ReportPart, reportText } from './report-text';

/** The reasons for not asking are computed from lines that reach back two days. */
const DAYS = 3;

/** Reads one part. Storage may be what is broken, so a part that cannot be read does not affect the others. */
async function part<Facts>(facts: Promise<Facts>): Promise<ReportPart<Facts>> {
  return await facts.catch((error: unknown) => ({ unread: withoutPrivate(String(error)) }));
}

async function readClockFacts(now: number) {
  const { written, clock, options, changes } = await readPageData(journalKeys(DAYS));
  return { clock, options, spans: whyNot(written, clock, options, changesOf(changes), now) };
}

export const reportActs: ReportActs = {
  make: async () => {
    const now = Date.now();
    const [machine, told, errors] = await Promise.all([
      part(readSystemInfo()),
      part(readClockFacts(now)),
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
