/** All options, section by section, with their contents beside them. */
import { type ComponentChildren, Fragment } from 'preact';
import { t } from '../text';
import { About, type AboutProps, SafetySection } from './about';
import { CallsSection } from './calls';
import type { OutcomeProps } from './changes';
import { TableOfContents } from './contents';
import { Data } from './data';
import type { ExampleDayProps } from './example-day';
import { type ExercisesProps, ExercisesSection } from './exercises';
import { HoursFields, type HoursProps } from './hours';
import { LookSection } from './look';
import { OrganisationSection } from './organisation';
import { PlanSection } from './plan';
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
    ExampleDayProps,
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
  /** How well the search fits the sections in which it found something, by id. The best stand first. */
  readonly ranks: ReadonlyMap<string, number>;
}

export function AllOptions(props: AllOptionsProps) {
  const { ranks, searching } = props;
  const rank = (ids: string) => Math.max(...ids.split(' ').map((id) => ranks.get(id) ?? -1));
  const ranked = sections.toSorted(([some], [others]) => rank(others) - rank(some));
  return (
    <div class={searching ? 'all-options searching' : 'all-options'}>
      <TableOfContents />
      <div class="sections">
        {ranked.map(([ids, draw]) => (
          <Fragment key={ids}>{draw(props)}</Fragment>
        ))}
      </div>
    </div>
  );
}

/** The sections in their order on the page. Each has the ids of its headings. */
const sections: readonly (readonly [ids: string, draw: (props: OptionsProps) => ComponentChildren])[] = [
  [
    'plan',
    ({ options, today, onChange }) => <PlanSection options={options} today={today} onChange={onChange} />,
  ],
  [
    'hours',
    ({ options, today, week, onChange }) => (
      <Section id="hours" heading={t('options_hours')}>
        <HoursFields options={options} today={today} {...week} onChange={onChange} />
        <Findable words={t('options_pause_words')}>
          <p class="small quiet">{t('options_pause', t('popup_pause'))}</p>
        </Findable>
      </Section>
    ),
  ],
  [
    'calls',
    ({ options, permissions, onChange }) => (
      <CallsSection
        callSites={options.callSites}
        permissions={permissions}
        onChange={(sites) => onChange('callSites', sites)}
      />
    ),
  ],
  ['what', (props) => <WhatCountsSection {...props} />],
  [
    'how',
    (props) => (
      <Section id="how" heading={t('options_how')}>
        <WayFields {...props} />
      </Section>
    ),
  ],
  [
    'sound-and-speech',
    ({ options, soundPreview, onChange }) => (
      <SoundSection options={options} preview={soundPreview} onChange={onChange} />
    ),
  ],
  ['look', ({ options, onChange }) => <LookSection options={options} onChange={onChange} />],
  ['keys', ({ keys, onKeys }) => <ShortcutsSection keys={keys} onKeys={onKeys} />],
  ['you', ({ options, onChange }) => <YouSection options={options} onChange={onChange} />],
  ['exercises', (props) => <ExercisesSection {...props} />],
  ['data', ({ dataActs, syncing }) => <Data acts={dataActs} syncing={syncing} />],
  ['safety', () => <SafetySection />],
  ['organisation', () => <OrganisationSection />],
  ['permissions report sources', ({ version, report }) => <About version={version} report={report} />],
];
