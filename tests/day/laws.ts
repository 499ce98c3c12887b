/** Laws for the journal of every day, checked against the script and the hands, and not against the clock. */
import type { Entry } from '../../src/core/journal/entries';
import { HOUR, MINUTE, SECOND } from '../../src/core/time';
import { withOpenEntries } from '../../src/measures/journal-now';
import type { Desk } from './desk';
import { clockTime } from './live';
import { readScript, type ScriptLine, timeText } from './script';

const EDGE = 3 * SECOND;
/** A call may be seen this late: by the next look, or by the one after if that look is lost. */
const SEEN_LATE = 5 * MINUTE;

/** Lines that make the instants and lengths of a day uncertain. No law is checked on such a day. */
const disturbance =
  /^(the clock goes|the machine sleeps|closes the browser|travels|the next event|\d+ events?|the background dies)/;
/** Lines that keep Flexor from asking, and the lines that end that. *On a call* lasts an hour. */
const quieting: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/^pauses/, /^resumes/],
  [/^says "on a call"/, /^$/],
  [/^joins a call/, /^leaves the call/],
  [/^(goes full|a film)/, /^leaves full/],
  [/^sound starts in front/, /^the sound stops/],
  [/^says "I'm (standing|reading)"/, /^says "I'm (sitting|not reading)/],
  [/^(presses|if asked: (start|let go|done|end|back|just up)|keeps|closes the window|the page)/, /^/],
  [/^(locks|the screen locks)/, /^unlocks/],
  [/^sets /, /^/],
];

function isDisturbed(scriptLines: readonly ScriptLine[]): boolean {
  return scriptLines.some(({ what }) => disturbance.test(what));
}

/** The entries for what the person did: sat, was up, stood, or unknown. */
function activities(journal: readonly Entry[]): Entry[] {
  return journal.filter(({ kind }) => ['bout', 'break', 'standing', 'unknown'].includes(kind));
}

