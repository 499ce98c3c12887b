/** The states of the pages that open in a tab: options, history and welcome. */
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
import type { PageAction, State } from '../state';

const worked: readonly Act[] = [works(22)];

/** A break that plays while the mouse never rests, not even before the nudge. */
const restless: readonly Act[] = [
  works(66),
  sees,
  says((id) => ({ type: 'started', id })),
  works(1.5),
  says((id) => ({ type: 'progressed', id, done: [] })),
  works(1.5),
  says((id) => ({ type: 'finished', id, by: 'person', done: [], seated: false })),
];
/** Switches to another program, in which no input is seen, and comes back. */
const elsewhere: readonly Act[] = [
  works(3),
  works(0.05, { place: 'elsewhere' }),
  rests(4, { place: 'elsewhere' }),
];

const noticesMouse: readonly Act[] = [...restless, ...restless, works(4)];
const noticesElsewhere: readonly Act[] = [...elsewhere, ...elsewhere, ...elsewhere, works(4)];

/** Stored values that this version cannot read: an old clock that was set aside, and a line of the journal. */
const unreadable = (at: number) => ({
  [`aside:clock:${at - HOUR}`]: { version: 1, sitting: true },
  'journal:2026-03-02': [{ id: 'desk.1', kind: 'dance', startedAt: 1 }],
});

const policy = {
  intervalMinutes: 45,
  sound: false,
  callSites: ['meet.example.org'],
  colour: 'green',
  locked: ['intervalMinutes', 'way'],
  way: 'window',
};

const sections = [
  'plan',
  'hours',
  'calls',
  'sound-and-speech',
  'you',
  'exercises',
  'data',
  'safety',
  'report',
];

const options: readonly State[] = [
  { page: 'options', name: 'essentials', lived: worked },
  {
    page: 'options',
    name: 'essentials-chosen',
    lived: worked,
    options: {
      plan: 'ease-in',
      intervalMinutes: 60,
      when: 'hours',
      limits: ['back-acute', 'knee'],
      way: 'notification',
      theme: 'dark',
    },
  },
  {
    page: 'options',
    name: 'essentials-hours',
    lived: worked,
    go: [{ click: '#when' }, { wait: '#shared-hours-note' }],
  },
  {
    page: 'options',
    name: 'essentials-limits',
    lived: worked,
    go: [{ click: '[aria-controls=limits-fields]' }, { wait: '#limits-hint' }],
  },
  {
    page: 'options',
    name: 'overstepped',
    lived: worked,
    go: [{ fill: '#intervalMinutes', value: '500' }, { wait: '#intervalMinutes-limits:not(:empty)' }],
  },
  { page: 'options', name: 'all', lived: worked, hash: 'all' },
  ...['noise', 'kneel', 'nine to five', 'xyzzy'].map(
    (query): State => ({
      page: 'options',
      name: `found-${query.replaceAll(' ', '-')}`,
      lived: worked,
      go: [{ fill: '#search', value: query }, { wait: '.found p' }],
    }),
  ),
  {
    page: 'options',
    name: 'all-hidden',
    lived: worked,
    hash: 'exercises',
    go: [{ choose: 'gallery_hide_all' }, { wait: '.gallery .note:not(:empty)' }],
  },
  {
    page: 'options',
    name: 'hours-by-day',
    lived: worked,
    hash: 'hours',
    options: { when: 'hours' },
    go: [{ choose: 'option_hours_by_day' }, { wait: '#day-0' }],
  },
  {
    page: 'options',
    name: 'erasing',
    lived: worked,
    hash: 'data',
    go: [{ click: '.data-erase button' }, { wait: '#erase-word' }],
  },
  { page: 'options', name: 'first', lived: worked, hash: 'all', unsafe: true },
  ...sections.map((hash): State => ({ page: 'options', name: `at-${hash}`, lived: worked, hash })),
  { page: 'options', name: 'plain-clock', lived: worked, hash: 'what', options: { counts: 'clock' } },
  {
    page: 'options',
    name: 'changed',
    lived: worked,
    hash: 'all',
    options: {
      plan: 'ease-in',
      when: 'hours',
      speech: true,
      limits: ['back-acute', 'hip-replacement'],
      seat: 'seated',
      callSites: ['meet.example.org'],
      daysOff: ['2026-12-24', '2026-12-25'],
    },
    browser: { notifications: true, origins: ['https://meet.example.org/*'] },
  },
  { page: 'options', name: 'notice-mouse', lived: noticesMouse },
  { page: 'options', name: 'notice-elsewhere', lived: noticesElsewhere },
  {
    page: 'options',
    name: 'own-exercise',
    lived: worked,
    hash: 'exercises',
    go: [{ choose: 'own_add' }, { wait: 'main form' }],
  },
  { page: 'options', name: 'set-aside', lived: worked, hash: 'data', stored: unreadable },
  { page: 'options', name: 'managed', lived: worked, hash: 'all', browser: { managed: policy } },
  { page: 'options', name: 'no-background', lived: worked, browser: { broken: 'background' } },
  { page: 'options', name: 'no-storage', lived: worked, browser: { broken: 'reading' } },
  {
    page: 'options',
    name: 'not-saved',
    lived: worked,
    browser: { broken: 'writing' },
    go: [{ click: 'input[name=plan]:not(:checked)' }, { wait: '.outcome .raw-words' }],
  },
  { page: 'options', name: 'lost-store', lived: worked, browser: { lost: true } },
];

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

