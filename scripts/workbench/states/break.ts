/** The states of the break window: asking, playing and ended. */
import { library } from '../../../src/exercises/library';
import type { Act } from '../life';
import { isAsked, pauses, putsOff, rests, says, sees, takesBreak, works, worksInFullScreen } from '../life';
import type { PageAction, State } from '../state';
import { routineStates } from './routine';

const asked = isAsked(42);
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Put off twice: the third *Later* skips the break. */
const twicePutOff: readonly Act[] = [...isAsked(31), sees, putsOff, ...isAsked(12), sees, putsOff];
/** An absence about which the person is asked whether they were up. */
const absence: readonly Act[] = [works(25), rests(21)];
const call = (minutes: number): readonly Act[] => [
  says({ type: 'called' }),
  works(minutes, { sound: 'front' }),
  says({ type: 'hungUp' }),
];
/** Still for three minutes before any nudge, and asked two minutes later. */
const wasUp: readonly Act[] = [works(26), rests(3), works(1.5), pauses];
/** A reader: still twice in the bout, so that stillness beside the nudge may be reading too. */
const readerIsAsked: readonly Act[] = [works(8), rests(3), works(8), rests(3), works(9), pauses];
const readsOn: readonly Act[] = [...readerIsAsked, sees, rests(4), works(0.1)];
/** Answers that the person was up during stillness beside a nudge. After three such answers, the clock assumes it. */
const wasUpThen = says((_, { question }) => ({ type: 'recalled', id: question?.entry.id ?? '', was: 'up' }));

/** A break after a morning with an absence that Flexor presumes to be a break. */
const laterToday: readonly Act[] = [works(52), rests(9), ...isAsked(42), ...takesBreak(3.3)];

const begin: readonly PageAction[] = [{ choose: 'ask_start' }, { wait: '.doing .countdown' }];
const pressed = (key: string, wait: string): readonly PageAction[] => [...begin, { press: key }, { wait }];
/** *It hurts*, and then the place with this number. */
const hurtsAt = (place: string): readonly PageAction[] => [
  ...pressed('i', '.places'),
  { press: place },
  { wait: '.safety' },
];

const asking: readonly State[] = [
  { page: 'break', name: 'asking', lived: asked },
  { page: 'break', name: 'asking-first', lived: asked, unsafe: true },
  {
    page: 'break',
    name: 'asking-first-safety',
    lived: asked,
    unsafe: true,
    go: [{ click: 'summary' }, { wait: '.safety' }],
  },
  {
    page: 'break',
    name: 'asking-later-menu',
    lived: asked,
    go: [{ click: '.later-arrow' }, { wait: '.later-menu:not([hidden])' }],
  },
  { page: 'break', name: 'asking-last', lived: [...twicePutOff, ...isAsked(12)] },
  { page: 'break', name: 'asking-after-call', lived: [works(4), ...call(48)] },
  { page: 'break', name: 'asking-after-absence', lived: [...absence, ...asked] },
  {
    page: 'break',
    name: 'asking-everything',
    lived: [...absence, works(4), ...call(48)],
    weekend: everyDay,
  },
  { page: 'break', name: 'asking-was-up', lived: wasUp },
  {
    page: 'break',
    name: 'asking-after-reading',
    lived: [works(3), says({ type: 'read' }), rests(10), ...isAsked(29)],
  },
  { page: 'break', name: 'asking-while-reading', lived: [works(20), says({ type: 'read' }), rests(41)] },
  { page: 'break', name: 'asking-hours', lived: asked, weekend: everyDay },
  {
    page: 'break',
    name: 'asking-full-screen',
    lived: [...worksInFullScreen, works(0.1)],
    browser: { onToolbar: false },
  },
  { page: 'break', name: 'asking-standing', lived: [works(5), says({ type: 'stood' }), works(30), pauses] },
  { page: 'break', name: 'asking-seated', lived: asked, options: { seat: 'seated' } },
  { page: 'break', name: 'asking-wheelchair', lived: asked, options: { seat: 'wheelchair' } },
  { page: 'break', name: 'asking-discreet', lived: asked, options: { discreet: true } },
  {
    page: 'break',
    name: 'asking-skipped',
    lived: asked,
    go: [{ choose: 'ask_skip' }, { wait: '.ended, main' }],
  },
  {
    page: 'break',
    name: 'asking-unheard',
    lived: asked,
    browser: { broken: 'background' },
    go: [{ press: 'l' }, { wait: '[role=alert]' }],
  },
];

/** The exercises that differ most in how they look. */
const shown = ['split-stance-tuck', 'stand-tall-reset', 'walk-short'] as const;

