/**
 * Why did it not nudge me?*: the present state, the latest reasons, and behind a button the rest of the last 24 hours.
 */
import type { ComponentChildren } from 'preact';
import type { Options } from '../../core/options/options';
import { type Instant, localDate } from '../../core/time';
import type { QuietSpan } from '../../measures/why-not';
import { dayRange, number, t, timeRange } from '../text';
import { whyText } from './why-text';

interface WhyNotProps {
  /** In order. */
  readonly spans: readonly QuietSpan[];
  /** The clock's state in one sentence. */
  readonly sentence: string;
  readonly options: Options;
  readonly now: Instant;
  /** An IANA name. */
  readonly zone: string;
  /** A notice about odd input, until the person has read it. */
  readonly notice: ComponentChildren;
}

/** This many reasons are shown at first. */
const FEW = 4;

export function WhyNot({ spans, sentence, notice, ...rest }: WhyNotProps) {
  const latest = spans.toReversed();
  const more = latest.slice(FEW);
  return (
    <section class="card why-not" aria-labelledby="why-not">
      <h2 id="why-not">{t('whynot')}</h2>
      {notice}
      <ol class="lines">
        <li class="line line-now">
          <span class="line-time">{t('whynot_now')}</span>
          <span>{sentence}</span>
        </li>
        <Spans spans={latest.slice(0, FEW)} {...rest} />
      </ol>
      {more.length > 0 && (
        <details>
          <summary>{t('whynot_more', number(more.length))}</summary>
          <ol class="lines">
            <Spans spans={more} {...rest} />
          </ol>
        </details>
      )}
      <p class="small quiet">{t(spans.length > 0 ? 'whynot_rest' : 'whynot_none')}</p>
    </section>
  );
}

function Spans({ spans, options, now, zone }: Omit<WhyNotProps, 'sentence' | 'notice'>) {
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
