/** The period on the page, to be taken away: as files, or on paper. */
import type { Entry } from '../../core/journal';
import type { Day } from '../../measures/days';
import { csvOf, dayRows, entryColumns, entryRows, historyJson } from '../../measures/files';
import { measures } from '../../measures/measures';
import type { Period } from '../../measures/period';
import { t } from '../text';
import { measureName, measuresFor, type Seat } from './measure-text';

export type OnFile = (name: string, type: string, text: string) => void;

interface FilesProps {
  readonly period: Period;
  readonly days: readonly Day[];
  readonly seat: Seat;
  /** The period's entries, as the person says they were. */
  readonly entriesOf: (period: Period) => Promise<readonly Entry[]>;
  readonly onFile: OnFile;
  readonly onPrint: () => void;
}

const units = {
  duration: 'file_minutes',
  seconds: 'file_seconds',
  share: 'file_share',
  of: 'file_share',
  ratio: 'file_number',
  count: 'file_number',
  score: 'file_number',
} as const;

export function Files({ period, days, seat, entriesOf, onFile, onPrint }: FilesProps) {
  const name = `flexor-${period.from}-${period.to}`;
  const ids = measuresFor(seat);
  const head = [t('file_date'), ...ids.map((id) => t(units[measures[id].unit], measureName(id, seat)))];
  const withEntries = (write: (entries: readonly Entry[]) => void) => () => {
    entriesOf(period).then(write, console.error);
  };
  return (
    <fieldset class="taps files">
      <legend>{t('files')}</legend>
      <button
        type="button"
        onClick={() => onFile(`${name}-days.csv`, 'text/csv', csvOf([head, ...dayRows(days, ids)]))}
      >
        {t('files_days')}
      </button>
      <button
        type="button"
        onClick={withEntries((entries) =>
          onFile(`${name}-entries.csv`, 'text/csv', csvOf([entryColumns, ...entryRows(entries)])),
        )}
      >
        {t('files_entries')}
      </button>
      <button
        type="button"
        onClick={withEntries((entries) =>
          onFile(`${name}.json`, 'application/json', historyJson(days, entries)),
        )}
      >
        {t('files_json')}
      </button>
      <button type="button" onClick={onPrint}>
        {t('files_print')}
      </button>
    </fieldset>
  );
}
