/**
 * *Why didn’t Flexor nudge me?*: the state now, the latest reasons, and behind a button the others of the last 24
 * hours.
 */
import { useState } from 'preact/hooks';
import type { Options } from '../../core/options/options';
import { type Instant, localDate } from '../../core/time';
import type { QuietSpan } from '../../measures/why-not';
import { dayRange, number, t, timeRange } from '../text';
import { Fold } from './fold';
import { whyText } from './why-text';

interface WhyNotProps {
  /** Computes the reasons, in order. It is called only while they are shown. */
  readonly spansOf: () => readonly QuietSpan[];
  /** The clock's state in one sentence. */
  readonly stateText: string;
  readonly options: Options;
  readonly now: Instant;
  /** An IANA name. */
  readonly zone: string;
}

export function WhyNot(props: WhyNotProps) {
  const [open, setOpen] = useState(false);
  return (
    <Fold id="why-not" class="card why-not" title={t('whynot')} open={open} onToggle={setOpen}>
      <Reasons {...props} />
    </Fold>
  );
}

/** The number of reasons shown before the person opens the rest. */
const SHOWN_AT_FIRST = 4;

function Reasons({ spansOf, stateText, options, now, zone }: WhyNotProps) {
  const latestFirst = spansOf().toReversed();
  const others = latestFirst.slice(SHOWN_AT_FIRST);
  const shared = { options, now, zone };
  return (
    <>
      <ol class="lines">
        <li class="line line-now">
          <span class="line-time">{t('whynot_now')}</span>
          <span>{stateText}</span>
        </li>
        <Spans spans={latestFirst.slice(0, SHOWN_AT_FIRST)} {...shared} />
      </ol>
      {others.length > 0 && (
        <details>
          <summary>{t('whynot_more', number(others.length))}</summary>
          <ol class="lines">
            <Spans spans={others} {...shared} />
          </ol>
        </details>
      )}
      <p class="small quiet">{t(latestFirst.length > 0 ? 'whynot_rest' : 'whynot_none')}</p>
    </>
  );
}

interface SpansProps extends Pick<WhyNotProps, 'options' | 'now' | 'zone'> {
  readonly spans: readonly QuietSpan[];
}

function Spans({ spans, options, now, zone }: SpansProps) {
  const today = localDate(now, zone);
  return spans.map((span) => (
    <li key={span.from} class="line">
      <span class="line-time">
        {localDate(span.from, zone) === today
          ? timeRange(span.from, span.to, zone)
          : dayRange(span.from, span.to, zone)}
      </span>
      <span>{whyText(span, options, zone)}</span>
    </li>
  ));
}
