/** How every page of Flexor looks: colours, text size, motion, and who shows the exercises. */
import type { Options } from '../../core/options/options';
import { exerciseOf } from '../../exercises/library';
import { withShowing } from '../../exercises/showing';
import { Still } from '../figure/stills';
import { t } from '../text';
import type { SaveOption } from './changes';
import { Choices } from './fields/choices';
import { Slider } from './fields/slider';
import { OptionSwitch } from './fields/switch';
import { Findable } from './search';
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
      <Choices
        name="figure"
        legend={t('option_figure')}
        choices={figures()}
        value={options.figure}
        onChoose={(figure) => onChange('figure', figure)}
      />
      <Findable words={t('options_language_words')}>
        <p class="small quiet">{t('options_language')}</p>
      </Findable>
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

const figures = () =>
  [
    { value: 'short', label: t('option_figure_short'), picture: standing('short') },
    { value: 'bun', label: t('option_figure_bun'), picture: standing('bun') },
    { value: 'gray', label: t('option_figure_gray'), picture: standing('gray') },
  ] as const;

function standing(figure: Options['figure']) {
  return <Still exercise={withShowing(exerciseOf('stand-tall-reset'))} pose={1} label="" figure={figure} />;
}
