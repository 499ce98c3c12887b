/** The working hours of the week. */
import { useState } from 'preact/hooks';
import { type WorkingWeek as Hours, weekFrom } from '../../../core/options/hours';
import { t } from '../../text';
import { useDraft } from '../fields/draft';
import { DayHours } from './day';
import { addRange, changeRange, copyDay, removeRange, workingDays } from './week-edits';
import { weekdayNames } from './weekdays';

interface WeekProps {
  readonly hours: Hours;
  /** The first day of a week: 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
  readonly onChange: (hours: Hours) => void;
}

export function WeekHours({ hours, firstDay, onChange }: WeekProps) {
  const [week, edit] = useDraft(hours, onChange);
  const names = weekdayNames();
  const days = weekFrom(firstDay);
  const working = workingDays(week, days);
  return (
    <div class="week">
      {days.map((day) => (
        <DayHours
          key={names[day]}
          id={`day-${day}`}
          name={names[day] ?? ''}
          ranges={week[day] ?? []}
          full={addRange(week, day) === undefined}
          onAdd={() => edit((old) => addRange(old, day) ?? old)}
          onChange={(index, range) => edit((old) => changeRange(old, day, index, range))}
          onRemove={(index) => edit((old) => removeRange(old, day, index))}
        />
      ))}
      <p class="problem small wrong" aria-live="polite">
        {working.length === 0 && t('option_hours_none')}
      </p>
      {working.length > 1 && (
        <Copy names={names} days={working} onCopy={(day) => edit((old) => copyDay(old, day))} />
      )}
    </div>
  );
}

interface CopyProps {
  readonly names: readonly string[];
  readonly days: readonly number[];
  readonly onCopy: (day: number) => void;
}

function Copy({ names, days, onCopy }: CopyProps) {
  const [chosen, setChosen] = useState<number>();
  const day = days.find((each) => each === chosen) ?? days[0] ?? 0;
  return (
    <div class="field">
      <label for="copy">{t('option_hours_like')}</label>
      <span class="control">
        <select
          id="copy"
          value={String(day)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {days.map((each) => (
            <option key={each} value={String(each)}>
              {names[each]}
            </option>
          ))}
        </select>{' '}
        <button type="button" onClick={() => onCopy(day)}>
          {t('option_hours_copy')}
        </button>
      </span>
    </div>
  );
}
