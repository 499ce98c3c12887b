/** How often, as one of three plans, and what breaks are made of. */
import type { Options } from '../../core/options';
import { MINUTE } from '../../core/time';
import { duration, t } from '../text';
import type { Change } from './change';
import { Choices } from './choices';
import { differs, intervals } from './plan-interval';
import { Section } from './section';
import { Switch } from './switch';

interface PlanProps {
  readonly options: Options;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onChange: Change;
}

export function Plan({ options, today, onChange }: PlanProps) {
  const choose = (plan: Options['plan']) => {
    onChange('plan', plan);
    onChange('intervalMinutes', intervals[plan][0]);
    if (plan === 'ease-in') onChange('easedOn', today);
  };
  return (
    <Section id="plan" heading={t('options_plan')}>
      <div class="plans">
        <Choices
          name="plans"
          legend={t('option_plan')}
          choices={plans()}
          value={options.plan}
          onChoose={choose}
        />
      </div>
      {differs(options) && (
        <p class="small quiet">
          {t('option_plan_differs', duration(options.intervalMinutes * MINUTE))}{' '}
          <button type="button" class="plain small" onClick={() => choose(options.plan)}>
            {t('options_plan_set')}
          </button>
        </p>
      )}
      <Switch
        id="longer"
        label={t('option_longer')}
        on={options.longer}
        onSwitch={(on) => onChange('longer', on)}
      >
        {t('option_longer_hint')}
      </Switch>
      <Switch
        id="lookFar"
        label={t('option_lookFar')}
        on={options.lookFar}
        onSwitch={(on) => onChange('lookFar', on)}
      >
        {t('option_lookFar_hint')}
      </Switch>
    </Section>
  );
}

const plans = () =>
  [
    { value: 'half-hour', label: t('option_plan_half_hour'), hint: t('option_plan_half_hour_hint') },
    { value: 'hour', label: t('option_plan_hour'), hint: t('option_plan_hour_hint') },
    { value: 'ease-in', label: t('option_plan_ease_in'), hint: t('option_plan_ease_in_hint') },
  ] as const;
