/** A quick overview: how long without a break, what was done about it, and whether it gets better. */

import type { Seat } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import type { MeasuredDay } from '../../measures/days';
import { longestOf } from '../../measures/measure';
import { measure } from '../../measures/measures';
import { durationText, number, t } from '../text';

interface TopProps {
  /** The last fourteen dates, today last. */
  readonly days: readonly MeasuredDay[];
  readonly seat: Seat;
}

export function Top({ days, seat }: TopProps) {
  const today = days.at(-1);
  if (!today) return null;
  const longest = longestOf(today);
  const usual = measure('longest', days.slice(-8, -1));
  const good = measure('goodDays', days)?.value ?? 0;
  const back = measure('felt', days.slice(-7));
  return (
    <section class="top" aria-label={t('top_label')}>
      <Tile
        what={t(seat === 'wheelchair' ? 'top_longest_still' : 'top_longest')}
        value={longest >= MINUTE ? durationText(longest) : t('top_nothing')}
        note={usual ? t('top_usual', durationText(usual.value)) : t('top_first')}
      />
      <Tile
        what={t('top_breaks')}
        value={number(today.breaks)}
        note={today.activeBreaks > 0 ? t('top_active', number(today.activeBreaks)) : t('top_breaks_note')}
      />
      <Tile what={t('top_good')} value={t('top_good_of', number(good))} note={t('top_good_note')} />
      {back && (
        <Tile what={t('top_back')} value={t('top_back_of', number(back.value))} note={t('top_back_note')} />
      )}
    </section>
  );
}

function Tile({
  what,
  value,
  note,
}: {
  readonly what: string;
  readonly value: string;
  readonly note: string;
}) {
  return (
    <div class="card tile">
      <h2 class="small">{what}</h2>
      <p class="tile-value">{value}</p>
      <p class="small quiet">{note}</p>
    </div>
  );
}
