/** The truth about a day, from its script, what the person pressed, and which looks failed; not from the clock. */
import type { Desk } from './desk';
import { isSetting } from './live';
import { Observer } from './observer';
import { readScript } from './script';

export interface Truth {
  /** Sitting that must be counted, and further sitting that may be counted, in ms. */
  readonly sureMs: number;
  readonly maybeMs: number;
  /** How much sitting the disturbances of the day may cost, and how much unnoticed ones may add, in ms. */
  readonly lossMs: number;
  readonly gainMs: number;
  /** When the person was certainly up, in true time. */
  readonly absences: readonly { readonly from: number; readonly until: number }[];
  /** When the person moved again after watching something for ten minutes or more. */
  readonly moved: readonly number[];
}

/** Something that the observer learns at a time. */
interface Fact {
  readonly at: number;
  apply(observer: Observer): void;
}

const answers = ['started', 'takenBack', 'finished', 'snoozed', 'skipped', 'opened', 'dismissed', 'wasUp'];

/** What the person pressed in a nudge or its page, and what the page did without a hand. */
function pressesOf({ happened }: Desk): Fact[] {
  return happened.flatMap(({ time: at, event }) => {
    if (!answers.includes(event.type)) return [];
    const byItself = ('by' in event && event.by === 'end') || ('still' in event && event.still === true);
    const byHand = !byItself;
    const done = event.type === 'finished' && event.by === 'person';
    return [{ at, apply: (observer: Observer) => observer.press(event.type, byHand, done) }];
  });
}

/** What an observer knows about a day that was lived at a desk. */
export function truthOf(script: string, desk: Desk): Truth {
  const scriptLines = readScript(script);
  const first = Math.max(
    0,
    scriptLines.findIndex(({ what }) => !isSetting(what)),
  );
  const observer = new Observer(scriptLines.slice(0, first), scriptLines[first]?.at ?? 0);
  const facts: Fact[] = [
    ...scriptLines.slice(first).map(({ at, what }): Fact => ({ at, apply: (to) => to.hear(what) })),
    ...pressesOf(desk),
    ...desk.nudges.map(({ time: at }): Fact => ({ at, apply: (to) => to.nudge() })),
    ...desk.troubles.map(({ time: at, lateMs }): Fact => ({ at, apply: (to) => to.trouble(lateMs) })),
  ];
  for (const { at, apply } of facts.sort((a, b) => a.at - b.at)) {
    while (observer.time < at) observer.tick();
    apply(observer);
  }
  observer.end();
  return observer;
}
