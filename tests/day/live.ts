/** Lives a script at the desk, and writes what the journal then contains as text. */
import { isReminding } from '../../src/core/clock/pauses';
import type { BoutEntry, BreakEntry, Entry } from '../../src/core/journal/entries';
import { type Instant, SECOND } from '../../src/core/time';
import { withOpenEntries } from '../../src/measures/journal-now';
import { Desk } from './desk';
import { readScript } from './script';
import { performLine } from './words';

/**
 * Lives a script at a desk and returns the desk after its last line. The settings at the head of the script apply
 * before the browser starts.
 */
export function live(script: string, desk = new Desk()): Desk {
  const scriptLines = readScript(script);
  const first = scriptLines.findIndex(({ what }) => !isSetting(what));
  const settings = scriptLines.splice(0, Math.max(0, first));
  for (const { what } of settings) performLine(desk, what);
  desk.time = scriptLines[0]?.at ?? 0;
  desk.inputAt = desk.time;
  desk.startBrowser();
  for (const { at, what } of scriptLines) {
    desk.passUntil(at);
    performLine(desk, what);
  }
  return desk;
}

/** Whether a line describes the place or the browser, and is not an event of the day. */
export function isSetting(what: string): boolean {
  return /^(on \d|windows take|notifications are|the icon is|calls can|full screen is|the browser is|another program is|sleep is not|idleness is read)/.test(
    what,
  );
}

/** An instant as the time since the script's midnight, `HH:MM[:SS]`. */
export function clockTime(at: Instant, midnight: Instant): string {
  const seconds = Math.round((at - midnight) / SECOND);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return text.replace(/:00$/, '');
}

/** A length in minutes, `M[:SS]`. */
function minutes(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  return seconds % 60
    ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    : `${seconds / 60}`;
}

function sat({ sittingMs, browsingMs, watchingMs }: BoutEntry): string {
  const watching = watchingMs > 0 ? `, watching ${minutes(watchingMs)}` : '';
  return `${minutes(sittingMs)} min, browsing ${minutes(browsingMs)}${watching}`;
}

/** Which routine a break was, and how much of it was done; empty if it was none. */
function played({ routine, done }: BreakEntry | (Entry & { kind: 'partial' })): string {
  const seconds = done.reduce((sum, one) => sum + one.seconds, 0);
  return routine ? `, routine ${routine.level}, ${seconds} of ${routine.seconds} s` : '';
}

/** A journal entry as a line of text. */
export function entryText(entry: Entry, midnight: Instant): string {
  const from = clockTime(entry.startedAt, midnight);
  const span = `${from}-${clockTime(entry.endedAt, midnight)}`;
  switch (entry.kind) {
    case 'bout':
      return `${span} sat ${sat(entry)}${entry.certainty === 'said' ? ', said' : ''}`;
    case 'break':
      return `${span} ${entry.origin} break, ${entry.certainty}${played(entry)}`;
    case 'partial':
      return `${span} partial ${entry.origin} break${played(entry)}`;
    case 'nudge': {
      const by = entry.way === 'window' ? '' : ` by ${entry.way}`;
      const seen = clockTime(entry.endedAt, midnight);
      return `${clockTime(entry.dueAt, midnight)} due, nudged ${seen} after ${minutes(entry.sittingMs)} min${by}: ${entry.why}`;
    }
    case 'snoozed':
      return `${from} later, ${entry.by}`;
    case 'skipped':
      return `${from} skip, ${entry.by}`;
    case 'paused':
      return `${span} paused`;
    case 'unknown':
      return `${span} unknown`;
    case 'exercise':
      return `${span} exercise, no break`;
    case 'hold':
      return `${span} ${entry.why}, ${entry.by}`;
    case 'standing':
      return `${span} standing, ${entry.certainty}`;
    case 'felt':
      return `${from} back ${entry.score} of 10`;
    case 'hurt':
      return `${from} hurt: ${entry.exercise}`;
    case 'rated':
      return `${from} rated ${entry.effort}`;
    case 'corrected':
      return `${span} was ${entry.was}, as said later`;
  }
}

/** The journal of a day as text, followed by what is still open when the script ends. */
export function journalOf(script: string): string {
  const desk = live(script);
  const { up, standing, hold, unknownFrom, day, pause, break: asked } = desk.clock;
  const since = (at: Instant) => clockTime(at, desk.midnight);
  const lines = desk.journal.map((entry) => entryText(entry, desk.midnight));
  const open = withOpenEntries([], desk.clock, desk.options, desk.now).find(({ kind }) => kind === 'bout');
  if (open?.kind === 'bout') lines.push(`sitting since ${since(open.startedAt)}: ${sat(open)}`);
  if (up) lines.push(`up since ${since(up.entry.startedAt)}`);
  else if (standing) lines.push(`standing since ${since(standing.startedAt)}`);
  if (unknownFrom !== null) lines.push(`unknown since ${since(unknownFrom)}`);
  if (hold) lines.push(`held since ${since(hold.startedAt)}: ${hold.why}, ${hold.by}`);
  if (asked) lines.push(asked.startedAt === null ? askingText(desk) : 'breaking');
  for (const at of desk.reminders) lines.push(`reminded of the pause ${since(at)}`);
  if (isReminding(pause)) lines.push('the icon asks to resume');
  if (day?.tooOften === 'ask') lines.push('asks if that is too often');
  return lines.join('\n');
}

function askingText(desk: Desk): string {
  return desk.broughtForward > 0 ? 'asking, brought forward' : 'asking';
}

/** Trims the lines of a script or an expected journal, so that the indent of the test does not matter. */
export function lines(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}