const history: readonly State[] = [
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

const tries: PageAction = { choose: 'welcome_try_button' };

const welcome: readonly State[] = [
  { page: 'welcome', name: 'new', lived: [], unsafe: true },
  { page: 'welcome', name: 'often', lived: [works(1)], unsafe: true, hash: 'often' },
  {
    page: 'welcome',
    name: 'often-own',
    lived: [works(1)],
    unsafe: true,
    hash: 'often',
    options: { intervalMinutes: 50, plan: 'hour', when: 'hours' },
  },
  {
    page: 'welcome',
    name: 'often-managed',
    lived: [works(1)],
    unsafe: true,
    hash: 'often',
    browser: { managed: policy },
  },
  { page: 'welcome', name: 'you', lived: [works(1)], unsafe: true, hash: 'you' },
  {
    page: 'welcome',
    name: 'you-careful',
    lived: [works(1)],
    unsafe: true,
    hash: 'you',
    options: {
      hopes: ['low-back', 'hips'],
      limits: ['knee', 'hip-replacement'],
      seat: 'wheelchair',
      discreet: true,
    },
  },
  { page: 'welcome', name: 'try', lived: [works(1)], unsafe: true, hash: 'try' },
  {
    page: 'welcome',
    name: 'try-not-pinned',
    lived: [works(1)],
    unsafe: true,
    hash: 'try',
    browser: { onToolbar: false },
  },
  {
    page: 'welcome',
    name: 'tried',
    lived: [works(1)],
    unsafe: true,
    hash: 'try',
    go: [tries, { choose: 'welcome_seen_yes' }],
  },
  {
    page: 'welcome',
    name: 'not-seen',
    lived: [works(1)],
    unsafe: true,
    hash: 'try',
    go: [tries, { choose: 'welcome_seen_no' }],
  },
  {
    page: 'welcome',
    name: 'refused',
    lived: [works(1)],
    unsafe: true,
    hash: 'try',
    browser: { refuses: true },
    go: [{ click: '#notify' }],
  },
  { page: 'welcome', name: 'end', lived: [works(1)], unsafe: true, hash: 'end' },
  {
    page: 'welcome',
    name: 'end-not-pinned',
    lived: [works(1)],
    unsafe: true,
    hash: 'end',
    options: { when: 'hours' },
    browser: { onToolbar: false },
  },
  {
    page: 'welcome',
    name: 'not-saved',
    lived: [works(1)],
    unsafe: true,
    hash: 'often',
    browser: { broken: 'writing' },
    go: [{ click: 'input[name=plan]:not(:checked)' }, { wait: '[role=alert] .raw-words' }],
  },
  { page: 'welcome', name: 'no-storage', lived: [works(1)], browser: { broken: 'reading' } },
];

export const tabStates: readonly State[] = [...options, ...history, ...welcome];
