/** The options page. It saves while the person types, with the limits beside each field. */
import type { ComponentChildren } from 'preact';
import { waitMs } from '../../core/clock/sitting';
import { type OptionKey, type Options, optionTable } from '../../core/options/options';
import type { OwnExercise } from '../../core/options/own-exercises';
import { OPENER } from '../../exercises/choosing/roles';
import { exerciseOf } from '../../exercises/library';
import { withShowing } from '../../exercises/showing';
import { exerciseText } from '../exercise-text';
import { Still } from '../figure/stills';
import { FirstUse } from '../first-use';
import { Notice, type OddInput } from '../notice';
import type { BrowserKind } from '../pin';
import { durationText, type MessageKey, t } from '../text';
import { About, type AboutProps, KeysSection, Organisation, SafetySection, type Shortcuts } from './about';
import { CallsSection } from './calls';
import { type OutcomeProps, SaveOutcome } from './changes';
import { TableOfContents } from './contents';
import { Data } from './data';
import { Choices, OptionSwitch } from './fields';
import { Gallery } from './gallery';
import { type HoursProps, HoursSection } from './hours';
import { PlanSection } from './interval';
import { LookSection } from './look';
import { NumberField, type NumberKey } from './number-field';
import { Own, type OwnProps } from './own';
import { SampleDayChart, type SampleDayProps } from './sample-day';
import { Resetting, Section } from './section';
import { type SoundPreview, SoundSection } from './sound';
import type { DataActs, SyncActs } from './stored-acts';
import type { Permissions } from './use-permissions';
import { WayField } from './way';
import { You } from './you';

interface OptionsProps extends OutcomeProps, Shortcuts, SampleDayProps, AboutProps {
  readonly permissions: Permissions;
  /** The message about data that the browser has lost, if any. */
  readonly lost: ComponentChildren;
  /** Whether the icon is on the toolbar; undefined before the first look. */
  readonly iconShown: boolean | undefined;
  /** Whether the system did not show Flexor's notifications. */
  readonly notificationsUnseen: boolean;
  readonly onTryNotification: () => void;
  readonly kind: BrowserKind;
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
  readonly onChange: <Key extends OptionKey>(key: Key, value: Options[Key]) => void;
  readonly soundPreview: SoundPreview;
  readonly own: readonly OwnExercise[];
  readonly newId: OwnProps['newId'];
  readonly onOwn: OwnProps['onOwn'];
  readonly dataActs: DataActs;
  readonly syncing: SyncActs;
  /** Tries the ceiling stretch, or the exercise with this id. */
  readonly onTry: (exerciseId?: string) => void;
}

export function OptionsForm(props: OptionsProps) {
  const { options, permissions, onChange } = props;
  const field = (name: NumberKey, hint: string) => (
    <NumberField name={name} value={options[name]} hint={hint} onChange={(value) => onChange(name, value)} />
  );
  return (
    <Resetting.Provider value={props}>
      <div class="beside">
        <div class="columns">
          <TableOfContents />
          <main class="page">
            <Intro onTry={() => props.onTry()} />
            {props.lost}
            <PlanSection options={options} today={props.today} onChange={onChange} />
            <SampleDayChart options={options} traits={props.traits} inSlices={props.inSlices} />
            {props.onSafetySeen && <FirstUse onSeen={props.onSafetySeen} />}
            <Section id="when-to-ask" heading={t('options_when')}>
              {field('intervalMinutes', t('option_intervalMinutes_hint'))}
              {field(
                'waitMinutes',
                t('option_waitMinutes_hint', durationText(waitMs({ ...options, waitMinutes: 30 }))),
              )}
              {field('laterMinutes', t('option_laterMinutes_hint'))}
            </Section>
            <HoursSection options={options} today={props.today} {...props.week} onChange={onChange} />
            <CallsSection
              callSites={options.callSites}
              permissions={permissions}
              onChange={(sites) => onChange('callSites', sites)}
            >
              {field('holdMinutes', t('option_holdMinutes_hint'))}
            </CallsSection>
            <Section id="what" heading={t('options_what')}>
              {field('awayMinutes', t('option_awayMinutes_hint'))}
              {props.notice && (
                <Notice about={props.notice} onPlainClock={props.onPlainClock} onSeen={props.onNoticeSeen} />
              )}
              <Counts value={options.counts} onChange={(value) => onChange('counts', value)} />
              <p class="small quiet">{t('options_profiles')}</p>
              {props.inPrivate === false && <p class="small quiet">{t(privately[props.kind])}</p>}
            </Section>
            <WayField
              options={options}
              permissions={permissions}
              iconShown={props.iconShown}
              kind={props.kind}
              notificationsUnseen={props.notificationsUnseen}
              onTryNotification={props.onTryNotification}
              onChange={onChange}
            />
            <SoundSection options={options} preview={props.soundPreview} onChange={onChange} />
            <LookSection options={options} onChange={onChange} />
            <KeysSection keys={props.keys} onKeys={props.onKeys} />
            <You options={options} onChange={onChange} />
            <Section id="exercises" heading={t('options_exercises')}>
              <OptionSwitch name="opener" on={options.opener} onSwitch={(on) => onChange('opener', on)} />
              <Gallery options={options} own={props.own} onChange={onChange} onTry={props.onTry} />
              <Own own={props.own} newId={props.newId} onOwn={props.onOwn} />
              <a href="#safety">{t('options_you_safety')}</a>
            </Section>
            <Data acts={props.dataActs} syncing={props.syncing} />
            <SafetySection />
            <Organisation />
            <About version={props.version} report={props.report} />
            <SaveOutcome saved={props.saved} failure={props.failure} onUndo={props.onUndo} />
          </main>
        </div>
      </div>
    </Resetting.Provider>
  );
}

/** The consequence of not running in private windows. */
const privately: Readonly<Record<BrowserKind, MessageKey>> = {
  chromium: 'options_private_chromium',
  firefox: 'options_private_firefox',
};

function Intro({ onTry }: { readonly onTry: () => void }) {
  return (
    <header class="intro">
      <div>
        <h1>{t('options_heading')}</h1>
        <p class="lead">{t('options_intro')}</p>
        <button type="button" class="primary" onClick={onTry}>
          {t('options_try')}
        </button>
      </div>
      <Reaching />
    </header>
  );
}

/** A figure that reaches for the ceiling. */
function Reaching() {
  const label = t('figure_label', exerciseText(OPENER, 'name'));
  return <Still exercise={withShowing(exerciseOf(OPENER))} pose={3} label={label} />;
}

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
