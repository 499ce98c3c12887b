/** How every page of Flexor looks: colours, text size, motion. */
import { type Options, optionTable } from '../../core/options/options';
import { exerciseOf } from '../../exercises/library';
import { withShowing } from '../../exercises/showing';
import { Still } from '../figure/stills';
import { number, t } from '../text';
import type { SaveOption } from './change';
import { Choices } from './fields/choices';
import { OptionSwitch } from './fields/switch';
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
      <Choices
        name="figure"
        legend={t('option_figure')}
        choices={figures()}
        value={options.figure}
        onChoose={(figure) => onChange('figure', figure)}
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

const figures = () =>
  [
    { value: 'short', label: t('option_figure_short'), picture: standing('short') },
    { value: 'bun', label: t('option_figure_bun'), picture: standing('bun') },
    { value: 'gray', label: t('option_figure_gray'), picture: standing('gray') },
  ] as const;

function standing(figure: Options['figure']) {
  return <Still exercise={withShowing(exerciseOf('stand-tall-reset'))} pose={1} label="" figure={figure} />;
}

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
