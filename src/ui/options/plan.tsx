/** How often to ask, how long to wait for a good moment, and how long *Later* is. */
import { waitMs } from '../../core/clock/sitting';
import { type Options, optionTable } from '../../core/options/options';
import { durationText, t } from '../text';
import type { SaveOption } from './changes';
import { OptionField } from './fields/field';
import { NumberField } from './fields/number-field';
import { Switch } from './fields/switch';
import { IntervalField } from './interval';
import { Section } from './section';

interface PlanProps {
  readonly options: Options;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onChange: SaveOption;
}

export function PlanSection({ options, today, onChange }: PlanProps) {
  return (
    <Section id="plan" heading={t('options_plan')}>
      <IntervalField options={options} today={today} onChange={onChange} />
      <WaitSwitch options={options} onChange={onChange} />
      <NumberField
        name="laterMinutes"
        value={options.laterMinutes}
        hint={t('option_laterMinutes_hint')}
        onChange={(minutes) => onChange('laterMinutes', minutes)}
      />
    </Section>
  );
}

/** On means the usual time, and not only that it is not 0: earlier versions let a person choose any number. */
function WaitSwitch({ options, onChange }: Omit<PlanProps, 'today'>) {
  const usual = optionTable.waitMinutes.default;
  const wait = waitMs({ ...options, waitMinutes: options.waitMinutes || usual });
  return (
    <OptionField of={['waitMinutes']}>
      <Switch
        id="waitMinutes"
        label={t('option_waitMinutes')}
        on={options.waitMinutes > 0}
        onSwitch={(on) => onChange('waitMinutes', on ? usual : 0)}
      >
        {t('option_waitMinutes_hint', durationText(wait))}
      </Switch>
    </OptionField>
  );
}
