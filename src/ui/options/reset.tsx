/** Reset this section*: shown once an option in it differs from its preset. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionKey, Options } from '../../core/options/options';
import { t } from '../text';
import type { SaveOption } from './change';
import { Managed, useLocked } from './policy/managed';
import { optionKeysOf } from './sections';

interface Resettable {
  readonly options: Options;
  readonly onChange: SaveOption;
}

/** The options that a section resets. Without a provider, as on the welcome page, nothing is reset. */
export const Resetting = createContext<Resettable | undefined>(undefined);

export function Reset({ section, heading }: { readonly section: string; readonly heading: string }) {
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
