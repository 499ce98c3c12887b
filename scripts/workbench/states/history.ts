/** The states of the history. */
import { HOUR } from '../../../src/core/time';
import {
  type Act,
  isAsked,
  mornings,
  pauses,
  rests,
  says,
  sees,
  skips,
  takesBreak,
  untilTomorrow,
  works,
} from '../life';
import type { State } from '../state';
import { noticesMouse, worked } from './shared';

/** A day with an entry of nearly every kind. */
const fullDay: readonly Act[] = [
  ...isAsked(34),
  ...takesBreak(2.5),
  works(8),
  works(9, { fullScreen: 'front' }),
  works(4),
  says({ type: 'called' }),
  works(28, { sound: 'front' }),
  says({ type: 'hungUp' }),
  sees,
  skips,
  works(4),
  says({ type: 'stood' }),
  works(12),
  says({ type: 'sat' }),
  works(14),
  says({ type: 'paused', until: HOUR / 4 }),
  works(17),
  rests(21),
  works(25),
  rests(3),
  works(6),
];

/** A day on which breaks that were due had to wait for many reasons. */
const waitingDay: readonly Act[] = [
  works(29),
  rests(4.5),
  works(3),
  ...takesBreak(3),
  works(3),
  works(55, { fullScreen: 'front' }),
  works(2),
  rests(8),
  works(20),
  rests(35, { sound: 'front' }),
  works(3),
  rests(8),
  works(2),
  says({ type: 'read' }),
  rests(40),
  works(4),
  rests(8),
  works(12),
];

/** Some hours of work with a break, and some time on foot, in each of them; the back is rated in the morning. */
function workday(hours: number, sits: number, back: number): readonly Act[] {
  const hour = [
    ...isAsked(sits),
    ...takesBreak(3),
    works(5),
    says({ type: 'stood' }),
    works(8),
    says({ type: 'sat' }),
  ];
  return untilTomorrow([
    works(1),
    says({ type: 'felt', score: back }),
    ...Array.from({ length: hours }, () => hour).flat(),
    rests(30),
    works(25),
  ]);
}

const dayAtHome = untilTomorrow([]);

/** Five weeks, each from Tuesday to Monday, in which the sits become shorter. The last Friday was a day off. */
const weeks: readonly Act[] = [58, 52, 55, 50, 36].flatMap((sits, week) => [
  ...workday(5, sits, 4),
  ...workday(6, sits + 4, 5),
  ...workday(4, sits - 2, 3),
  ...(week === 4 ? dayAtHome : workday(5, sits, 3)),
  ...dayAtHome,
  ...dayAtHome,
  ...workday(7, sits + 2, 2),
]);

export const historyStates: readonly State[] = [
  {
    page: 'history',
    name: 'weeks',
    lived: [...weeks, ...isAsked(34), ...takesBreak(3), works(22)],
    options: { backDaily: true, when: 'hours', daysOff: ['2026-11-20'] },
  },
  {
    page: 'history',
    name: 'weeks-wheelchair',
    lived: [...weeks, works(22)],
    options: { seat: 'wheelchair' },
  },
  {
    page: 'history',
    name: 'earlier',
    lived: [...weeks, works(22)],
    go: [{ click: '.week-turn button' }, { click: '.week-day:nth-of-type(2)' }, { click: '.day > summary' }],
  },
  { page: 'history', name: 'empty', lived: [] },
  { page: 'history', name: 'first-hour', lived: [works(48)] },
  { page: 'history', name: 'week', lived: [...mornings(7), ...isAsked(34), ...takesBreak(3), works(22)] },
  {
    page: 'history',
    name: 'full-day',
    lived: [...mornings(3), ...fullDay],
    go: [{ click: '.day > summary' }, { click: '.line-bout > .icon-button' }],
  },
  { page: 'history', name: 'months', lived: [...mornings(45), ...fullDay] },
  {
    page: 'history',
    name: 'details',
    lived: [...mornings(20), ...fullDay],
    go: [{ click: '.details > summary' }, { wait: '.details .chart' }],
  },
  {
    page: 'history',
    name: 'why-not',
    lived: waitingDay,
    go: [{ click: '.why-not > summary' }, { click: '.why-not details summary' }],
  },
  { page: 'history', name: 'question', lived: [works(25), rests(21), works(12)] },
  {
    page: 'history',
    name: 'question-reading',
    lived: [works(3), says({ type: 'read' }), rests(10), works(9)],
  },
  { page: 'history', name: 'still-up', lived: [works(25), rests(8)], browser: { stillSeconds: 480 } },
  { page: 'history', name: 'asked', lived: [works(42), pauses] },
  { page: 'history', name: 'notice-mouse', lived: noticesMouse },
  { page: 'history', name: 'no-background', lived: worked, browser: { broken: 'background' } },
  { page: 'history', name: 'no-storage', lived: worked, browser: { broken: 'reading' } },
];
