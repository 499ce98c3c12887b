/** All options, section by section, with their contents beside them. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { waitMs } from '../../core/clock/sitting';
import { type Options, optionTable } from '../../core/options/options';
import type { OwnExercise } from '../../core/options/own-exercises';
import { Notice, type OddInput } from '../notice';
import type { BrowserKind } from '../pin';
import { durationText, type MessageKey, t } from '../text';
import {
  About,
  type AboutProps,
  isOrganised,
  KeysSection,
  Organisation,
  SafetySection,
  type Shortcuts,
} from './about';
import { CallsSection } from './calls';
import type { OutcomeProps, SaveOption } from './changes';
import { Data } from './data';
import { Choices } from './fields/choices';
import { OptionField } from './fields/field';
import { NumberField } from './fields/number-field';
import { OptionSwitch, Switch } from './fields/switch';
import { Gallery } from './gallery';
import { HoursFields, type HoursProps } from './hours';
import { IntervalField } from './interval';
import { LookSection } from './look';
import { Managed } from './managed';
import { Own, type OwnProps } from './own';
import type { SampleDayProps } from './sample-day';
import { Section } from './section';
import { type SoundPreview, SoundSection } from './sound';
import type { DataActs, SyncActs } from './stored-acts';
import { WayFields, type WayProps } from './way';
import { YouSection } from './you';

export interface OptionsProps
  extends OutcomeProps,
    Shortcuts,
    SampleDayProps,
    AboutProps,
    Omit<WayProps, 'options'> {
  /** The message about data that the browser has lost, if any. */
  readonly lost: ComponentChildren;
  /** Whether Flexor may run in private windows; undefined until the browser has answered. */
  readonly inPrivate: boolean | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly week: Pick<HoursProps, 'firstDay' | 'firstHours'>;
  /** Got it*, for the lines before the first exercise; undefined once the person has seen them. */
  readonly onSafetySeen?: () => void;
  /** A notice about odd input, until the person has read it. */
  readonly notice: OddInput | null;
  readonly onNoticeSeen: (about: OddInput) => void;
  readonly onPlainClock: (() => void) | undefined;
  readonly onChange: SaveOption;
  readonly soundPreview: SoundPreview;
  readonly own: readonly OwnExercise[];
  readonly newId: OwnProps['newId'];
  readonly onOwn: OwnProps['onOwn'];
  readonly dataActs: DataActs;
  readonly syncing: SyncActs;
  /** Tries the exercise with this id. */
  readonly onTry: (exerciseId: string) => void;
}

interface AllOptionsProps extends OptionsProps {
  /** Whether the search shows only some fields. */
  readonly searching: boolean;
}

export function AllOptions(props: AllOptionsProps) {
  const { options, onChange } = props;
  return (
    <div class={props.searching ? 'all-options searching' : 'all-options'}>
      <TableOfContents />
      <div class="sections">
        <Section id="plan" heading={t('options_plan')}>
          <IntervalField options={options} today={props.today} onChange={onChange} />
          <WaitSwitch options={options} onChange={onChange} />
          <NumberField
            name="laterMinutes"
            value={options.laterMinutes}
            hint={t('option_laterMinutes_hint')}
            onChange={(minutes) => onChange('laterMinutes', minutes)}
          />
        </Section>
        <Section id="hours" heading={t('options_hours')}>
          <HoursFields options={options} today={props.today} {...props.week} onChange={onChange} />
        </Section>
        <CallsSection
          callSites={options.callSites}
          permissions={props.permissions}
          onChange={(sites) => onChange('callSites', sites)}
        />
        <WhatCounts {...props} />
        <Section id="how" heading={t('options_how')}>
          <WayFields {...props} />
        </Section>
        <SoundSection options={options} preview={props.soundPreview} onChange={onChange} />
        <LookSection options={options} onChange={onChange} />
        <KeysSection keys={props.keys} onKeys={props.onKeys} />
        <YouSection options={options} onChange={onChange} />
        <Section id="exercises" heading={t('options_exercises')}>
          <OptionSwitch name="opener" on={options.opener} onSwitch={(on) => onChange('opener', on)} />
          <OptionSwitch name="longer" on={options.longer} onSwitch={(on) => onChange('longer', on)} />
          <OptionSwitch name="lookFar" on={options.lookFar} onSwitch={(on) => onChange('lookFar', on)} />
          <Gallery options={options} own={props.own} onChange={onChange} onTry={props.onTry} />
          <Own own={props.own} newId={props.newId} onOwn={props.onOwn} />
          <a href="#safety">{t('options_you_safety')}</a>
        </Section>
        <Data acts={props.dataActs} syncing={props.syncing} />
        <SafetySection />
        <Organisation />
        <About version={props.version} report={props.report} />
      </div>
    </div>
  );
}

/** On means the usual time, and not only that it is not 0: earlier versions let a person choose any number. */
function WaitSwitch({ options, onChange }: Pick<OptionsProps, 'options' | 'onChange'>) {
  const usual = optionTable.waitMinutes.default;
  const wait = waitMs({ ...options, waitMinutes: options.waitMinutes || usual });
  return (
    <OptionField of={['waitMinutes']}>
      <Switch
        id="waitMinutes"
        label={t('option_waitMinutes')}
        on={options.waitMinutes > 0}
        onSwitch={(on) => onChange('waitMinutes', on ? usual : 0)}
      >
        {t('option_waitMinutes_hint', durationText(wait))}
      </Switch>
    </OptionField>
  );
}

function WhatCounts(props: OptionsProps) {
  const { options, inPrivate, onChange } = props;
  return (
    <Section id="what" heading={t('options_what')}>
      <NumberField
        name="awayMinutes"
        value={options.awayMinutes}
        hint={t('option_awayMinutes_hint')}
        onChange={(minutes) => onChange('awayMinutes', minutes)}
      />
      {props.notice && (
        <Notice about={props.notice} onPlainClock={props.onPlainClock} onSeen={props.onNoticeSeen} />
      )}
      <Counts value={options.counts} onChange={(value) => onChange('counts', value)} />
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

function Counts({ value, onChange }: CountsProps) {
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

type Entry = readonly [id: string, name: MessageKey];

/** The groups of the page. If a group has several cards, they form its second level. */
const groups: readonly (readonly [Entry, ...Entry[]])[] = [
  [
    ['plan', 'options_group_when'],
    ['hours', 'options_hours'],
    ['calls', 'options_calls'],
    ['what', 'options_what'],
  ],
  [
    ['how', 'options_group_how'],
    ['sound-and-speech', 'options_loud'],
    ['look', 'options_look'],
    ['keys', 'options_keys'],
  ],
  [['you', 'options_you']],
  [['exercises', 'options_exercises']],
  [['data', 'options_group_data']],
  [
    ['safety', 'options_group_about'],
    ['organisation', 'managed_heading'],
    ['permissions', 'options_permissions'],
    ['report', 'report_heading'],
    ['sources', 'options_sources'],
  ],
];

const link = ([id, name]: Entry) => <a href={`#${id}`}>{t(name)}</a>;

export function TableOfContents() {
  const organised = isOrganised(useContext(Managed));
  return (
    <nav class="contents" aria-label={t('options_contents')}>
      <ul>
        {groups.map(([first, ...others]) => (
          <li key={first[0]}>
            {link(first)}
            {others.length > 0 && (
              <ul class="small">
                {others
                  .filter(([id]) => organised || id !== 'organisation')
                  .map((entry) => (
                    <li key={entry[0]}>{link(entry)}</li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
