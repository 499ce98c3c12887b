/** Offers the period on the page as files, or for printing. */
import type { Entry } from '../../core/journal/entries';
import type { Seat } from '../../core/options/options';
import type { MeasuredDay } from '../../measures/days';
import { csvOf, dayRows, entryColumns, entryRows, historyJson } from '../../measures/files';
import { measures } from '../../measures/measures';
import type { Period } from '../../measures/period';
import { t } from '../text';
import { measureName, measuresFor } from './measure-text';

export type OnFile = (name: string, type: string, text: string) => void;

interface FilesProps {
  readonly period: Period;
  readonly seat: Seat;
  /** The dates of the period, as in the journal. */
  readonly daysOf: (period: Period) => Promise<readonly MeasuredDay[]>;
  /** The entries of the period, with corrections applied. */
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

export function Files({ period, seat, daysOf, entriesOf, onFile, onPrint }: FilesProps) {
  const name = `flexor-${period.from}-${period.to}`;
  const ids = measuresFor(seat);
  const head = [t('file_date'), ...ids.map((id) => t(units[measures[id].unit], measureName(id, seat)))];
  const saveDays = async () =>
    onFile(`${name}-days.csv`, 'text/csv', csvOf([head, ...dayRows(await daysOf(period), ids)]));
  const saveEntries = async () =>
    onFile(`${name}-entries.csv`, 'text/csv', csvOf([entryColumns, ...entryRows(await entriesOf(period))]));
  const saveAll = async () =>
    onFile(`${name}.json`, 'application/json', historyJson(await daysOf(period), await entriesOf(period)));
  const onPress = (save: () => Promise<void>) => () => {
    save().catch(console.error);
  };
  return (
    <fieldset class="taps files">
      <legend>{t('files')}</legend>
      <button type="button" onClick={onPress(saveDays)}>
        {t('files_days')}
      </button>
      <button type="button" onClick={onPress(saveEntries)}>
        {t('files_entries')}
      </button>
      <button type="button" onClick={onPress(saveAll)}>
        {t('files_json')}
      </button>
      <button type="button" onClick={onPrint}>
        {t('files_print')}
      </button>
    </fieldset>
  );
}
