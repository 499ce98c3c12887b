/** What counts as sitting: how long an absence is a break, and by which input Flexor knows that the person is there. */
import { type Options, optionTable } from '../../core/options/options';
import { Notice, type OddInput } from '../notice';
import type { BrowserKind } from '../pin';
import { type MessageKey, t } from '../text';
import type { SaveOption } from './changes';
import { Choices } from './fields/choices';
import { NumberField } from './fields/number-field';
import { Section } from './section';

export interface WhatCountsProps {
  readonly options: Options;
  /** A notice about odd input, until the person has read it. */
  readonly notice: OddInput | null;
  readonly onNoticeSeen: (about: OddInput) => void;
  /** Makes all time count as sitting; undefined if the person must not choose that. */
  readonly onPlainClock: (() => void) | undefined;
  /** Whether Flexor may run in private windows; undefined until the browser has answered. */
  readonly inPrivate: boolean | undefined;
  readonly kind: BrowserKind;
  readonly onChange: SaveOption;
}

export function WhatCountsSection(props: WhatCountsProps) {
  const { options, notice, inPrivate, onChange } = props;
  return (
    <Section id="what" heading={t('options_what')}>
      <NumberField
        name="awayMinutes"
        value={options.awayMinutes}
        hint={t('option_awayMinutes_hint')}
        onChange={(minutes) => onChange('awayMinutes', minutes)}
      />
      {notice && <Notice about={notice} onPlainClock={props.onPlainClock} onSeen={props.onNoticeSeen} />}
      <CountsField value={options.counts} onChange={(value) => onChange('counts', value)} />
      <p class="small quiet">{t('options_profiles')}</p>
      {inPrivate === false && <p class="small quiet">{t(privately[props.kind])}</p>}
    </Section>
  );
}

/** The consequence of not running in private windows. */
const privately: Readonly<Record<BrowserKind, MessageKey>> = {
  chromium: 'options_private_chromium',
  firefox: 'options_private_firefox',
};

interface CountsProps {
  readonly value: Options['counts'];
  readonly onChange: (value: Options['counts']) => void;
}

function CountsField({ value, onChange }: CountsProps) {
  const choices = optionTable.counts.choices.map((each) => ({
    value: each,
    label: t(`option_counts_${each}`),
    ...(each === 'clock' ? { hint: t('option_counts_clock_hint') } : {}),
  }));
  return (
    <Choices
      name="counts"
      legend={t('option_counts')}
      choices={choices}
      value={value}
      hint={t('option_counts_hint')}
      onChoose={onChange}
    />
  );
}
