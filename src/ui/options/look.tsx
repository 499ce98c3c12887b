/** How every page of Flexor looks: colours, text size, motion. */
import { type Options, optionTable } from '../../core/options/options';
import { number, t } from '../text';
import type { SaveOption } from './changes';
import { Choices, OptionSwitch } from './fields';
import { Section } from './section';

interface LookSectionProps {
  readonly options: Options;
  readonly onChange: SaveOption;
}

export function LookSection({ options, onChange }: LookSectionProps) {
  return (
    <Section id="look" heading={t('options_look')}>
      <Choices
        name="theme"
        legend={t('option_theme')}
        choices={themes()}
        value={options.theme}
        onChoose={(theme) => onChange('theme', theme)}
      />
      <TextSize percent={options.textPercent} onChange={(percent) => onChange('textPercent', percent)} />
      <OptionSwitch
        name="motion"
        on={options.motion === 'less'}
        onSwitch={(on) => onChange('motion', on ? 'less' : 'system')}
      />
    </Section>
  );
}

const themes = () =>
  [
    { value: 'system', label: t('option_theme_system') },
    { value: 'light', label: t('option_theme_light') },
    { value: 'dark', label: t('option_theme_dark') },
  ] as const;

interface TextSizeProps {
  readonly percent: number;
  readonly onChange: (percent: number) => void;
}

function TextSize({ percent, onChange }: TextSizeProps) {
  const { min, max } = optionTable.textPercent;
  return (
    <div class="field">
      <label for="textPercent">{t('option_textPercent')}</label>
      <span class="control">
        <input
          id="textPercent"
          type="range"
          min={min}
          max={max}
          step={10}
          value={percent}
          aria-describedby="textPercent-hint"
          onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        />
        <output for="textPercent">{t('option_textPercent_value', number(percent))}</output>
      </span>
      <p class="small quiet" id="textPercent-hint">
        {t('option_textPercent_hint')}
      </p>
    </div>
  );
}
