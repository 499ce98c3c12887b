/** How often to ask. */
import type { OptionKey, Options } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { durationText, t } from '../text';
import { changeAll, type SaveOption } from './changes';
import { Choices, OptionSwitch } from './fields';
import { useLocked } from './managed';
import { Section } from './section';

/** The intervals of each plan in minutes; a plan begins with its first. */
export const intervals: Readonly<Record<Options['plan'], readonly [number, ...number[]]>> = {
  'half-hour': [30],
  hour: [60],
  'ease-in': [60, 45, 30],
};

/** Whether the interval is not one of the plan's. */
export function isCustomInterval({
  plan,
  intervalMinutes,
}: Pick<Options, 'plan' | 'intervalMinutes'>): boolean {
  return !intervals[plan].includes(intervalMinutes);
}

/** The options that change when a plan is chosen. `today` is YYYY-MM-DD: the days of easing in count from it. */
export function planChanges(plan: Options['plan'], today: string): Partial<Options> {
  const intervalMinutes = intervals[plan][0];
  return { plan, intervalMinutes, ...(plan === 'ease-in' ? { easedOn: today } : {}) };
}

interface PlanProps {
  readonly options: Options;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onChange: SaveOption;
}

export function PlanSection({ options, today, onChange }: PlanProps) {
  const choose = (plan: Options['plan']) => changeAll(planChanges(plan, today), onChange);
  const fixed = useLocked(...planOptions);
  return (
    <Section id="plan" heading={t('options_plan')}>
      <Plans plan={options.plan} onChoose={choose} />
      <Interval options={options} onSet={fixed ? undefined : () => choose(options.plan)} />
      <OptionSwitch name="longer" on={options.longer} onSwitch={(on) => onChange('longer', on)} />
      <OptionSwitch name="lookFar" on={options.lookFar} onSwitch={(on) => onChange('lookFar', on)} />
    </Section>
  );
}

interface IntervalProps {
  readonly options: Options;
  /** Sets the interval to the plan's; undefined if it is locked. */
  readonly onSet: (() => void) | undefined;
}

/**
 * The interval in force. The line is always there: if it came and went, it would move what the person is about to
 * click.
 */
function Interval({ options, onSet }: IntervalProps) {
  const own = isCustomInterval(options) && onSet !== undefined;
  return (
    <p class="small quiet">
      {t(
        own ? 'option_plan_differs' : 'option_plan_interval',
        durationText(options.intervalMinutes * MINUTE),
      )}{' '}
      {own && (
        <button type="button" class="plain small" onClick={onSet}>
          {t('options_plan_set')}
        </button>
      )}
    </p>
  );
}

interface PlansProps {
  readonly plan: Options['plan'];
  readonly onChoose: (plan: Options['plan']) => void;
}

/** A plan also sets the interval, so if that is locked there is no choice. */
export const planOptions = ['plan', 'intervalMinutes'] as const satisfies readonly OptionKey[];

export function Plans({ plan, onChoose }: PlansProps) {
  return (
    <div class="plans">
      <Choices
        name="plan"
        of={planOptions}
        legend={t('option_plan')}
        choices={plans()}
        value={plan}
        onChoose={onChoose}
      />
      <p class="small quiet">{t('options_not_endorsed')}</p>
    </div>
  );
}

const plans = () =>
  [
    { value: 'half-hour', label: t('option_plan_half_hour'), hint: t('option_plan_half_hour_hint') },
    { value: 'hour', label: t('option_plan_hour'), hint: t('option_plan_hour_hint') },
    { value: 'ease-in', label: t('option_plan_ease_in'), hint: t('option_plan_ease_in_hint') },
  ] as const;
