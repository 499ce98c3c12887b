/** Plays a script in a real browser, and records when each line was done. */
import { readScript, type ScriptLine, timeOfDay } from '../../day/script';
import type { BrowserName } from '../harness';
import type { Office } from './office';
import type { Person } from './person';

/** A line of the script with the span in which it was done, in ms since midnight. Mouse and keyboard need a moment. */
export interface Lived extends ScriptLine {
  readonly from: number;
  readonly to: number;
}

/** The lines for one browser. A line that ends in `in chromium` or `in firefox` is for that browser only. */
export function scriptFor(name: BrowserName, text: string): ScriptLine[] {
  return readScript(text).flatMap(({ at, what }) => {
    const [, plain = what, where = name] = /^(.*) in (chromium|firefox)$/.exec(what) ?? [];
    return where === name ? [{ at, what: plain }] : [];
  });
}

/**
 * The part of a script between two times of day, to try it out. DAY_FROM must be a time at which the person sits down.
 */
export function partOfScript(script: readonly ScriptLine[], from = '00:00', to = '48:00'): ScriptLine[] {
  return script.filter(({ at }) => at >= timeOfDay(from) && at <= timeOfDay(to));
}

/** Whether a line describes what Flexor does, and not what the person does. */
export function isObservation(what: string): boolean {
  return /^(is asked: .*|has not answered|is looked at again|is off)$/.test(what);
}

/**
 * Plays the script. Adds each line to `lived` when it is done, so that after an error the day up to there can be
 * printed.
 */
export async function playScript(
  script: readonly ScriptLine[],
  { flexor }: Office,
  person: Person,
  midnight: number,
  lived: Lived[],
): Promise<void> {
  let late = 0;
  for (const { at, what } of script) {
    if (isObservation(what)) {
      lived.push({ at, what, from: at, to: at + late });
      continue;
    }
    await flexor.time.until(midnight + at);
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
