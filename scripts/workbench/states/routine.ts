/** The states of the daily routine in its window: the list, playing, and ended. */
import type { Effort } from '../../../src/core/journal/entries';
import { type Act, mornings, rests, says, untilTomorrow, works } from '../life';
import type { State } from '../state';

/** How many seconds of a routine of five minutes were done, and how the person rated it. */
interface Lived {
  readonly seconds?: number;
  readonly effort?: Effort;
}

/** The person opens the window of the routine. */
const opens: Act = says({ type: 'asked', origin: 'routine' });

/** Twenty minutes of work, then a routine of five minutes at this level, to the return of the person. */
export function routine(level: string, { seconds = 280, effort }: Lived = {}): readonly Act[] {
  const done = [{ exercise: 'desk-plank', side: null, seconds }];
  return [
    works(20),
    opens,
    says((id) => ({ type: 'started', id, routine: { level, seconds: 300 } })),
    rests(seconds / 60),
    says((id) => ({ type: 'finished', id, by: 'end', done, seated: false })),
    works(0.1),
    ...(effort ? [says((id) => ({ type: 'rated', id, effort }))] : []),
  ];
}

const easy = routine('N0', { effort: 'easy' });
const week = Array.from({ length: 8 }, () => untilTomorrow(easy)).flat();
const morning = [works(20), opens];

export const routineStates: readonly State[] = [
  { page: 'break', name: 'routine-first', lived: morning, unsafe: true },
  { page: 'break', name: 'routine-known', lived: morning },
  {
    page: 'break',
    name: 'routine-later',
    lived: [...untilTomorrow(routine('N1', { effort: 'easy' })), ...morning],
  },
  {
    page: 'break',
    name: 'routine-away',
    lived: [...untilTomorrow(routine('N1', { effort: 'easy' }), 9), ...morning],
  },
  {
    page: 'break',
    name: 'routine-after-mornings',
    lived: [...mornings(3), ...morning],
    options: { floorAtWork: true },
  },
  { page: 'break', name: 'routine-seated', lived: morning, options: { seat: 'seated' } },
  {
    page: 'break',
    name: 'routine-doing',
    lived: morning,
    go: [{ wait: '.routine' }, { choose: 'ask_start' }, { wait: '.doing .countdown' }],
  },
  { page: 'break', name: 'routine-ended', lived: routine('N0') },
  { page: 'break', name: 'routine-ended-part', lived: routine('N0', { seconds: 120 }) },
  { page: 'break', name: 'routine-ended-more', lived: [...week, ...easy] },
  { page: 'break', name: 'routine-ended-hurt', lived: routine('N1', { effort: 'hurt' }) },
  { page: 'break', name: 'routine-ended-answered', lived: easy },
];
