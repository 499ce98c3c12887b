/** The vocabulary of scripts: the pattern of each line, and what the line does at a desk. */

import type { PageEvent } from '../../src/core/clock/events';
import type { Traits } from '../../src/core/clock/state';
import type { Effort, Way } from '../../src/core/journal/entries';
import { isOptionValue, optionKeys, parseOption } from '../../src/core/options/options';
import { MINUTE, SECOND, startOfDate } from '../../src/core/time';
import type { Desk } from './desk';

type Act = (desk: Desk, ...args: string[]) => void;

function openId(desk: Desk): string {
  const id = desk.clock.break?.id;
  if (!id) throw new Error(`No break is open after ${desk.time / MINUTE} minutes`);
  return id;
}

/** The id of the open break, or else of the last one. */
function lastBreak(desk: Desk): string {
  const last = desk.journal.findLast(({ kind }) => kind === 'break' || kind === 'partial');
  const id = desk.clock.break?.id ?? (last && 'breakId' in last ? last.breakId : undefined);
  if (!id) throw new Error('There was no break');
  return id;
}

/** Answers in the break window; does nothing if there is none. */
function answer(desk: Desk, reply: string | undefined): void {
  const id = desk.clock.break?.id;
  if (id === undefined || desk.page !== id) return;
  const done = [{ exercise: 'walk-short', side: null, seconds: 9 }];
  const answers: Record<string, PageEvent> = {
    start: { type: 'started', id },
    'let go': { type: 'started', id, still: true },
    reading: { type: 'takenBack', id },
    back: { type: 'finished', id, by: 'return', done, seated: false },
    later: { type: 'snoozed', id },
    skip: { type: 'skipped', id },
    done: { type: 'finished', id, by: 'person', done: [], seated: false },
    report: { type: 'progressed', id, done },
    end: { type: 'finished', id, by: 'end', done: [], seated: false },
  };
  const event = answers[reply ?? ''];
  if (event && reply !== 'report' && reply !== 'end' && reply !== 'let go') desk.touch();
  if (reply === 'back') desk.say({ type: 'progressed', id, done });
  if (event) desk.say(event);
}

/** Answers the notification; does nothing if there is none. */
function answerNotification(desk: Desk, reply: string | undefined): void {
  const id = desk.notification;
  if (id !== undefined) press(desk, { type: reply === 'click' ? 'opened' : 'dismissed', id });
}

/** Presses *I stood during the call* if the nudge after a call offers it. */
function standThrough(desk: Desk): void {
  const id = desk.clock.break?.callId;
  if (id) press(desk, { type: 'stoodThrough', id });
}

/** Presses a button: input, and the event that the page sends for it. */
function press(desk: Desk, event: PageEvent): void {
  desk.touch();
  desk.say(event);
}

const presses =
  (eventOf: (desk: Desk, ...args: string[]) => PageEvent): Act =>
  (desk, ...args) =>
    press(desk, eventOf(desk, ...args));

const sets =
  <Key extends keyof Desk>(key: Key, value: Desk[Key]): Act =>
  (desk) => {
    desk[key] = value;
  };

const has =
  (trait: keyof Traits): Act =>
  (desk) => {
    desk.traits = { ...desk.traits, [trait]: true };
  };

function works(desk: Desk, where: string | undefined): void {
  desk.use('busy');
  if (where === 'elsewhere') desk.bring('elsewhere', null);
  if (where === 'in the browser') desk.bring('browsing', 1);
}

const toTheBrowser: [RegExp, Act][] = [
  [/^works(?: (elsewhere|in the browser))?$/, works],
  [/^is still$/, (desk) => desk.use('still')],
  [
    /^reads, touching the mouse every (\d+) seconds$/,
    (desk, seconds) => desk.use('still', Number(seconds) * SECOND),
  ],
  [
    /^the screen may go dark$/,
    (desk) => {
      desk.say({ type: 'dimmed' });
      // X servers take a screen that goes dark for input.
      desk.touch();
    },
  ],
  [/^touches the mouse$/, (desk) => desk.touch()],
  [
    /^switches to window (\d)$/,
    (desk, n) => {
      desk.touch();
      desk.bring('browsing', Number(n));
    },
  ],
  [/^sound starts in front$/, sets('sound', 'front')],
  [/^sound starts behind$/, sets('sound', 'behind')],
  [/^the sound stops$/, sets('sound', 'none')],
  [
    /^goes full screen$/,
    (desk) => {
      desk.touch();
      desk.fullScreen = 'front';
    },
  ],
  [
    /^leaves full screen$/,
    (desk) => {
      desk.touch();
      desk.fullScreen = 'none';
    },
  ],
  [/^a film plays on the second screen$/, sets('fullScreen', 'behind')],
  [/^opens a call site$/, sets('call', 'silent')],
  [/^joins a call$/, sets('call', 'live')],
  [/^the call falls silent$/, sets('call', 'silent')],
  [/^leaves the call$/, sets('call', 'none')],
  [/^locks the screen$/, (desk) => desk.lock(true)],
  [/^the screen locks by itself$/, (desk) => desk.lockItself()],
  [/^unlocks the screen$/, (desk) => desk.lock(false)],
  [/^closes the browser$/, (desk) => desk.closeBrowser()],
  [
    /^opens the browser$/,
    (desk) => {
      desk.touch();
      desk.startBrowser();
    },
  ],
];

