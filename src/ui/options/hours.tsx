/** Only at work: off by default; if on, the week and the days off. */
import type { OptionKey, Options } from '../../core/options/options';
import { t } from '../text';
import { DaysOff } from './days-off';
import { OptionSwitch } from './fields';
import { Lockable } from './managed';
import { Section } from './section';
import { WeekHours } from './week';

export interface HoursProps {
  readonly options: Options;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The first day of a week: 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
  /** The hours to begin with, if the person never chose any and the usual ones do not fit the region. */
  readonly firstHours: Options['hours'] | undefined;
  readonly onChange: <Key extends OptionKey>(key: Key, value: Options[Key]) => void;
}

export function HoursSection({ options, today, firstDay, firstHours, onChange }: HoursProps) {
  return (
    <Section id="hours" heading={t('options_hours')}>
      <OptionSwitch
        name="when"
        on={options.when === 'hours'}
        onSwitch={(on) => {
          onChange('when', on ? 'hours' : 'always');
          if (on && firstHours) onChange('hours', firstHours);
        }}
      />
      {options.when === 'hours' && (
        <>
          <Lockable names={['hours']}>
            <WeekHours
              hours={options.hours}
              firstDay={firstDay}
              onChange={(hours) => onChange('hours', hours)}
            />
          </Lockable>
          <DaysOff
            daysOff={options.daysOff}
            today={today}
            onChange={(daysOff) => onChange('daysOff', daysOff)}
          />
        </>
      )}
    </Section>
  );
}
