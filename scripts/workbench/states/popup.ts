/** The states of the popup. */
import { HOUR } from '../../../src/core/time';
import type { Act } from '../life';
import {
  isAsked,
  morning,
  mornings,
  pauses,
  pausesUntil,
  rests,
  says,
  sees,
  skips,
  takesBreak,
  untilTomorrow,
  works,
  worksInFullScreen,
} from '../life';
import type { PageAction, State } from '../state';
import { routine } from './routine';

const stands: Act = says({ type: 'stood' });
/** Continues to work beside a nudge until it counts as unanswered. */
const ignores: readonly Act[] = [sees, works(3)];
/** Three unanswered nudges in a row. If the icon is not on the toolbar, the time between them grows. */
const ignoredThrice: readonly Act[] = [
  ...isAsked(31),
  ...ignores,
  ...isAsked(12),
  ...ignores,
  ...isAsked(22),
  ...ignores,
];

/** Two weeks of days with a break about every hour, each of which was taken. */
const hourlyDay: readonly Act[] = [1, 2, 3, 4].flatMap(() => [...isAsked(62), ...takesBreak(3)]);
const hourlyDays: readonly Act[] = Array.from({ length: 14 }, () => untilTomorrow(hourlyDay)).flat();

const pauseMenu: readonly PageAction[] = [{ choose: 'popup_pause' }, { wait: '.pause-menu' }];

/** Twenty-two minutes of work: before the routine is mentioned. */
const worked = works(22);

export const popupStates: readonly State[] = [
  { page: 'popup', name: 'sitting', lived: [worked] },
  { page: 'popup', name: 'up', lived: [works(25), rests(8)], browser: { stillSeconds: 480 } },
  { page: 'popup', name: 'standing', lived: [works(10), stands, works(12)] },
  { page: 'popup', name: 'badge', lived: isAsked(42), options: { way: 'badge' } },
  {
    page: 'popup',
    name: 'badge-standing',
    lived: [works(5), stands, works(30), pauses],
    options: { way: 'badge' },
  },
  { page: 'popup', name: 'window', lived: [...isAsked(42), sees] },
  {
    page: 'popup',
    name: 'call',
    lived: [works(12), says({ type: 'called' }), works(20, { sound: 'front' })],
  },
  { page: 'popup', name: 'paused', lived: [worked, says({ type: 'paused', until: HOUR })] },
  { page: 'popup', name: 'paused-tomorrow', lived: [worked, says({ type: 'paused', until: 'tomorrow' })] },
  {
    page: 'popup',
    name: 'paused-until-resumed',
    lived: [worked, says({ type: 'paused', until: 'resumed' })],
  },
  { page: 'popup', name: 'paused-date', lived: [worked, pausesUntil(20 * 24 * HOUR)] },
  {
    page: 'popup',
    name: 'paused-for-a-day',
    lived: [worked, ...untilTomorrow([says({ type: 'paused', until: 'resumed' })]), works(5)],
  },
  { page: 'popup', name: 'pause-menu', lived: [worked], go: pauseMenu },
  {
    page: 'popup',
    name: 'pause-menu-hours',
    lived: [worked],
    options: { when: 'hours' },
    go: pauseMenu,
  },
  {
    page: 'popup',
    name: 'pause-menu-past',
    lived: [worked],
    go: [
      ...pauseMenu,
      { fill: '#pause-date', value: '2020-01-01T09:00' },
      { click: '.pause-date button' },
      { wait: '.pause-date .wrong:not(:empty)' },
    ],
  },
  { page: 'popup', name: 'first-day', lived: [] },
  { page: 'popup', name: 'morning', lived: [...mornings(7), ...morning] },
  { page: 'popup', name: 'reading', lived: [worked, says({ type: 'read' })] },
  {
    page: 'popup',
    name: 'full-screen',
    lived: worksInFullScreen,
    browser: { fullScreen: true, onToolbar: false },
  },
  { page: 'popup', name: 'missed', lived: [...isAsked(31), sees, skips, works(15)] },
  { page: 'popup', name: 'too-often', lived: ignoredThrice, browser: { onToolbar: false } },
  {
    page: 'popup',
    name: 'call-sites',
    lived: [
      works(5),
      says({ type: 'called' }),
      works(15, { sound: 'front' }),
      says({ type: 'hungUp' }),
      works(1),
    ],
  },
  { page: 'popup', name: 'not-pinned', lived: [worked], browser: { onToolbar: false } },
  { page: 'popup', name: 'within-hours', lived: [worked], options: { when: 'hours' } },
  {
    page: 'popup',
    name: 'off-hours',
    lived: [worked],
    options: { when: 'hours', hours: Array.from({ length: 7 }, () => [[780, 1020]]) },
  },
  {
    page: 'popup',
    name: 'ease',
    lived: [...hourlyDays, worked],
    options: { plan: 'ease-in', intervalMinutes: 60, easedOn: '2020-01-01' },
  },
  { page: 'popup', name: 'routine', lived: [...mornings(7), worked] },
  { page: 'popup', name: 'routine-done', lived: [...routine('N0'), worked] },
  { page: 'popup', name: 'no-background', lived: [worked], browser: { broken: 'background' } },
  { page: 'popup', name: 'no-storage', lived: [worked], browser: { broken: 'reading' } },
  { page: 'popup', name: 'lost-store', lived: [worked], browser: { lost: true } },
];
