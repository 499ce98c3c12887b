/** All options, section by section, with their contents beside them. */
import type { ComponentChildren } from 'preact';
import { t } from '../text';
import { About, type AboutProps, SafetySection } from './about';
import { CallsSection } from './calls';
import type { OutcomeProps } from './changes';
import { TableOfContents } from './contents';
import { Data } from './data';
import { type ExercisesProps, ExercisesSection } from './exercises';
import { HoursFields, type HoursProps } from './hours';
import { LookSection } from './look';
import { OrganisationSection } from './organisation';
import { PlanSection } from './plan';
import type { SampleDayProps } from './sample-day';
import { Findable } from './search';
import { Section } from './section';
import { type Shortcuts, ShortcutsSection } from './shortcuts';
import { type SoundPreview, SoundSection } from './sound';
import type { DataActs, SyncActs } from './stored-acts';
import { WayFields, type WayProps } from './way';
import { type WhatCountsProps, WhatCountsSection } from './what-counts';
import { YouSection } from './you';

export interface OptionsProps
  extends OutcomeProps,
    Shortcuts,
    SampleDayProps,
    AboutProps,
    WhatCountsProps,
    ExercisesProps,
    Omit<WayProps, 'options'> {
  /** The message about data that the browser has lost, if any. */
  readonly lost: ComponentChildren;
  /** Why Flexor neither counts nor asks now; undefined if it does. */
  readonly quiet: string | undefined;
  /** Ends the pause; undefined without one. */
  readonly onResume: (() => void) | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly week: Pick<HoursProps, 'firstDay' | 'firstHours'>;
  /** The answer to the lines before the first exercise, *Got it*; undefined once the person has seen them. */
  readonly onSafetySeen?: () => void;
  readonly soundPreview: SoundPreview;
  readonly dataActs: DataActs;
  readonly syncing: SyncActs;
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
        <PlanSection options={options} today={props.today} onChange={onChange} />
        <Section id="hours" heading={t('options_hours')}>
          <HoursFields options={options} today={props.today} {...props.week} onChange={onChange} />
          <Findable words={t('options_pause_words')}>
            <p class="small quiet">{t('options_pause', t('popup_pause'))}</p>
          </Findable>
        </Section>
        <CallsSection
          callSites={options.callSites}
          permissions={props.permissions}
          onChange={(sites) => onChange('callSites', sites)}
        />
        <WhatCountsSection {...props} />
        <Section id="how" heading={t('options_how')}>
          <WayFields {...props} />
        </Section>
        <SoundSection options={options} preview={props.soundPreview} onChange={onChange} />
        <LookSection options={options} onChange={onChange} />
        <ShortcutsSection keys={props.keys} onKeys={props.onKeys} />
        <YouSection options={options} onChange={onChange} />
        <ExercisesSection {...props} />
        <Data acts={props.dataActs} syncing={props.syncing} />
        <SafetySection />
        <OrganisationSection />
        <About version={props.version} report={props.report} />
      </div>
    </div>
  );
}
