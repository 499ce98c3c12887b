/** Lives a script for real, and remembers when each line was done. */
import { SECOND } from '../../../src/core/time';
import { type Happening, readScript, timeOfDay } from '../../day/script';
import type { BrowserName } from '../harness';
import type { Timewarp } from '../harness/timewarp';
import { pause } from '../harness/wait';
import type { Office } from './office';
import type { Person } from './person';

/** A line of the script with the span in which it was done: hands need a moment. In ms since midnight. */
export interface Lived extends Happening {
  readonly from: number;
  readonly to: number;
}

/** How many times as fast as elsewhere time passes where it passes slowly. */
const SLOW = 8;

/** The lines for one browser: `in chromium` and `in firefox` at the end of a line say where it happens. */
export function scriptFor(name: BrowserName, text: string): Happening[] {
  return readScript(text).flatMap(({ at, what }) => {
    const [, plain = what, where = name] = /^(.*) in (chromium|firefox)$/.exec(what) ?? [];
    return where === name ? [{ at, what: plain }] : [];
  });
}

/** The part of a script between two times of day, to try it out: DAY_FROM must be when somebody sits down. */
export function stretch(script: readonly Happening[], from = '00:00', to = '48:00'): Happening[] {
  return script.filter(({ at }) => at >= timeOfDay(from) && at <= timeOfDay(to));
}

/** Whether a line tells what is to be seen, and not what is done. */
export function isSeen(what: string): boolean {
  return /^(is asked: .*|has not answered|is looked at again|is off)$/.test(what);
}

/** A span in ms since midnight. */
type Span = readonly [from: number, to: number];

/** How much of the time around what is to be seen, and around what is done, passes slowly. */
const AROUND_SEEN: Span = [-90 * SECOND, 45 * SECOND];
const AROUND_DONE: Span = [-10 * SECOND, 5 * SECOND];
/** A window that plays notices a return, and has to say so. */
const AROUND_RETURN: Span = [-10 * SECOND, 20 * SECOND];

function around(what: string): Span {
  if (isSeen(what)) return AROUND_SEEN;
  return what === 'sits down' ? AROUND_RETURN : AROUND_DONE;
}

/** When time is to pass slowly: a window that opens, and hands that answer it, take real time. */
function slowSpans(script: readonly Happening[]): Span[] {
  return script.map(({ at, what }) => {
    const [before, after] = around(what);
    return [at + before, at + after];
  });
}

/** Waits until it is `at`, in ms since midnight, fast or slowly as the spans want it. */
async function waitUntil(at: number, midnight: number, time: Timewarp, slow: readonly Span[]): Promise<void> {
  const now = () => time.now - midnight;
  while (now() < at) {
    const from = now();
    time.pace = slow.some((span) => from >= span[0] && from < span[1]) ? SLOW : time.rate;
    const next = Math.min(at, ...slow.flat().filter((edge) => edge > from));
    await pause(time.realMs(next - from));
  }
}

/** Puts each line into `lived` when it is done, so that a day that goes wrong can be told up to there. */
export async function live(
  script: readonly Happening[],
  { flexor }: Office,
  person: Person,
  midnight: number,
  lived: Lived[],
): Promise<void> {
  const slow = slowSpans(script);
  let late = 0;
  for (const { at, what } of script) {
    if (isSeen(what)) {
      lived.push({ at, what, from: at, to: at + late });
      continue;
    }
    await waitUntil(at, midnight, flexor.time, slow);
    const from = flexor.time.now - midnight;
    await person.do(what).catch((error: unknown) => {
      throw new Error(`At ${Math.floor(at / 3600_000)}:${Math.floor(at / 60_000) % 60}, ${what}`, {
        cause: error,
      });
    });
    const to = flexor.time.now - midnight;
    late = to - at;
    lived.push({ at, what, from, to });
  }
}
