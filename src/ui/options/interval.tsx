/** How often to ask. A plan is a preset of the interval, so both are one field. */
import type { OptionKey, Options } from '../../core/options/options';
import { isLongInterval } from '../../exercises/choosing/doses';
import { t } from '../text';
import { type SaveOption, saveOptions } from './changes';
import { Radios } from './fields/choices';
import { OptionField } from './fields/field';
import { NumberInput } from './fields/number-field';

/** The options that the field changes: it is locked if one of them is. */
export const intervalOptions = ['intervalMinutes', 'plan'] as const satisfies readonly OptionKey[];

/** The presets, in minutes of sitting; or the plan that begins gently. */
const presets = ['30', '45', '60', 'ease-in'] as const;
type Preset = (typeof presets)[number];
/** The first interval of the plan that begins gently, in minutes. */
const GENTLE_START = 60;

/** The preset that is in force; undefined for an interval of the person's own. */
export function presetOf({
  plan,
  intervalMinutes,
}: Pick<Options, 'plan' | 'intervalMinutes'>): Preset | undefined {
  if (plan === 'ease-in') return 'ease-in';
  return presets.find((preset) => preset === String(intervalMinutes));
}

/** The options that change with an interval: the plan follows it, because it decides what breaks are made of. */
export function intervalChanges(intervalMinutes: number): Partial<Options> {
  return { plan: isLongInterval(intervalMinutes) ? 'hour' : 'half-hour', intervalMinutes };
}

/** The options that change with a preset. `today` is YYYY-MM-DD: the days of easing in count from it. */
export function presetChanges(preset: Preset, today: string): Partial<Options> {
  if (preset !== 'ease-in') return intervalChanges(Number(preset));
  return { plan: 'ease-in', intervalMinutes: GENTLE_START, easedOn: today };
}

interface IntervalProps {
  readonly options: Pick<Options, 'plan' | 'intervalMinutes'>;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onChange: SaveOption;
}

/** The presets, and a field for any other interval. */
export function IntervalField({ options, today, onChange }: IntervalProps) {
  return (
    <OptionField of={intervalOptions}>
      <div class="interval">
        <Presets options={options} today={today} onChange={onChange} />
        <NumberInput
          name="intervalMinutes"
          value={options.intervalMinutes}
          onChange={(minutes) => saveOptions(intervalChanges(minutes), onChange)}
        />
      </div>
    </OptionField>
  );
}

/** The presets alone. */
function Presets({ options, today, onChange }: IntervalProps) {
  return (
    <div class="plans">
      <Radios
        name="plan"
        legend={t('option_plan')}
        choices={choices()}
        value={presetOf(options)}
        onChoose={(preset) => saveOptions(presetChanges(preset, today), onChange)}
      />
    </div>
  );
}

const choices = () =>
  [
    { value: '30', label: t('option_plan_half_hour'), hint: t('option_plan_half_hour_hint') },
    { value: '45', label: t('option_plan_45'), hint: t('option_plan_45_hint') },
    { value: '60', label: t('option_plan_hour'), hint: t('option_plan_hour_hint') },
    { value: 'ease-in', label: t('option_plan_ease_in'), hint: t('option_plan_ease_in_hint') },
  ] as const;
