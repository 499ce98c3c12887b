/** The strip of the day. The line below it says the same in words, and shows the colors of sitting and breaks. */
import { useMemo } from 'preact/hooks';
import { type Instant, MINUTE } from '../../core/time';
import { type DayStrip, dayStrip } from '../../measures/day-strip';
import type { Shown } from '../stored';
import { durationShort, number, t, timeOfDay } from '../text';

interface TodayProps {
  readonly shown: Pick<Shown, 'clock' | 'options' | 'journal'>;
  readonly now: Instant;
  /** An IANA name. */
  readonly zone: string;
}

export function Today({ shown, now, zone }: TodayProps) {
  const minute = Math.floor(now / MINUTE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the strip does not change within a minute.
  const strip = useMemo(() => dayStrip(shown, now, zone), [shown, minute, zone]);
  const { from, to, parts, breaks, longestMs } = strip;
  const standing = parts.filter(({ kind }) => kind === 'standing');
  const standingMs = standing.reduce((sum, part) => sum + part.to - part.from, 0);
  const longest = t(
    shown.options.seat === 'wheelchair' ? 'popup_today_longest_still' : 'popup_today_longest',
    durationShort(longestMs),
  );
  return (
    <div class="today">
      <Strip {...strip} />
      <div class="today-hours small quiet" aria-hidden="true">
        <span>{timeOfDay(from, zone)}</span>
        <span>{timeOfDay(to, zone)}</span>
      </div>
      {breaks === 0 && longestMs < MINUTE ? (
        <p class="small">{t('popup_today_none')}</p>
      ) : (
        <ul class="today-sums small">
          <li class="today-breaks">{t('popup_today_breaks', number(breaks))}</li>
          {standingMs >= MINUTE && (
            <li class="today-standing">{t('entry_standing', durationShort(standingMs))}</li>
          )}
          <li class="today-sitting">{longest}</li>
        </ul>
      )}
    </div>
  );
}

function Strip({ from, to, now, parts }: DayStrip) {
  const share = (ms: number) => `${((100 * ms) / (to - from)).toFixed(2)}%`;
  return (
    <div class="today-strip" aria-hidden="true">
      {parts.map((part) => (
        <span
          key={`${part.kind} ${part.from}`}
          class={`today-${part.kind}`}
          style={{ insetInlineStart: share(part.from - from), inlineSize: share(part.to - part.from) }}
        />
      ))}
      <span class="today-now" style={{ insetInlineStart: share(now - from) }} />
    </div>
  );
}
