/** Only at work: off by default; if on, the week and the days off. */
import { useState } from 'preact/hooks';
import { type Range, type WorkingWeek, weekFrom } from '../../core/options/hours';
import type { Options } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { listText, t, timeOfDay, timeRange, weekdayRange } from '../text';
import type { SaveOption } from './changes';
import { DaysOff } from './days-off';
import { Disclosure } from './fields/disclosure';
import { OptionField } from './fields/field';
import { OptionSwitch } from './fields/switch';
import { useDraft } from './fields/use-draft';
import { copyDay, endsNextDay, sharedRange, withSharedRange, withWorkday, workingDays } from './week-edits';
import { dateOfWeekday, RangeFields, WeekdayHours, weekdayNames } from './weekday-hours';

export interface HoursProps {
  readonly options: Options;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The first day of a week: 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
  /** The hours to begin with, if the person never chose any and the usual ones do not fit the region. */
  readonly firstHours: Options['hours'] | undefined;
  readonly onChange: SaveOption;
}

/** The switch, and below it the week and the days off. */
export function HoursFields(props: HoursProps) {
  return (
    <>
      <WhenSwitch {...props} />
      {props.options.when === 'hours' && <WeekAndDaysOff {...props} />}
    </>
  );
}

/** The same, with the week in a line. It opens by itself when the person has just switched it on. */
export function HoursInBrief(props: HoursProps) {
  const { options, firstDay } = props;
  const [switchedOn, setSwitchedOn] = useState(false);
  return (
    <>
      <WhenSwitch {...props} onSwitchedOn={() => setSwitchedOn(true)} />
      {options.when === 'hours' && (
        <Disclosure
          id="hours-fields"
          summary={weekText(options.hours, firstDay)}
          changes={t('option_hours')}
          opensAtFirst={switchedOn}
        >
          <WeekAndDaysOff {...props} />
        </Disclosure>
      )}
    </>
  );
}

function WhenSwitch(props: HoursProps & { readonly onSwitchedOn?: () => void }) {
  const { options, firstHours, onChange, onSwitchedOn } = props;
  return (
    <OptionSwitch
      name="when"
      on={options.when === 'hours'}
      onSwitch={(on) => {
        onChange('when', on ? 'hours' : 'always');
        if (on && firstHours) onChange('hours', firstHours);
        if (on) onSwitchedOn?.();
      }}
    />
  );
}

function WeekAndDaysOff({ options, today, firstDay, onChange }: HoursProps) {
  return (
    <div class="week-and-days-off">
      <OptionField of={['hours']}>
        <WeekField hours={options.hours} firstDay={firstDay} onChange={(hours) => onChange('hours', hours)} />
      </OptionField>
      <DaysOff daysOff={options.daysOff} today={today} onChange={(daysOff) => onChange('daysOff', daysOff)} />
    </div>
  );
}

interface WeekFieldProps {
  readonly hours: WorkingWeek;
  readonly firstDay: number;
  readonly onChange: (hours: WorkingWeek) => void;
}

/** The same hours for all working days, or those of each day. */
function WeekField({ hours, firstDay, onChange }: WeekFieldProps) {
  const [week, edit] = useDraft(hours, onChange);
  const [byDay, setByDay] = useState(false);
  const range = sharedRange(week);
  const working = workingDays(week, weekFrom(firstDay));
  const shared = range !== undefined && !byDay;
  return (
    <div class="week">
      {shared ? (
        <SharedHours week={week} range={range} firstDay={firstDay} edit={edit} />
      ) : (
        <WeekdayHours week={week} firstDay={firstDay} edit={edit} />
      )}
      <p class="problem small wrong" aria-live="polite">
        {working.length === 0 && t('option_hours_none')}
      </p>
      <p>
        <button
          type="button"
          class="plain small"
          onClick={() => {
            setByDay(shared);
            if (!shared) edit((old) => copyDay(old, working[0] ?? 0));
          }}
        >
          {t(shared ? 'option_hours_by_day' : 'option_hours_shared')}
        </button>
      </p>
    </div>
  );
}

interface SharedHoursProps {
  readonly week: WorkingWeek;
  readonly range: Range;
  readonly firstDay: number;
  readonly edit: (change: (old: WorkingWeek) => WorkingWeek) => void;
}

function SharedHours({ week, range, firstDay, edit }: SharedHoursProps) {
  const names = weekdayNames();
  return (
    <>
      <RangeFields
        id="shared-hours"
        range={range}
        onChange={(changed) => edit((old) => withSharedRange(old, changed))}
      />
      <fieldset class="choices workdays">
        <legend>{t('option_hours_days')}</legend>
        {weekFrom(firstDay).map((day) => (
          <label key={day}>
            <input
              id={`workday-${day}`}
              type="checkbox"
              checked={(week[day] ?? []).length > 0}
              onChange={({ currentTarget: { checked } }) =>
                edit((old) => withWorkday(old, day, checked, range))
              }
            />{' '}
            {names[day]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function rangeText([from, to]: Range): string {
  const [start, end] = [from * MINUTE, to * MINUTE];
  if (!endsNextDay([from, to])) return timeRange(start, end, 'UTC');
  return t('option_hours_range', timeOfDay(start, 'UTC'), timeOfDay(end, 'UTC'));
}

/** A week in a line: `Mon to Fri, 9:00 – 17:30`. Days in a row with the same hours are one part. */
function weekText(week: WorkingWeek, firstDay: number): string {
  const runs: { readonly first: number; last: number; readonly hours: string }[] = [];
  let previous = '';
  for (const day of weekFrom(firstDay)) {
    const ranges = (week[day] ?? []).map(rangeText);
    const hours = ranges.length > 0 ? listText(ranges) : '';
    const run = runs.at(-1);
    if (run && hours !== '' && hours === previous) run.last = day;
    else if (hours !== '') runs.push({ first: day, last: day, hours });
    previous = hours;
  }
  if (runs.length === 0) return t('option_hours_never');
  return runs.map((run) => t('option_hours_run', daysText(run), run.hours)).join(' · ');
}

/** Days in a row. A week that begins on Sunday ends in the week after, as weeks are numbered here. */
function daysText({ first, last }: { readonly first: number; readonly last: number }): string {
  return weekdayRange(dateOfWeekday(first), dateOfWeekday(last < first ? last + 7 : last), 'alone');
}
