/** The clock beside a journal that others have written, or nobody any more. */
import type { Clock } from '../clock/clock';
import type { Entry } from '../journal/entries';

/** A clock that goes on as it is and remembers nothing of what the journal told. */
export function forgetPast(clock: Clock): Clock {
  return {
    ...clock,
    // The break being lived is a line of the journal, which is gone.
    up: null,
    pastCall: null,
    missedAt: null,
    unanswered: 0,
    question: null,
    recalled: { up: 0, sitting: 0 },
    day: clock.day && withoutFelt(clock.day),
  };
}

function withoutFelt({ felt: _, ...day }: NonNullable<Clock['day']>): Clock['day'] {
  return day;
}

/** A clock that will not use an id again which came in from a backup of this very computer. */
export function passIds(clock: Clock, entries: Iterable<Entry>): Clock {
  let { sequence } = clock;
  for (const { id } of entries) {
    const [device, number = ''] = id.split('.');
    if (device === clock.device && /^\d{1,12}$/.test(number))
      sequence = Math.max(sequence, Number(number) + 1);
  }
  return sequence === clock.sequence ? clock : { ...clock, sequence };
}
