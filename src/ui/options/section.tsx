/** A section of the options page, with *Reset this section*. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionKey, Options } from '../../core/options/options';
import { t } from '../text';
import type { SaveOption } from './changes';
import { Managed, useLocked } from './managed';

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A section of the options page. */
export function Section({ id, heading, children }: SectionProps) {
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
      <Reset section={id} heading={heading} />
    </section>
  );
}

interface Resettable {
  readonly options: Options;
  readonly onChange: SaveOption;
}

/** The options that a section resets. Without a provider, as on the welcome page, nothing is reset. */
export const Resetting = createContext<Resettable | undefined>(undefined);

function Reset({ section, heading }: { readonly section: string; readonly heading: string }) {
  const resettable = useContext(Resetting);
  const { presets } = useContext(Managed);
  const someLocked = useLocked(...optionKeysOf(section));
  if (!resettable) return null;
  const { options, onChange } = resettable;
  const unusual = optionKeysOf(section).filter((key) => !isUsual(key, options, presets));
  if (unusual.length === 0) return null;
  const reset = () => {
    for (const key of unusual) onChange(key, presets[key]);
  };
  return (
    <p class="reset">
      <button type="button" class="plain small" aria-label={t('options_reset_of', heading)} onClick={reset}>
        {t('options_reset')}
      </button>
      {someLocked && <span class="small quiet"> {t('managed_reset')}</span>}
    </p>
  );
}

function isUsual(key: OptionKey, options: Options, presets: Options): boolean {
  return JSON.stringify(options[key]) === JSON.stringify(presets[key]);
}

export const sectionKeys = {
  plan: ['plan', 'easedOn', 'intervalMinutes', 'waitMinutes', 'laterMinutes'],
  hours: ['when', 'hours', 'daysOff'],
  calls: ['callSites'],
  what: ['awayMinutes', 'counts'],
  how: ['way', 'inFullScreen'],
  'sound-and-speech': ['speech', 'voice', 'sound', 'volume'],
  look: ['theme', 'textPercent', 'motion', 'figure'],
  you: [
    'hopes',
    'limits',
    'hipCleared',
    'seat',
    'equipment',
    'floorAtWork',
    'discreet',
    'errands',
    'goalMinutes',
    'backDaily',
  ],
  exercises: ['opener', 'longer', 'lookFar', 'hidden', 'liked', 'disliked'],
} as const satisfies Record<string, readonly OptionKey[]>;

/** The options of a section; empty if it has none. */
function optionKeysOf(section: string): readonly OptionKey[] {
  const found = Object.entries(sectionKeys).find(([id]) => id === section);
  return found ? found[1] : [];
}
