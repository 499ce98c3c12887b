/** A day in detail: its picture, and its entries, each with its certainty and the ways to correct it. */
import { useState } from 'preact/hooks';
import { corrected, correctionsIn } from '../../core/journal/corrections';
import type { Entry } from '../../core/journal/entries';
import type { OwnExercise } from '../../core/options/own-exercises';
import { addDays, localDate, startOfDate } from '../../core/time';
import { countedBreaks } from '../../measures/breaks';
import { entriesOfDate, isGoingOn } from '../../measures/journal-now';
import { isNight, ribbonOf } from '../../measures/ribbon';
import { t } from '../text';
import { CertaintyDot, DayLine, type OnCorrect } from './day-line';
import { RibbonChart } from './ribbon';

interface DayProps {
  /** The local date, YYYY-MM-DD. */
  readonly date: string;
  /** An IANA name. */
  readonly zone: string;
  /** The entries that touch the date, as they were written, with the corrections among them. */
  readonly written: readonly Entry[];
  readonly own: readonly OwnExercise[];
  /** The id of the break that is going on now; it cannot be corrected yet. */
  readonly living: string | undefined;
  readonly onCorrect: OnCorrect;
}

export function Day({ date, zone, written, own, living, onCorrect }: DayProps) {
  const [openId, setOpenId] = useState<string>();
  const entries = entriesOfDate(written, date);
  const latest = correctionsIn(entries);
  const lines = entries.filter((entry) => entry.kind !== 'corrected' && !isOvernight(entry));
  if (lines.length === 0) return <p class="quiet">{t('day_empty')}</p>;
  const [startsAt, endsAt] = [startOfDate(date, zone), startOfDate(addDays(date, 1), zone)];
  const known = entriesOfDate(corrected(entries), date);
  const ribbon = ribbonOf(known, startsAt, endsAt);
  const breaks = new Set(countedBreaks(known).map(({ id }) => id));
  return (
    <>
      {ribbon && <RibbonChart ribbon={ribbon} zone={zone} own={own} />}
      <ol class="lines">
        {lines.map((entry) => {
          const correction = latest.get(entry.id);
          const canCorrect = !isGoingOn(entry) && entry.id !== living;
          return (
            <DayLine
              key={entry.id}
              entry={entry}
              shown={corrected(correction ? [entry, correction] : [entry])[0]}
              own={own}
              isBreak={breaks.has(entry.id)}
              was={correction?.was ?? 'as it was'}
              isOpen={entry.id === openId}
              onToggle={() => setOpenId(entry.id === openId ? undefined : entry.id)}
              onCorrect={canCorrect ? onCorrect : undefined}
            />
          );
        })}
      </ol>
      <p class="small quiet certainty-help">
        <span>
          <CertaintyDot certainty="said" /> {t('certainty_help_sure')}
        </span>
        <span>
          <CertaintyDot certainty="presumed" /> {t('certainty_help_presumed')}
        </span>
        <span>
          <CertaintyDot certainty="unknown" /> {t('certainty_help_unknown')}
        </span>
      </p>
    </>
  );
}

/** Whether an entry is the time between two days. */
function isOvernight(entry: Entry): boolean {
  const { startedAt, endedAt, zone } = entry;
  return isNight(entry) && localDate(startedAt, zone) !== localDate(endedAt, zone);
}
