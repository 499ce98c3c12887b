/** *Months and years*: a period compared with the one before, its charts, and both as files. */
import { useMemo, useState } from 'preact/hooks';
import type { Options } from '../../core/options/options';
import { isTracked, type MeasuredDay } from '../../measures/days';
import { type Period, periodAfter, periodBefore, periodOf, periodSpans } from '../../measures/period';
import { dates, type MessageKey, t } from '../text';
import { Charts } from './charts';
import { Comparison } from './comparison';
import { Files, type OnFile } from './files';
import { Fold } from './fold';
import { Year } from './heat';
import { daysWithin, entriesWithin, useDays, usePrefetch } from './use-days';

interface MonthsProps {
  /** The local date, YYYY-MM-DD. */
  readonly today: string;
  /** The first day of a week: 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
  /** The most recent dates, with what is still going on. */
  readonly recent: readonly MeasuredDay[];
  readonly options: Pick<Options, 'seat' | 'goalMinutes'>;
  readonly onFile: OnFile;
  readonly onPrint: () => void;
}

const spanNames: Readonly<Record<Period['span'], MessageKey>> = {
  month: 'details_month',
  year: 'details_year',
};

export function Months(props: MonthsProps) {
  const [open, setOpen] = useState(false);
  usePrefetch(props.today, !open);
  return (
    <Fold id="details" class="card details" title={t('details')} open={open} onToggle={setOpen}>
      <Periods {...props} />
    </Fold>
  );
}

const noDays: readonly MeasuredDay[] = [];

/** The dates up to today. Those in `recent` are taken from there, because they include what is still going on. */
function asOfNow(
  days: readonly MeasuredDay[],
  recent: readonly MeasuredDay[],
  today: string,
): readonly MeasuredDay[] {
  const recentByDate = new Map(recent.map((day) => [day.date, day]));
  return days.map((day) => recentByDate.get(day.date) ?? day).filter(({ date }) => date <= today);
}

function Periods({ today, firstDay, recent, options, onFile, onPrint }: MonthsProps) {
  const [period, setPeriod] = useState(periodOf('month', today));
  const { seat } = options;
  const earlier = periodBefore(period);
  const read = useDays({ shown: period, earlier, next: periodBefore(earlier) }, today);
  // `recent` changes each minute; without it, the charts of a period that is over are not rendered again.
  const live = recent.some(({ date }) => date <= period.to) ? recent : noDays;
  const readDays = read?.days;
  const shown = useMemo(() => readDays && asOfNow(readDays, live, today), [readDays, live, today]);
  const charts = useMemo(
    () =>
      shown &&
      (period.span === 'year' ? (
        <Year days={shown} firstDay={firstDay} />
      ) : (
        <Charts days={shown} options={options} />
      )),
    [shown, period.span, firstDay, options],
  );
  return (
    <>
      <div class="taps spans">
        {periodSpans.map((span) => (
          <button
            key={span}
            type="button"
            aria-pressed={span === period.span}
            onClick={() => setPeriod(periodOf(span, today))}
          >
            {t(spanNames[span])}
          </button>
        ))}
      </div>
      <div class="taps">
        <button type="button" onClick={() => setPeriod(earlier)}>
          {t('details_before')}
        </button>
        <button type="button" disabled={period.to >= today} onClick={() => setPeriod(periodAfter(period))}>
          {t('details_after')}
        </button>
        <h3 aria-live="polite">{dates(period.from, period.to, period.span)}</h3>
      </div>
      {read && shown && (
        <>
          <Comparison
            days={shown}
            before={read.earlier && asOfNow(read.earlier, recent, today).slice(0, shown.length)}
            seat={seat}
          />
          {shown.some(isTracked) && (
            <>
              {charts}
              <Files
                period={period}
                seat={seat}
                daysOf={async (period) => asOfNow(await daysWithin(period, today), recent, today)}
                entriesOf={entriesWithin}
                onFile={onFile}
                onPrint={onPrint}
              />
            </>
          )}
        </>
      )}
    </>
  );
}