const toTheMachine: [RegExp, Act][] = [
  [/^the machine sleeps$/, sets('machine', 'asleep')],
  [/^the machine wakes$/, (desk) => desk.wake()],
  [
    /^the clock goes (-?\d+) minutes$/,
    (desk, n) => {
      desk.offset += Number(n) * MINUTE;
    },
  ],
  [/^travels to (\S+)$/, (desk, zone = '') => sets('zone', zone)(desk)],
  [
    /^on (\S+) in (\S+)$/,
    (desk, date = '', zone = '') => {
      desk.midnight = startOfDate(date, zone);
      desk.zone = zone;
    },
  ],
  [/^(?:the next|(\d+)) events? (?:is|are) lost$/, (desk, n) => sets('lost', Number(n ?? 1))(desk)],
  [/^(?:the next|(\d+)) events? comes? twice$/, (desk, n) => sets('doubled', Number(n ?? 1))(desk)],
  [/^the next event comes (\d+) seconds late$/, (desk, n) => sets('late', Number(n) * SECOND)(desk)],
  // The background saves and is then killed, before it reconciles the browser.
  [/^the background dies at the next event$/, sets('deaths', 1)],
];

const browsers: [RegExp, Act][] = [
  [/^windows take the focus$/, has('takesFocus')],
  [/^notifications are allowed$/, has('notifies')],
  [/^the icon is on the toolbar$/, has('showsBadge')],
  [/^calls can be seen$/, has('seesCalls')],
  [/^full screen is a button$/, has('fullScreenByButton')],
  [
    /^another program is in front$/,
    (desk) => {
      desk.place = 'elsewhere';
      desk.front = null;
    },
  ],
  [/^sleep is not counted as idle$/, sets('countsSleepAsIdle', false)],
  [
    /^idleness is read (\d+) seconds late$/,
    (desk, seconds) => {
      desk.readMs = Number(seconds) * SECOND;
    },
  ],
  [/^the browser is Chromium$/, sets('alarmsBy', 'wall clock')],
  [/^the browser is from (?:Israel|Saudi Arabia)$/, sets('weekend', [5, 6])],
  [/^the browser is from India$/, sets('weekend', [7])],
  [/^the (window|notification) cannot be opened$/, (desk, way) => desk.broken.add(way as Way)],
  [/^the (window|notification) can be opened$/, (desk, way) => desk.broken.delete(way as Way)],
];

