/** The states of the options page. */
import { HOUR } from '../../../src/core/time';
import { type Act, rests, says, works } from '../life';
import type { State } from '../state';
import { noticesMouse, policy, worked } from './shared';

/** Switches to another program, in which no input is seen, and comes back. */
const elsewhere: readonly Act[] = [
  works(3),
  works(0.05, { place: 'elsewhere' }),
  rests(4, { place: 'elsewhere' }),
];

const noticesElsewhere: readonly Act[] = [...elsewhere, ...elsewhere, ...elsewhere, works(4)];

/** Stored values that this version cannot read: an old clock that was set aside, and a line of the journal. */
const unreadable = (at: number) => ({
  [`aside:clock:${at - HOUR}`]: { version: 1, sitting: true },
  'journal:2026-03-02': [{ id: 'desk.1', kind: 'dance', startedAt: 1 }],
});

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

/** What is searched for. Words of Flexor's texts are found in every language. */
const searches = [
  ['noise', { wordsOf: 'option_sound_words' }],
  ['floor', { wordsOf: 'option_floorAtWork_words' }],
  ['hours', { wordsOf: 'option_hours_words' }],
  ['nothing', { value: 'xyzzy' }],
] as const;

export const optionsStates: readonly State[] = [
  { page: 'options', name: 'essentials', lived: worked },
  {
    page: 'options',
    name: 'paused',
    lived: [...worked, says({ type: 'paused', until: HOUR })],
  },
  {
    page: 'options',
    name: 'search-pause',
    lived: worked,
    go: [{ fill: '#search', value: 'pause' }, { wait: '.found p' }],
  },
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
  ...searches.map(
    ([name, query]): State => ({
      page: 'options',
      name: `found-${name}`,
      lived: worked,
      go: [{ fill: '#search', ...query }, { wait: '.found p' }],
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
      intervalMinutes: 60,
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
    go: [{ choose: 'own_add' }, { wait: '.own-form' }],
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
