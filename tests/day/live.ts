/** Lives a script at the desk and tells what the journal then says, in the same kind of text. */
import type { Entry } from '../../src/core/journal';
import { optionKeys, parseOption } from '../../src/core/options';
import { MINUTE, SECOND } from '../../src/core/time';
import { Desk, MIDNIGHT } from './desk';
import { readScript } from './script';

type Act = (desk: Desk, ...args: string[]) => void;

function openId(desk: Desk): string {
  const id = desk.clock.break?.id;
  if (!id) throw new Error(`No break is open at ${clockTime(desk.now)}`);
  return id;
}

/** Answers like a person who finds a break window, if there is one. */
function answer(desk: Desk, what: string | undefined): void {
  const id = desk.clock.break?.id;
  if (id === undefined || desk.page !== id) return;
  const answers: Record<string, Parameters<Desk['say']>[0]> = {
    start: { type: 'started', id },
    later: { type: 'snoozed', id },
    skip: { type: 'skipped', id },
    done: { type: 'finished', id, by: 'person', done: [] },
    report: { type: 'progressed', id, done: [{ exercise: 'walk-short', side: null, seconds: 9 }] },
    end: { type: 'finished', id, by: 'end', done: [] },
  };
  const said = answers[what ?? ''];
  if (said && what !== 'report' && what !== 'end') desk.touch();
  if (said) desk.say(said);
}

function press(desk: Desk, said: Parameters<Desk['say']>[0]): void {
  desk.touch();
  desk.say(said);
}

/** What may happen, by the words a script tells it in. */
const acts: [RegExp, Act][] = [
  [/^if asked: (start|later|skip|done|report|end)$/, answer],
  [
    /^works$/,
    (desk) => {
      desk.hands = 'busy';
    },
  ],
  [
    /^works elsewhere$/,
    (desk) => {
      desk.hands = 'busy';
      desk.bring('elsewhere', null);
    },
  ],
  [
    /^works in the browser$/,
    (desk) => {
      desk.hands = 'busy';
      desk.bring('browsing', 1);
    },
  ],
  [
    /^switches to window (\d)$/,
    (desk, n) => {
      desk.touch();
      desk.bring('browsing', Number(n));
    },
  ],
  [
    /^is still$/,
    (desk) => {
      desk.hands = 'still';
    },
  ],
  [/^touches the mouse$/, (desk) => desk.touch()],
  [/^presses start$/, (desk) => press(desk, { type: 'started', id: openId(desk) })],
  [/^presses later$/, (desk) => press(desk, { type: 'snoozed', id: openId(desk) })],
  [/^presses skip$/, (desk) => press(desk, { type: 'skipped', id: openId(desk) })],
  [/^presses done$/, (desk) => press(desk, { type: 'finished', id: openId(desk), by: 'person', done: [] })],
  [
    /^the break plays to its end$/,
    (desk) => desk.say({ type: 'finished', id: openId(desk), by: 'end', done: [] }),
  ],
  [/^the page reports$/, (desk) => desk.say({ type: 'progressed', id: openId(desk), done: [] })],
  [/^presses break now$/, (desk) => press(desk, { type: 'asked' })],
  [/^pauses for (\d+) minutes$/, (desk, n) => press(desk, { type: 'paused', until: Number(n) * MINUTE })],
  [/^pauses until tomorrow$/, (desk) => press(desk, { type: 'paused', until: 'tomorrow' })],
  [/^pauses$/, (desk) => press(desk, { type: 'paused', until: 'resumed' })],
  [/^resumes$/, (desk) => press(desk, { type: 'resumed' })],
  [
    /^closes the window$/,
    (desk) => {
      desk.touch();
      desk.page = undefined;
      desk.look();
    },
  ],
  [
    /^the page dies$/,
    (desk) => {
      desk.page = undefined;
    },
  ],
  [
    /^the machine sleeps$/,
    (desk) => {
      desk.machine = 'asleep';
    },
  ],
  [
    /^the machine wakes$/,
    (desk) => {
      desk.machine = 'awake';
    },
  ],
  [/^closes the browser$/, (desk) => desk.closeBrowser()],
  [
    /^opens the browser$/,
    (desk) => {
      desk.touch();
      desk.startBrowser();
    },
  ],
  [
    /^the clock goes (-?\d+) minutes$/,
    (desk, n) => {
      desk.offset += Number(n) * MINUTE;
    },
  ],
  [
    /^windows take the focus$/,
    (desk) => {
      desk.takesFocus = true;
    },
  ],
  [
    /^sets (\w+) to (\w+)$/,
    (desk, key, value) => {
      setOption(desk, key ?? '', value ?? '');
      desk.say({ type: 'looked' });
    },
  ],
  [/^ends$/, () => {}],
];

function setOption(desk: Desk, name: string, typed: string): void {
  const key = optionKeys.find((one) => one === name);
  const value = key && parseOption(key, typed);
  if (!key || value === undefined) throw new Error(`No such option: ${name} = ${typed}`);
  desk.options = { ...desk.options, [key]: value };
}

function act(desk: Desk, what: string): void {
  for (const [words, does] of acts) {
    const match = words.exec(what);
    if (!match) continue;
    does(desk, ...match.slice(1));
    return;
  }
  throw new Error(`Nobody knows how to do this: ${what}`);
}

/** The desk after the script's last line. */
export function live(script: string): Desk {
  const desk = new Desk();
  const happenings = readScript(script);
  desk.time = happenings[0]?.at ?? 0;
  desk.inputAt = desk.time;
  desk.startBrowser();
  for (const { at, what } of happenings) {
    while (desk.time < at) desk.tick();
    act(desk, what);
  }
  return desk;
}

export function clockTime(at: number): string {
  const seconds = Math.round((at - MIDNIGHT) / SECOND);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return text.replace(/:00$/, '');
}

function minutes(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  return seconds % 60
    ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    : `${seconds / 60}`;
}

/** One entry as a line. */
export function tell(entry: Entry): string {
  const from = clockTime(entry.startedAt);
  const span = `${from}-${clockTime(entry.endedAt)}`;
  switch (entry.kind) {
    case 'bout':
      return `${span} sat ${minutes(entry.sittingMs)} min, browsing ${minutes(entry.browsingMs)}`;
    case 'break':
      return `${span} ${entry.origin} break, ${entry.certainty}`;
    case 'partial':
      return `${span} partial ${entry.origin} break`;
    case 'nudge':
      return `${clockTime(entry.dueAt)} due, nudged ${clockTime(entry.endedAt)} after ${minutes(entry.sittingMs)} min`;
    case 'snoozed':
      return `${from} later, ${entry.by}`;
    case 'skipped':
      return `${from} skip, ${entry.by}`;
    case 'paused':
      return `${span} paused`;
    case 'unknown':
      return `${span} unknown`;
  }
}

/** The journal of a day as text, with what is still open at its end. */
export function journalOf(script: string): string {
  const desk = live(script);
  const { bout, up, break: open } = desk.clock;
  const lines = desk.journal.map(tell);
  if (bout) lines.push(`sitting since ${clockTime(bout.startedAt)}`);
  if (up) lines.push(`up since ${clockTime(up.entry.startedAt)}`);
  if (open) lines.push(open.startedAt === null ? 'asking' : 'breaking');
  return lines.join('\n');
}

/** Lays out an expected journal: one line each, without the indent of the test. */
export function lines(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}