const toFlexor: [RegExp, Act][] = [
  [/^if asked: (start|let go|reading|back|later|skip|done|report|end)$/, answer],
  [
    /^if asked: just up$/,
    (desk) => desk.clock.break?.id && press(desk, { type: 'wasUp', id: desk.clock.break.id }),
  ],
  [/^if notified: (click|close)$/, answerNotification],
  [
    /^if wondered: (up|sitting)$/,
    (desk, was) => desk.clock.question && recall(desk, was === 'up' ? 'up' : 'sitting'),
  ],
  [/^if a call ended: stood$/, standThrough],
  [/^the break starts by itself$/, (desk) => desk.say({ type: 'started', id: openId(desk), still: true })],
  [/^says "I was reading"$/, presses((desk) => ({ type: 'takenBack', id: openId(desk) }))],
  [
    /^the page ends it at the return$/,
    (desk) => desk.say({ type: 'finished', id: openId(desk), by: 'return', done: [], seated: false }),
  ],
  [/^presses start$/, presses((desk) => ({ type: 'started', id: openId(desk) }))],
  [
    /^presses later(?: for (\d+))?$/,
    presses((desk, n) => ({
      type: 'snoozed',
      id: openId(desk),
      ...(n === undefined ? {} : { minutes: Number(n) }),
    })),
  ],
  [/^presses skip, with a way back$/, presses((desk) => ({ type: 'skipping', id: openId(desk) }))],
  [/^goes back to the break$/, presses((desk) => ({ type: 'stayed', id: openId(desk) }))],
  [/^presses skip$/, presses((desk) => ({ type: 'skipped', id: openId(desk) }))],
  [
    /^presses done$/,
    presses((desk) => ({ type: 'finished', id: openId(desk), by: 'person', done: [], seated: false })),
  ],
  [
    /^the (seated )?break plays to its end$/,
    (desk, seated) =>
      desk.say({ type: 'finished', id: openId(desk), by: 'end', done: [], seated: seated !== undefined }),
  ],
  [/^the page reports$/, (desk) => desk.say({ type: 'progressed', id: openId(desk), done: [] })],
  [/^presses break now$/, presses(() => ({ type: 'asked' }))],
  [/^presses routine$/, presses(() => ({ type: 'asked', origin: 'routine' }))],
  [
    /^starts routine (\S+) of (\d+) seconds$/,
    presses((desk, level = '', seconds) => ({
      type: 'started',
      id: openId(desk),
      routine: { level, seconds: Number(seconds) },
    })),
  ],
  [
    /^has done (\d+) seconds of (\S+)$/,
    (desk, seconds, exercise = '') =>
      desk.say({
        type: 'progressed',
        id: openId(desk),
        done: [{ exercise, side: null, seconds: Number(seconds) }],
      }),
  ],
  [
    /^(presses done|plays to the end) after (\d+) seconds of (\S+)$/,
    (desk, how, seconds, exercise = '') => {
      const done = [{ exercise, side: null, seconds: Number(seconds) }];
      const by = how === 'presses done' ? 'person' : 'end';
      if (by === 'person') desk.touch();
      desk.say({ type: 'finished', id: openId(desk), by, done, seated: false });
    },
  ],
  [
    /^says it was (easy|just right|hard)$/,
    presses((desk, effort) => ({ type: 'rated', id: lastBreak(desk), effort: effort as Effort })),
  ],
  [
    /^says it hurts in (\S+)$/,
    presses((desk, exercise = '') => ({ type: 'hurt', id: lastBreak(desk), exercise })),
  ],
  [/^says the back is (\d+)$/, presses((_, score) => ({ type: 'felt', score: Number(score) }))],
  [/^pauses for (\d+) minutes$/, presses((_, n) => ({ type: 'paused', until: Number(n) * MINUTE }))],
  [/^pauses until tomorrow$/, presses(() => ({ type: 'paused', until: 'tomorrow' }))],
  [/^pauses$/, presses(() => ({ type: 'paused', until: 'resumed' }))],
  [
    /^pauses until (\d+):(\d\d)$/,
    presses((desk, hours, minutes) => ({
      type: 'paused',
      until: { at: desk.midnight + (Number(hours) * 60 + Number(minutes)) * MINUTE },
    })),
  ],
  [/^stays paused$/, presses(() => ({ type: 'replied', to: 'pause' }))],
  [/^resumes$/, presses(() => ({ type: 'resumed' }))],
  [/^says "on a call"$/, presses(() => ({ type: 'called' }))],
  [/^says the call is over$/, presses(() => ({ type: 'hungUp' }))],
  [
    /^says "I stood for it"$/,
    presses((desk) => ({ type: 'stoodThrough', id: desk.clock.break?.callId ?? openId(desk) })),
  ],
  [/^says "I'm reading"$/, presses(() => ({ type: 'read' }))],
  [/^says "I'm not reading any more"$/, presses(() => ({ type: 'stoppedReading' }))],
  [/^says "I was just up"$/, presses((desk) => ({ type: 'wasUp', id: openId(desk) }))],
  [/^presses the key for a pause$/, presses(() => ({ type: 'pauseToggled' }))],
  [/^says "I'm standing"$/, presses(() => ({ type: 'stood' }))],
  [/^says "I'm sitting"$/, presses(() => ({ type: 'sat' }))],
  [/^says "I was (up|sitting)"$/, (desk, was) => recall(desk, was === 'up' ? 'up' : 'sitting')],
  [/^keeps the nudges coming$/, presses(() => ({ type: 'replied', to: 'too often' }))],
  [
    /^clicks the notification$/,
    presses((desk) => ({ type: 'opened', id: desk.notification ?? openId(desk) })),
  ],
  [
    /^closes the notification$/,
    presses((desk) => ({ type: 'dismissed', id: desk.notification ?? openId(desk) })),
  ],
  [
    /^closes the window$/,
    (desk) => {
      desk.touch();
      desk.page = undefined;
      desk.look();
    },
  ],
  [/^the page dies$/, sets('page', undefined)],
  [/^the page stands still$/, sets('pageIsFrozen', true)],
  [/^sets (\w+) to (.+)$/, (desk, key = '', value = '') => setOption(desk, key, value)],
  [/^ends$/, () => {}],
];

function recall(desk: Desk, was: 'up' | 'sitting'): void {
  const id = desk.clock.question?.entry.id;
  if (!id) throw new Error('No return question is open');
  press(desk, { type: 'recalled', id, was });
}

/** Sets an option as the options page does; a script writes lists and weeks as JSON. */
function setOption(desk: Desk, name: string, text: string): void {
  const key = optionKeys.find((one) => one === name);
  const value: unknown = key && (/^[[{]/.test(text) ? JSON.parse(text) : parseOption(key, text));
  if (!key || !isOptionValue(key, value)) throw new Error(`No such option or value: ${name} = ${text}`);
  desk.options = { ...desk.options, [key]: value };
  desk.say({ type: 'looked' });
}

const acts = [...toTheBrowser, ...toTheMachine, ...browsers, ...toFlexor];

/** Performs one line of a script at a desk; throws if no pattern matches it. */
export function performLine(desk: Desk, what: string): void {
  for (const [pattern, perform] of acts) {
    const match = pattern.exec(what);
    if (!match) continue;
    perform(desk, ...match.slice(1));
    return;
  }
  throw new Error(`Not a line of the vocabulary: ${what}`);
}
