/** The measures of a period beside those of the one before. */

import type { Seat } from '../../core/options/options';
import { type MeasuredDay, trackedCount } from '../../measures/days';
import { hoursOftenTaken } from '../../measures/hours-to-ask';
import { measure } from '../../measures/measures';
import { FEWEST_DAYS } from '../../measures/trend';
import { listText, number, t, timeRange } from '../text';
import { comparable, comparedName, comparedText, shownMeasures } from './measure-text';

interface ComparisonProps {
  readonly days: readonly MeasuredDay[];
  /** Undefined until it is loaded. */
  readonly before: readonly MeasuredDay[] | undefined;
  readonly seat: Seat;
}

export function Comparison({ days, before, seat }: ComparisonProps) {
  const tracked = trackedCount(days);
  const trackedBefore = trackedCount(before ?? []);
  if (tracked === 0) return <p class="quiet">{t('details_nothing')}</p>;
  const isCompared = tracked >= FEWEST_DAYS && trackedBefore >= FEWEST_DAYS;
  const hours = hoursOftenTaken(days);
  return (
    <div class="table-wrap">
      {before && !isCompared && <p class="small quiet">{t('details_few')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('details_measure')}</th>
            <th scope="col">{t('details_now')}</th>
            {isCompared && <th scope="col">{t('details_then')}</th>}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('details_days')}</th>
            <td>{number(tracked)}</td>
            {isCompared && <td>{number(trackedBefore)}</td>}
          </tr>
          {shownMeasures(seat).map((id) => (
            <Row key={id} id={id} days={days} before={isCompared ? before : undefined} seat={seat} />
          ))}
        </tbody>
      </table>
      {hours.length > 0 && <p>{t('details_moments', listText(hours.map(hourRange)))}</p>}
    </div>
  );
}

/** An hour of the day, 0 to 23, as a range: 10:00 – 11:00. */
function hourRange(hour: number): string {
  return timeRange(Date.UTC(2000, 0, 1, hour), Date.UTC(2000, 0, 1, hour + 1), 'UTC');
}

interface RowProps extends Pick<ComparisonProps, 'days' | 'seat'> {
  readonly id: ReturnType<typeof shownMeasures>[number];
  readonly before: readonly MeasuredDay[] | undefined;
}

function Row({ id, days, before, seat }: RowProps) {
  const current = comparableValue(id, days);
  const earlier = before && comparableValue(id, before);
  if (current === undefined && earlier === undefined) return null;
  const [currentText, earlierText] = [current, earlier].map((value) =>
    value === undefined ? '–' : comparedText(id, value),
  );
  // No arrow stands between two values that read the same.
  const change =
    current !== undefined && earlier !== undefined && currentText !== earlierText ? current - earlier : 0;
  const arrow = change > 0 ? '↑ ' : change < 0 ? '↓ ' : '';
  return (
    <tr>
      <th scope="row">{comparedName(id, seat)}</th>
      <td>
        {arrow}
        {currentText}
      </td>
      {before && <td>{earlierText}</td>}
    </tr>
  );
}

function comparableValue(id: RowProps['id'], days: readonly MeasuredDay[]): number | undefined {
  const measured = measure(id, days);
  return measured ? comparable(id, measured, trackedCount(days)) : undefined;
}
