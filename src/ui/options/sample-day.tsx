/** A day with the options of this page, by the same core that lives the real ones. */
import { useMemo } from 'preact/hooks';
import type { Traits } from '../../core/clock';
import type { Options } from '../../core/options';
import { type SampleDay as Lived, liveSample } from '../../core/sample/live';
import { type RibbonKind, ribbonOf, sumOf } from '../../core/sample/ribbon';
import { duration, type MessageKey, number, t, timeOfDay } from '../text';

interface SampleDayProps {
  readonly options: Options;
  /** What this browser can do; undefined if nobody has looked yet. */
  readonly traits: Traits | undefined;
}

const kinds = [
  ['sat', 'sample_sat'],
  ['up', 'sample_up'],
  ['held', 'sample_held'],
  ['asked', 'sample_asked'],
  ['later', 'sample_later'],
] as const satisfies readonly (readonly [RibbonKind, MessageKey])[];

/** Before the first look: a browser as it is installed. */
const plain: Traits = {
  takesFocus: false,
  notifies: false,
  showsBadge: false,
  seesCalls: false,
  fullScreenByButton: false,
};

export function SampleDay({ options, traits = plain }: SampleDayProps) {
  // Every reading of storage is a new object; only another content is another day.
  const content = JSON.stringify([options, traits]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` is all that the day depends on.
  const day = useMemo(() => liveSample(options, traits), [content]);
  return (
    <section class="card sample" aria-labelledby="sample-day">
      <h2 id="sample-day">{t('sample_heading')}</h2>
      {day ? <Ribbon day={day} /> : <p>{t('sample_none')}</p>}
      <p class="small quiet">{t('sample_about')}</p>
    </section>
  );
}

function labelOf({ entries, startedAt, endedAt }: Lived): string {
  const { asked, breaks, longestMs } = sumOf(entries);
  const times = (count: number) => t('sample_times', number(count));
  const clock = (at: number) => timeOfDay(at, 'UTC');
  return t(
    'sample_label',
    clock(startedAt),
    clock(endedAt),
    times(asked),
    times(breaks),
    duration(longestMs),
  );
}

function Ribbon({ day }: { readonly day: Lived }) {
  const share = (ms: number) => `${((100 * ms) / (day.endedAt - day.startedAt)).toFixed(3)}%`;
  return (
    <>
      <div class="ribbon" aria-hidden="true">
        {ribbonOf(day.entries).map(({ kind, from, to }) => (
          <span
            key={`${kind} ${from}`}
            class={`ribbon-${kind}`}
            style={{ insetInlineStart: share(from - day.startedAt), inlineSize: share(to - from) }}
          />
        ))}
      </div>
      <ul class="legend small quiet" aria-hidden="true">
        {kinds.map(([kind, name]) => (
          <li key={kind}>
            <span class={`ribbon-${kind}`} /> {t(name)}
          </li>
        ))}
      </ul>
      <p class="small">{labelOf(day)}</p>
    </>
  );
}
