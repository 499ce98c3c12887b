/** An example day with the options of this page. The same core computes it as the real days. */
import { useEffect, useState } from 'preact/hooks';
import type { Traits } from '../../core/clock/state';
import type { Options } from '../../core/options/options';
import { type ExampleDay as Lived, simulateExampleDay } from '../../measures/example-day/live';
import { type ExamplePartKind, exampleRibbonOf, sumOf } from '../../measures/example-day/ribbon';
import { durationText, type MessageKey, number, t, timeOfDay } from '../text';

/** Runs long work in slices, until the signal is aborted. */
type InSlices = <Result>(work: Generator<number, Result>, signal: AbortSignal) => Promise<Result>;

export interface ExampleDayProps {
  readonly options: Options;
  /** What this browser can do; undefined before the first look. */
  readonly traits: Traits | undefined;
  readonly inSlices: InSlices;
}

const kinds = [
  ['sat', 'sample_sat'],
  ['up', 'sample_up'],
  ['held', 'sample_held'],
  ['asked', 'sample_asked'],
  ['later', 'sample_later'],
] as const satisfies readonly (readonly [ExamplePartKind, MessageKey])[];

/** The traits before the first look: those of a newly installed browser. */
const plain: Traits = {
  takesFocus: false,
  notifies: false,
  showsBadge: false,
  seesCalls: false,
  fullScreenByButton: false,
  alarmsByWallClock: false,
  idleCountsSleep: false,
};

export function ExampleDayChart({ options, traits = plain, inSlices }: ExampleDayProps) {
  const lived = useExampleDay(options, traits, inSlices);
  return (
    <section class="card example-day" aria-labelledby="example-day">
      <h2 id="example-day">{t('sample_heading')}</h2>
      {lived && !lived.day ? (
        <p>{t('sample_none')}</p>
      ) : (
        <Ribbon day={lived?.day} seesCalls={traits.seesCalls} />
      )}
      <p class="small quiet">{t(traits.seesCalls ? 'sample_about' : 'sample_about_unseen')}</p>
    </section>
  );
}

/** The last day that was simulated to its end; undefined until there is one. */
function useExampleDay(options: Options, traits: Traits, inSlices: InSlices) {
  const [lived, setLived] = useState<{ readonly day: Lived | undefined }>();
  // Each reading of storage creates a new object; only different content gives a different day.
  const content = JSON.stringify([options, traits]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the day depends only on `content`.
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    inSlices(simulateExampleDay(options, traits), signal).then(
      (day) => setLived({ day }),
      (error: unknown) => signal.aborted || console.error(error),
    );
    return () => stopped.abort();
  }, [content]);
  return lived;
}

/** The day in words. A bout that is longer than the interval promises is told with its reason. */
function labelOf({ entries, startedAt, endedAt, busy }: Lived, seesCalls: boolean): string {
  const { asked, breaks, usualMs, longestMs } = sumOf(entries, busy);
  const clock = (at: number) => timeOfDay(at, 'UTC');
  const [from, to] = [clock(startedAt), clock(endedAt)];
  const counts = [number(asked), number(breaks), durationText(usualMs)];
  return longestMs > usualMs
    ? t(
        seesCalls ? 'sample_label_longer' : 'sample_label_longer_unseen',
        from,
        to,
        ...counts,
        durationText(longestMs),
      )
    : t('sample_label', from, to, ...counts);
}

interface RibbonProps {
  readonly day: Lived | undefined;
  readonly seesCalls: boolean;
}

function Ribbon({ day, seesCalls }: RibbonProps) {
  return (
    <>
      <div class="ribbon" aria-hidden="true">
        {day && <Parts day={day} />}
      </div>
      <ul class="legend small quiet" aria-hidden="true">
        {kinds.map(([kind, name]) => (
          <li key={kind}>
            <span class={`ribbon-${kind}`} /> {t(name)}
          </li>
        ))}
      </ul>
      <p class="small told">{day && labelOf(day, seesCalls)}</p>
    </>
  );
}

function Parts({ day }: { readonly day: Lived }) {
  const share = (ms: number) => `${((100 * ms) / (day.endedAt - day.startedAt)).toFixed(3)}%`;
  return exampleRibbonOf(day.entries).map(({ kind, from, to }) => (
    <span
      key={`${kind} ${from}`}
      class={`ribbon-${kind}`}
      style={{ insetInlineStart: share(from - day.startedAt), inlineSize: share(to - from) }}
    />
  ));
}
