/** How every page of Flexor looks: colours, text size, motion. */
import type { Options } from '../../core/options/options';
import { t } from '../text';
import type { SaveOption } from './changes';
import { Choices, OptionSwitch, Slider } from './fields';
import { Section } from './section';

interface LookSectionProps {
  readonly options: Options;
  readonly onChange: SaveOption;
}

export function LookSection({ options, onChange }: LookSectionProps) {
  return (
    <Section id="look" heading={t('options_look')}>
      <ThemeField options={options} onChange={onChange} />
      <Slider
        name="textPercent"
        value={options.textPercent}
        step={10}
        hint={t('option_textPercent_hint')}
        onChange={(percent) => onChange('textPercent', percent)}
      />
      <OptionSwitch
        name="motion"
        on={options.motion === 'less'}
        onSwitch={(on) => onChange('motion', on ? 'less' : 'system')}
      />
    </Section>
  );
}

/** Light or dark. */
export function ThemeField({ options, onChange }: LookSectionProps) {
  return (
    <Choices
      name="theme"
      legend={t('option_theme')}
      choices={themes()}
      value={options.theme}
      onChoose={(theme) => onChange('theme', theme)}
    />
  );
}

const themes = () =>
  [
    { value: 'system', label: t('option_theme_system') },
    { value: 'light', label: t('option_theme_light') },
    { value: 'dark', label: t('option_theme_dark') },
  ] as const;
