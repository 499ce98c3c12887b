/** The truth about a day, from its script, what the person pressed, and which looks went wrong; not from the clock. */
import type { Desk } from './desk';
import { isSetting } from './live';
import { Observer } from './observer';
import { readScript } from './script';

export interface Truth {
  /** Sitting that must be counted, and sitting that may be counted beside it, in ms. */
  readonly sureMs: number;
  readonly maybeMs: number;
  /** What the disturbances of the day may cost, and what those that go unnoticed may add. */
  readonly lossMs: number;
  readonly gainMs: number;
  /** When the person was certainly up, in true time. */
  readonly absences: readonly { readonly from: number; readonly until: number }[];
  /** When somebody moved again who had watched something for ten minutes or more. */
  readonly moved: readonly number[];
}

/** Something that an observer learns at a time. */
interface Fact {
  readonly at: number;
  tell(observer: Observer): void;
}

const answers = ['started', 'takenBack', 'finished', 'snoozed', 'skipped', 'opened', 'dismissed', 'wasUp'];

/** What was pressed in a nudge or its page; a break that plays to its end needs no hand. */
function pressesOf({ happened }: Desk): Fact[] {
  return happened.flatMap(({ time: at, event }) => {
    if (!answers.includes(event.type)) return [];
    const byItself = ('by' in event && event.by === 'end') || ('still' in event && event.still === true);
    const byHand = !byItself;
    const done = event.type === 'finished' && event.by === 'person';
    return [{ at, tell: (observer: Observer) => observer.press(event.type, byHand, done) }];
  });
}

/** What a stranger would say of a day that was lived. */
export function truthOf(script: string, desk: Desk): Truth {
  const happenings = readScript(script);
  const first = Math.max(
    0,
    happenings.findIndex(({ what }) => !isSetting(what)),
  );
  const observer = new Observer(happenings.slice(0, first), happenings[first]?.at ?? 0);
  const facts: Fact[] = [
    ...happenings.slice(first).map(({ at, what }): Fact => ({ at, tell: (to) => to.hear(what) })),
    ...pressesOf(desk),
    ...desk.nudges.map(({ time: at }): Fact => ({ at, tell: (to) => to.nudge() })),
    ...desk.troubles.map(({ time: at, lateMs }): Fact => ({ at, tell: (to) => to.trouble(lateMs) })),
  ];
  for (const { at, tell } of facts.sort((a, b) => a.at - b.at)) {
    while (observer.time < at) observer.tick();
    tell(observer);
  }
  observer.end();
  return observer;
}
