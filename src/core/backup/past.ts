/** Adjusts the clock after the journal was erased, or after a backup was brought in. */
import type { Clock } from '../clock/clock';
import type { Entry } from '../journal/entries';

/** The clock after the journal was erased: it goes on, without anything that refers to the journal. */
export function withoutHistory(clock: Clock): Clock {
  return {
    ...clock,
    // The break of the current absence is a line of the journal, which is gone.
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

/** The clock after a backup was brought in: it does not reuse an id from an older backup of this computer. */
export function skipUsedIds(clock: Clock, entries: Iterable<Entry>): Clock {
  let { sequence } = clock;
  for (const { id } of entries) {
    const [device, number = ''] = id.split('.');
    if (device === clock.device && /^\d{1,12}$/.test(number))
      sequence = Math.max(sequence, Number(number) + 1);
  }
  return sequence === clock.sequence ? clock : { ...clock, sequence };
}
