/** How often Flexor asks, and whether only at work. */
import { useRef, useState } from 'preact/hooks';
import type { Options } from '../../core/options/options';
import { type SaveOption, saveOptions } from '../options/changes';
import { Radios } from '../options/fields/choices';
import { OptionField } from '../options/fields/field';
import { NumberField } from '../options/fields/number-field';
import { OptionSwitch } from '../options/fields/switch';
import type { HoursProps } from '../options/hours';
import { intervalChanges, intervalOptions, presetChanges, presetOf } from '../options/interval';
import { Lockable } from '../options/managed';
import { sharedRange, withSharedRange } from '../options/week-edits';
import { RangeFields } from '../options/weekday-hours';
import { t } from '../text';

const choices = () =>
  [
    { value: '30', label: t('option_plan_half_hour'), hint: t('option_plan_half_hour_hint') },
    { value: '45', label: t('option_plan_45'), hint: t('option_plan_45_hint') },
    { value: '60', label: t('option_plan_hour'), hint: t('option_plan_hour_hint') },
    { value: 'ease-in', label: t('option_plan_ease_in'), hint: t('option_plan_ease_in_hint') },
    { value: 'other', label: t('welcome_often_other') },
  ] as const;
type Interval = ReturnType<typeof choices>[number]['value'];

interface HowOftenProps {
  readonly options: Options;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly firstHours: HoursProps['firstHours'];
  readonly onChange: SaveOption;
}

export function HowOften(props: HowOftenProps) {
  return (
    <>
      <p class="lead">{t('welcome_often_intro')}</p>
      <IntervalChoice {...props} />
      <section class="card">
        <WorkingHours {...props} />
      </section>
    </>
  );
}

/** Moves the focus to a field that is not drawn yet. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/**
 * A click on *Another number of minutes* leads on to the field. The arrow keys do not: they choose each radio button in
 * passing.
 */
function IntervalChoice({ options, today, onChange }: HowOftenProps) {
  const [wantsOther, setWantsOther] = useState(false);
  const chosen = wantsOther ? 'other' : (presetOf(options) ?? 'other');
  const isPointing = useRef(false);
  const choose = (interval: Interval) => {
    if (interval === 'other' && isPointing.current) focusSoon('intervalMinutes');
    setWantsOther(interval === 'other');
    if (interval !== 'other') saveOptions(presetChanges(interval, today), onChange);
    else if (options.plan === 'ease-in') saveOptions(intervalChanges(options.intervalMinutes), onChange);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes what the radio buttons are chosen with
    <div
      class="plans one-question"
      onPointerDown={() => {
        isPointing.current = true;
      }}
      onKeyDown={() => {
        isPointing.current = false;
      }}
    >
      <OptionField of={intervalOptions}>
        <Radios
          name="plan"
          legend={t('welcome_often')}
          choices={choices()}
          value={chosen}
          onChoose={choose}
        />
      </OptionField>
      {chosen === 'other' && (
        <section class="card">
          <NumberField
            name="intervalMinutes"
            value={options.intervalMinutes}
            onChange={(minutes) => saveOptions(intervalChanges(minutes), onChange)}
          />
        </section>
      )}
    </div>
  );
}

/** Only at work: the same hours for all working days. Other weeks are set up in the options. */
function WorkingHours({ options, firstHours, onChange }: HowOftenProps) {
  const { when, hours } = options;
  const range = sharedRange(hours);
  return (
    <>
      <OptionSwitch
        name="when"
        on={when === 'hours'}
        onSwitch={(on) => {
          onChange('when', on ? 'hours' : 'always');
          if (on && firstHours) onChange('hours', firstHours);
        }}
      />
      {when === 'hours' && (
        <Lockable names={['hours']}>
          {range && (
            <RangeFields
              id="working-hours"
              range={range}
              onChange={(changed) => onChange('hours', withSharedRange(hours, changed))}
            />
          )}
          <p class="small quiet">{t(range ? 'welcome_hours_days' : 'welcome_hours_differ')}</p>
        </Lockable>
      )}
    </>
  );
}
