/** The answers to *Why didn’t Flexor nudge me?*: the state now, the latest reasons, and the other ones of 24 hours. */
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

/** This many reasons are shown at first. */
const SHOWN_AT_FIRST = 4;

function Reasons({ spansOf, stateText, options, now, zone }: WhyNotProps) {
  const latest = spansOf().toReversed();
  const more = latest.slice(SHOWN_AT_FIRST);
  const rest = { options, now, zone };
  return (
    <>
      <ol class="lines">
        <li class="line line-now">
          <span class="line-time">{t('whynot_now')}</span>
          <span>{stateText}</span>
        </li>
        <Spans spans={latest.slice(0, SHOWN_AT_FIRST)} {...rest} />
      </ol>
      {more.length > 0 && (
        <details>
          <summary>{t('whynot_more', number(more.length))}</summary>
          <ol class="lines">
            <Spans spans={more} {...rest} />
          </ol>
        </details>
      )}
      <p class="small quiet">{t(latest.length > 0 ? 'whynot_rest' : 'whynot_none')}</p>
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
