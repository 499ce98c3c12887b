/** The three plans to choose from. */
import type { OptionKey, Options } from '../../../core/options/options';
import { t } from '../../text';
import { Choices } from '../fields/choices';

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