const doing: readonly State[] = [
  { page: 'break', name: 'doing', lived: asked, go: begin },
  ...shown.map(
    (id): State => ({
      page: 'break',
      name: `doing-${id}`,
      lived: asked,
      options: { opener: false, hidden: library.flatMap((one) => (one.id === id ? [] : [one.id])) },
      go: begin,
    }),
  ),
  { page: 'break', name: 'doing-more', lived: asked, go: pressed('m', '.more-panel:not([hidden])') },
  {
    page: 'break',
    name: 'doing-speech-offer',
    lived: asked,
    browser: { voice: true },
    go: [...begin, { wait: '.status-line button' }],
  },
  { page: 'break', name: 'doing-paused', lived: asked, go: [...begin, { press: ' ' }] },
  { page: 'break', name: 'doing-easier', lived: asked, go: [...begin, { press: 'e' }] },
  { page: 'break', name: 'doing-harder', lived: asked, go: pressed('h', '.version') },
  { page: 'break', name: 'doing-spoken', lived: asked, go: [...begin, { press: 'v' }] },
  { page: 'break', name: 'doing-hidden', lived: asked, go: [...begin, { press: 'x' }] },
  { page: 'break', name: 'doing-hurts', lived: asked, go: pressed('i', '.hurt') },
  { page: 'break', name: 'doing-hurts-back', lived: asked, go: hurtsAt('1') },
  { page: 'break', name: 'doing-hurts-chest', lived: asked, go: hurtsAt('6') },
  { page: 'break', name: 'doing-hurts-everything', lived: asked, go: hurtsAt('7') },
  {
    page: 'break',
    name: 'doing-hurts-hidden',
    lived: asked,
    go: [...pressed('i', '.hide-offer'), { press: 'x' }],
  },
  { page: 'break', name: 'doing-seated', lived: asked, options: { seat: 'seated' }, go: begin },
  { page: 'break', name: 'doing-wheelchair', lived: asked, options: { seat: 'wheelchair' }, go: begin },
  { page: 'break', name: 'doing-discreet', lived: asked, options: { discreet: true }, go: begin },
  { page: 'break', name: 'doing-still', lived: asked, options: { motion: 'less' }, go: begin },
  {
    page: 'break',
    name: 'doing-by-itself',
    lived: asked,
    go: [{ wait: '.asking' }, { hands: 'still' }, { wait: '.doing .countdown' }],
  },
  {
    page: 'break',
    name: 'doing-back',
    lived: asked,
    go: [
      { wait: '.asking' },
      { hands: 'still' },
      { wait: '.doing .countdown' },
      { hands: 'moving' },
      { wait: '.status-line [aria-keyshortcuts=G]' },
      { stop: 'timeouts' },
    ],
  },
  { page: 'break', name: 'trial', lived: [works(5)], hash: 'try' },
];

const afterwards: readonly State[] = [
  { page: 'break', name: 'ended', lived: [...asked, ...takesBreak(3.3)] },
  { page: 'break', name: 'ended-later', lived: laterToday },
  { page: 'break', name: 'ended-seated-all-day', lived: laterToday, options: { seat: 'seated' } },
  { page: 'break', name: 'ended-wheelchair', lived: laterToday, options: { seat: 'wheelchair' } },
  {
    page: 'break',
    name: 'ended-worked',
    lived: [
      ...asked,
      sees,
      says((id) => ({ type: 'started', id })),
      works(1.2),
      says((id) => ({ type: 'progressed', id, done: [] })),
      works(1.2),
      says((id) => ({ type: 'finished', id, by: 'end', done: [], seated: false })),
      works(0.1),
    ],
  },
  {
    page: 'break',
    name: 'ended-partial',
    lived: [
      ...asked,
      sees,
      says((id) => ({ type: 'started', id })),
      works(0.5),
      says((id) => ({ type: 'finished', id, by: 'person', done: [], seated: false })),
      works(0.1),
    ],
  },
  { page: 'break', name: 'ended-just-left', lived: [...asked, sees, rests(3), works(0.1)] },
  {
    page: 'break',
    name: 'ended-seated',
    lived: asked,
    memory: { endReason: 'seated' },
    go: [{ wait: '.ended h1' }],
  },
  {
    page: 'break',
    name: 'ended-still-up',
    lived: [...asked, sees, rests(3)],
    browser: { stillSeconds: 180 },
  },
  {
    page: 'break',
    name: 'ended-up-or-reading',
    lived: [...readerIsAsked, sees, rests(3)],
    browser: { stillSeconds: 180 },
  },
  { page: 'break', name: 'ended-which-sitting', lived: readsOn },
  {
    page: 'break',
    name: 'ended-which-up',
    lived: [...readsOn, wasUpThen, ...readsOn, wasUpThen, ...readsOn, wasUpThen, ...readsOn],
  },
  { page: 'break', name: 'back-today', lived: [...asked, ...takesBreak(3.3)], options: { backDaily: true } },
  {
    page: 'break',
    name: 'back-today-said',
    lived: [...asked, ...takesBreak(3.3)],
    options: { backDaily: true },
    go: [{ wait: 'main' }, { press: '8' }, { wait: '[aria-pressed=true]' }],
  },
  { page: 'break', name: 'no-storage', lived: asked, browser: { broken: 'reading' } },
];

export const breakStates: readonly State[] = [...asking, ...doing, ...afterwards, ...routineStates];