/** Each minute is recorded once: no two entries of what the person did overlap. */
function overlaps(journal: readonly Entry[], midnight: number): string[] {
  const sorted = activities(journal).toSorted((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt);
  return sorted.flatMap((entry, n) => {
    const last = sorted[n - 1];
    if (!last || last.endedAt <= entry.startedAt) return [];
    const at = clockTime(entry.startedAt, midnight);
    return [
      `a ${entry.kind} begins at ${at}, before the ${last.kind} ended at ${clockTime(last.endedAt, midnight)}`,
    ];
  });
}

/**
 * A natural break needs stillness as long as the away time, unless the person said that they were up, or locked the
 * screen.
 */
function shortAbsences(journal: readonly Entry[], desk: Desk, scriptLines: readonly ScriptLine[]): string[] {
  const away = desk.options.awayMinutes * MINUTE - EDGE - desk.readMs;
  const locks = scriptLines.filter(({ what }) => what === 'locks the screen');
  if (scriptLines.some(({ what }) => what === 'if asked: just up')) return [];
  return journal.flatMap((entry) => {
    if (entry.kind !== 'break' || entry.origin !== 'natural' || entry.certainty === 'said') return [];
    const from = entry.startedAt - desk.midnight;
    const until = entry.endedAt - desk.midnight;
    const open = { from: desk.inputAt, until: desk.time };
    const rested = [...desk.rests, open].some(
      (rest) => rest.until - rest.from >= away && rest.from < until && rest.until > from,
    );
    const locked = locks.some(({ at }) => at >= from - EDGE && at <= until);
    return rested || locked
      ? []
      : [`${timeText(from)} a natural break though the hands never rested so long`];
  });
}

/**
 * Stillness beside a nudge is hands off only if the bout was not that of a reader, or if the person pressed Start or
 * Done, or locked the screen.
 */
function handsOffReaders(
  journal: readonly Entry[],
  desk: Desk,
  scriptLines: readonly ScriptLine[],
): string[] {
  const locks = scriptLines.filter(({ what }) => what === 'locks the screen');
  return journal.flatMap((entry) => {
    if (entry.kind !== 'break' || entry.origin !== 'nudged' || entry.certainty !== 'hands off') return [];
    const bout = journal.find(({ kind, endedAt }) => kind === 'bout' && endedAt === entry.startedAt);
    const [from, until] = [bout?.startedAt, entry.startedAt].map((at) => (at ?? desk.now) - desk.midnight);
    const edge = EDGE + desk.readMs;
    const stills = desk.rests.filter(
      (rest) =>
        rest.from > (from ?? 0) + edge &&
        rest.until <= (until ?? 0) &&
        rest.until - rest.from >= 2 * MINUTE + edge,
    );
    const pressed = desk.happened.some(({ event }) => {
      if (!('id' in event) || event.id !== entry.breakId) return false;
      return (
        (event.type === 'started' && event.still !== true) ||
        (event.type === 'finished' && event.by === 'person')
      );
    });
    const [begin, end] = [entry.startedAt - desk.midnight, entry.endedAt - desk.midnight];
    const locked = locks.some(({ at }) => at >= begin - edge && at <= end);
    const wrong = stills.length > 1 && !pressed && !locked && !entry.id.startsWith('open.');
    return wrong
      ? [`${clockTime(entry.startedAt, desk.midnight)} hands off, although the person was a reader`]
      : [];
  });
}

/** A person who gives a sign at least every four minutes for more than an hour is asked, unless a line forbids it. */
function unasked(desk: Desk, scriptLines: readonly ScriptLine[]): string[] {
  const { options, traits, rests, nudges, time } = desk;
  const asks = options.way === 'window' && options.counts === 'computer' && options.when === 'always';
  const first = scriptLines.find(({ what }) => what === 'works')?.at ?? 0;
  const settings = scriptLines.some(({ at, what }) => at <= first && what === 'another program is in front');
  if (!asks || settings || traits.takesFocus || options.awayMinutes < 5 || options.intervalMinutes > 30)
    return [];
  const quiet = [
    { from: 0, until: first },
    ...scriptLines.flatMap(({ at, what }) => quietAfter(scriptLines, at, what)),
    ...rests.filter(({ from, until }) => until - from > 4 * MINUTE),
    { from: time, until: time },
  ].toSorted((a, b) => a.from - b.from);
  let from = first;
  return quiet.flatMap((one) => {
    // A quiet time, an hour of sitting, and the wait for a good moment may come before the ask.
    const long = one.from - from > HOUR + 20 * MINUTE;
    const asked = nudges.some((nudge) => nudge.time >= from && nudge.time <= one.from);
    const wrong =
      long && !asked && desk.clock.unanswered === 0
        ? [`${timeText(from)} to ${timeText(one.from)} a person who was there was not asked`]
        : [];
    from = Math.max(from, one.until);
    return wrong;
  });
}

/** The time in which a line of the script keeps Flexor from asking; empty if it does not. */
function quietAfter(scriptLines: readonly ScriptLine[], from: number, what: string) {
  return quieting.flatMap(([begins, ends]) => {
    if (!begins.test(what)) return [];
    const end = scriptLines.find(({ at, what: later }) => at > from && ends.test(later))?.at;
    const saidUntil = what.startsWith('says "on a call"') ? from + HOUR : undefined;
    return [{ from, until: saidUntil ?? end ?? Infinity }];
  });
}

/** A pause never lasts longer than the person chose, even if it runs out during an absence. */
function longPauses(
  journal: readonly Entry[],
  scriptLines: readonly ScriptLine[],
  midnight: number,
): string[] {
  const pauses = scriptLines.filter(({ what }) => /^pauses/.test(what));
  return journal.flatMap((entry) => {
    if (entry.kind !== 'paused' || entry.id.startsWith('open.')) return [];
    const from = entry.startedAt - midnight;
    const [chosen] = pauses.filter(({ at }) => Math.abs(at - from) <= EDGE);
    const again = pauses.some(({ at }) => at > from + EDGE && at < entry.endedAt - midnight);
    const minutes = /for (\d+)/.exec(chosen?.what ?? '')?.[1];
    const most = minutes
      ? Number(minutes) * MINUTE
      : chosen?.what.endsWith('tomorrow')
        ? 24 * HOUR
        : Infinity;
    const tooLong = entry.endedAt - entry.startedAt > most + EDGE && !again;
    return tooLong ? [`${timeText(from)} a pause that lasts longer than the person chose`] : [];
  });
}

/** A pause until tomorrow does not end on the day on which it began, unless the person resumes. */
function shortTomorrows(journal: readonly Entry[], scriptLines: readonly ScriptLine[], desk: Desk): string[] {
  if (desk.zone !== 'UTC' || desk.options.when !== 'always') return [];
  const dateOf = (ms: number) => Math.floor((ms - 4 * HOUR) / (24 * HOUR));
  return scriptLines.flatMap(({ at, what }) => {
    if (what !== 'pauses until tomorrow') return [];
    const nights = desk.rests.filter(({ from, until }) => until - from >= 4 * HOUR && until <= at);
    const begunAt = nights.at(-1)?.until ?? scriptLines[0]?.at ?? 0;
    const line = journal.find(({ kind, startedAt }) => kind === 'paused' && startedAt - desk.midnight === at);
    const resumed = scriptLines.some(
      (one) =>
        one.at > at &&
        /^(resumes|pauses|presses the key)/.test(one.what) &&
        one.at <= (line?.endedAt ?? 0) - desk.midnight,
    );
    const sameDay =
      line && !line.id.startsWith('open.') && dateOf(line.endedAt - desk.midnight) <= dateOf(begunAt);
    return sameDay && !resumed
      ? [`${timeText(at)} paused until tomorrow, and asked again on the same day`]
      : [];
  });
}

/** A person who stood and comes back within a quarter of an hour stands again. */
function lostStandings(
  journal: readonly Entry[],
  scriptLines: readonly ScriptLine[],
  midnight: number,
): string[] {
  return journal.flatMap((entry) => {
    if (entry.kind !== 'break' || entry.origin !== 'natural' || entry.id.startsWith('open.')) return [];
    const stood = journal.some(({ kind, endedAt }) => kind === 'standing' && endedAt === entry.startedAt);
    const short = entry.endedAt - entry.startedAt < 15 * MINUTE;
    const next = activities(journal).find(
      ({ startedAt, id }) => startedAt >= entry.endedAt && id !== entry.id,
    );
    const sat = scriptLines.some(
      ({ at, what }) =>
        what === `says "I'm sitting"` &&
        at >= entry.startedAt - midnight - EDGE &&
        at <= entry.endedAt - midnight + EDGE,
    );
    const lost =
      stood &&
      short &&
      !sat &&
      next !== undefined &&
      next.kind !== 'standing' &&
      next.startedAt === entry.endedAt;
    return lost ? [`${clockTime(entry.startedAt, midnight)} a standing that a short absence ended`] : [];
  });
}

/** A call that is seen holds for as long as it is seen; calls of four hours or more are not checked. */
function shortHolds(journal: readonly Entry[], desk: Desk, scriptLines: readonly ScriptLine[]): string[] {
  const joins = scriptLines.filter(({ what }) => what === 'joins a call');
  return joins.flatMap(({ at: from }) => {
    const until =
      scriptLines.find(({ at, what }) => at > from && /^(leaves the call|the call falls)/.test(what))?.at ??
      desk.time;
    const heldMs = journal
      .filter((entry) => entry.kind === 'hold' && entry.why === 'call')
      .reduce((sum, entry) => {
        const [a, b] = [entry.startedAt - desk.midnight, entry.endedAt - desk.midnight];
        return sum + Math.max(0, Math.min(b, until) - Math.max(a, from));
      }, 0);
    const short = until - from - heldMs > SEEN_LATE && until - from < 4 * HOUR;
    return short
      ? [
          `${timeText(from)} a call of ${Math.round((until - from) / MINUTE)} minutes, held for ${Math.round(heldMs / MINUTE)}`,
        ]
      : [];
  });
}

/** Every law that a day broke, as text; empty if it broke none or was disturbed. */
export function brokenLaws(script: string, desk: Desk): string[] {
  const scriptLines = readScript(script);
  const journal = withOpenEntries(desk.journal, desk.clock, desk.options, desk.now);
  const { midnight } = desk;
  if (isDisturbed(scriptLines)) return [];
  return [
    ...overlaps(journal, midnight),
    ...shortAbsences(journal, desk, scriptLines),
    ...handsOffReaders(journal, desk, scriptLines),
    ...unasked(desk, scriptLines),
    ...longPauses(journal, scriptLines, midnight),
    ...shortTomorrows(journal, scriptLines, desk),
    ...shortHolds(journal, desk, scriptLines),
    ...lostStandings(journal, scriptLines, midnight),
  ];
}
