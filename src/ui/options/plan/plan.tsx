/** How often to ask, as one of three plans, and what breaks contain. */
import type { Options } from '../../../core/options/options';
import { MINUTE } from '../../../core/time';
import { durationText, t } from '../../text';
import { changeAll, type SaveOption } from '../change';
import { OptionSwitch } from '../fields/switch';
import { useLocked } from '../policy/managed';
import { Section } from '../section';
import { isCustomInterval, planChanges } from './plan-interval';
import { Plans, planOptions } from './plans';

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
