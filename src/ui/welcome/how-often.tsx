/** How often Flexor asks, and whether only at work. */
import { useState } from 'preact/hooks';
import type { Range } from '../../core/options/hours';
import type { Options } from '../../core/options/options';
import { isLongInterval } from '../../exercises/choosing/doses';
import { changeAll, type SaveOption } from '../options/change';
import { Choices } from '../options/fields/choices';
import { NumberField } from '../options/fields/number-field';
import { OptionSwitch } from '../options/fields/switch';
import type { HoursProps } from '../options/hours/hours';
import { RangeFields } from '../options/hours/range-fields';
import { Lockable } from '../options/policy/managed';
import { t } from '../text';

/** The first interval of the plan that begins gently, in minutes. */
const GENTLE_START = 60;

const choices = () =>
  [
    { value: '30', label: t('option_plan_half_hour'), hint: t('option_plan_half_hour_hint') },
    { value: '45', label: t('option_plan_45'), hint: t('option_plan_45_hint') },
    { value: '60', label: t('option_plan_hour'), hint: t('option_plan_hour_hint') },
    { value: 'ease-in', label: t('option_plan_ease_in'), hint: t('option_plan_ease_in_hint') },
    { value: 'other', label: t('welcome_often_other') },
  ] as const;
type Interval = ReturnType<typeof choices>[number]['value'];

/** The choice that is in force. */
function intervalOf({ plan, intervalMinutes }: Options): Interval {
  if (plan === 'ease-in') return 'ease-in';
  return choices().find(({ value }) => value === String(intervalMinutes))?.value ?? 'other';
}

/** The options that change with a choice. The plan follows the interval: it says what breaks are made of. */
function changesOf(interval: Exclude<Interval, 'other'>, today: string): Partial<Options> {
  if (interval === 'ease-in') return { plan: 'ease-in', intervalMinutes: GENTLE_START, easedOn: today };
  return withInterval(Number(interval));
}

function withInterval(intervalMinutes: number): Partial<Options> {
  return { plan: isLongInterval(intervalMinutes) ? 'hour' : 'half-hour', intervalMinutes };
}

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

function IntervalChoice({ options, today, onChange }: HowOftenProps) {
  const [wantsOther, setWantsOther] = useState(false);
  const chosen = wantsOther ? 'other' : intervalOf(options);
  const choose = (interval: Interval) => {
    setWantsOther(interval === 'other');
    if (interval !== 'other') changeAll(changesOf(interval, today), onChange);
    else if (options.plan === 'ease-in') changeAll(withInterval(options.intervalMinutes), onChange);
  };
  return (
    <div class="plans one-question">
      <Choices
        name="plan"
        of={['plan', 'intervalMinutes']}
        legend={t('welcome_often')}
        choices={choices()}
        value={chosen}
        onChoose={choose}
      />
      {chosen === 'other' && (
        <section class="card">
          <NumberField
            name="intervalMinutes"
            value={options.intervalMinutes}
            hint={t('option_intervalMinutes_hint')}
            onChange={(minutes) => changeAll(withInterval(minutes), onChange)}
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
  const setAll = (changed: Range) =>
    onChange(
      'hours',
      hours.map((ranges) => (ranges.length > 0 ? [changed] : ranges)),
    );
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
          {range && <RangeFields id="working-hours" range={range} onChange={setAll} />}
          <p class="small quiet">{t(range ? 'welcome_hours_days' : 'welcome_hours_differ')}</p>
        </Lockable>
      )}
    </>
  );
}

/** The hours of every working day; undefined if the days differ. */
function sharedRange(week: Options['hours']): Range | undefined {
  const days = week.filter((ranges) => ranges.length > 0);
  const [first] = days;
  const isShared = days.every((ranges) => JSON.stringify(ranges) === JSON.stringify(first));
  return isShared && first?.length === 1 ? first[0] : undefined;
}
