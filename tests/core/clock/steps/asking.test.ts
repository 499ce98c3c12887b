/** The nudge: how it becomes visible, fails, is brought forward, and is taken back. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../../src/core/clock/clock';
import type { Pulse } from '../../../../src/core/clock/events';
import type { OpenBreak } from '../../../../src/core/clock/state';
import {
  bringWindow,
  dropBreak,
  markArrived,
  markFailed,
  markShown,
  openBreak,
  withdraw,
} from '../../../../src/core/clock/steps/asking';
import { askIfDue } from '../../../../src/core/clock/steps/due';
import { maintainOpenBreak } from '../../../../src/core/clock/steps/tending';
import { defaultOptions, type Options } from '../../../../src/core/options/options';
import { HOUR, MINUTE, SECOND } from '../../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith, sensed, traits } from '../clocks';

const stepOf = (part: Partial<Clock> = {}) => ({ clock: clockWith(part), entries: [] });
const satFor = (minutes: number) => boutWith({ startedAt: NOON - minutes * MINUTE });
const turn = { now: NOON, options: defaultOptions };
const withTraits = (part: Partial<typeof traits>) => ({
  pulse: pulseWith({ traits: { ...traits, ...part } }),
});
const shown = (tookFocus?: boolean) => ({ type: 'shown', id: 'desk.0', tookFocus }) as const;

describe('a nudge that opens', () => {
  const opened = (ask: Partial<Parameters<typeof openBreak>[1]>, part: Partial<Clock> = {}) =>
    openBreak(
      stepOf({ bout: satFor(40), ...part }),
      { origin: 'nudged', way: 'window', why: 'still hands', offer: null, ...ask },
      turn,
    );

  test('knows when it was due, and how long the person has sat or stood', () => {
    expect(opened({}).clock.break).toMatchObject({
      dueAt: NOON - 10 * MINUTE,
      sittingMs: 40 * MINUTE,
      standingMs: null,
      wanted: false,
    });
    const standing = { bout: null, standing: { startedAt: NOON - HOUR, askAt: NOON - 5 } };
    expect(opened({}, standing).clock.break).toMatchObject({ dueAt: NOON - 5, standingMs: HOUR });
    expect(opened({ origin: 'early', why: null }).clock.break).toMatchObject({ dueAt: NOON, wanted: true });
    expect(opened({}).clock.sequence).toBe(1);
  });

  test('stays behind the program in front, unless its window takes the keyboard anyway', () => {
    const elsewhere = { pulse: pulseWith({ place: 'elsewhere' }) };
    expect(opened({}, elsewhere).clock.break?.forward).toBe('at the next boundary');
    expect(opened({}).clock.break?.forward).toBe('no');
    expect(opened({ way: 'badge' }, elsewhere).clock.break?.forward).toBe('no');
    expect(opened({ origin: 'early' }, elsewhere).clock.break?.forward).toBe('no');
    const takes = { pulse: pulseWith({ place: 'elsewhere', traits: { ...traits, takesFocus: true } }) };
    expect(opened({}, takes).clock.break?.forward).toBe('no');
  });

  test('is visible at once as a badge, and only then a line of the journal', () => {
    expect(opened({ way: 'badge' }).entries).toMatchObject([{ kind: 'nudge', way: 'badge', endedAt: NOON }]);
    expect(opened({}).entries).toEqual([]);
    expect(opened({ why: 'watching' }).clock.break?.quietly).toBe(true);
  });
});

describe('a nudge that is shown', () => {
  test('is visible, once, and makes its offer', () => {
    const { clock, entries } = markShown(
      stepOf(),
      nudgeWith({ offer: 'full screen', workedMs: 7 }),
      shown(),
      NOON + 5,
    );
    expect(entries).toMatchObject([{ kind: 'nudge', startedAt: NOON, endedAt: NOON + 5 }]);
    expect(clock.break).toMatchObject({ shownAt: NOON + 5, seenAt: NOON + 5, workedMs: 0 });
    expect(clock.offers).toMatchObject({ fullScreen: 'made', hours: 'no' });
    const again = markShown(
      stepOf(),
      nudgeWith({ seenAt: NOON, shownAt: NOON, workedMs: 7 }),
      shown(),
      NOON + 5,
    );
    expect(again).toMatchObject({ entries: [], clock: { break: { shownAt: NOON, workedMs: 7 } } });
    expect(markShown(stepOf(), nudgeWith({ origin: 'routine' }), shown(), NOON).entries).toEqual([]);
  });

  test('shows whether windows take the focus, and that they open', () => {
    const ways = (open: Partial<OpenBreak>, tookFocus?: boolean) =>
      markShown(
        stepOf({ ways: { ...clockWith().ways, windowFailedAt: 7 } }),
        nudgeWith(open),
        shown(tookFocus),
        NOON,
      ).clock.ways;
    expect(ways({}, true)).toMatchObject({ windowTookFocus: true, windowFailedAt: null });
    expect(ways({}).windowTookFocus).toBe(false);
    expect(ways({ shownAt: NOON }, true).windowTookFocus).toBe(false);
    const unseen = { ways: { ...clockWith().ways, notificationsUnseen: true } };
    expect(
      markShown(stepOf(unseen), nudgeWith({ way: 'notification' }), shown(), NOON).clock.ways
        .notificationsUnseen,
    ).toBe(false);
  });
});

describe('a nudge that fails', () => {
  const failed = (open: Partial<OpenBreak>, way: 'window' | 'notification', part: Partial<Clock> = {}) => {
    const nudge = nudgeWith({ way, ...open });
    return markFailed(stepOf({ break: nudge, ...part }), nudge, { way }, NOON + 5);
  };

  test('as a window comes as a notification, or as the badge', () => {
    const quieter = failed({}, 'window', withTraits({ notifies: true }));
    expect(quieter.clock).toMatchObject({
      break: { way: 'notification', seenAt: null },
      ways: { windowFailedAt: NOON + 5 },
      ask: { waitsFor: 'unseen' },
    });
    const badge = failed({}, 'window');
    expect(badge.clock.break).toMatchObject({ way: 'badge', seenAt: NOON + 5 });
    expect(badge.entries).toMatchObject([{ kind: 'nudge' }]);
  });

  test('as a notification comes as the badge, and notifications are not used again', () => {
    const { clock } = failed({}, 'notification', withTraits({ notifies: true }));
    expect(clock).toMatchObject({ break: { way: 'badge' }, ways: { notificationsUnseen: true } });
    expect(failed({ seenAt: NOON }, 'notification').clock.ways.notificationsUnseen).toBe(false);
  });

  test('in every way is still owed, or tried again if the person wants it', () => {
    const none = withTraits({ showsBadge: false });
    const owed = failed({}, 'window', none).clock;
    expect(owed).toMatchObject({ break: null, ask: { waitsFor: 'no window', windowNext: false } });
    expect(failed({}, 'notification', none).clock).toMatchObject({
      break: null,
      ask: { waitsFor: 'unseen', windowNext: true },
    });
    expect(failed({ wanted: true }, 'window', none).clock.break).toMatchObject({
      way: 'window',
      shownAt: null,
    });
    expect(failed({ origin: 'routine' }, 'window', none).clock.break).not.toBeNull();
    // Seen already, so it must not become more intrusive.
    expect(failed({ seenAt: NOON }, 'notification', none).clock.break).toMatchObject({ way: 'badge' });
  });

  test('only because its window is late stays open where no other way can be seen', () => {
    const late = (part: Partial<Clock>) =>
      markFailed(
        stepOf({ break: nudgeWith(), ...part }),
        nudgeWith(),
        { way: 'window', late: true },
        NOON + 30,
      );
    const hidden = withTraits({ showsBadge: false });
    expect(late(hidden)).toMatchObject({
      entries: [],
      clock: {
        break: { id: nudgeWith().id, way: 'window', seenAt: null },
        ways: { windowFailedAt: NOON + 30 },
        ask: { waitsFor: 'no window' },
      },
    });
    const failedBefore = (windowFailedAt: number) =>
      late({ ...hidden, ways: { ...clockWith().ways, windowFailedAt } }).clock.ways.windowFailedAt;
    expect([NOON - 1, NOON, NOON + 30, NOON + 31].map(failedBefore)).toEqual([
      NOON + 30,
      NOON,
      NOON + 30,
      NOON + 30,
    ]);
    expect(late({}).clock.break?.way).toBe('badge');
  });

  test('after its page was shown, or in another way by now, has not failed', () => {
    expect(failed({ shownAt: NOON }, 'window').clock.break?.way).toBe('window');
    expect(failed({ way: 'badge' }, 'window').clock.break?.way).toBe('badge');
  });
});

test('a window that was given up and opened after all is the way again', () => {
  const arrived = (open: Partial<OpenBreak>) => markArrived(stepOf(), nudgeWith(open)).clock.break;
  expect(arrived({ way: 'badge', quietly: true, shownAt: 7 })).toMatchObject({
    way: 'window',
    quietly: false,
    shownAt: null,
  });
  expect(arrived({})).toBeNull();
});

test('the person brings up the window of a nudge', () => {
  const brought = (open: Partial<OpenBreak>, start: boolean) =>
    bringWindow(stepOf(), nudgeWith(open), start).clock.break;
  expect(brought({}, false)).toMatchObject({ wanted: false, forward: 'yes' });
  expect(brought({}, true)).toMatchObject({ wanted: true, forward: 'yes' });
  expect(brought({ wanted: true }, false)).toMatchObject({ wanted: true });
  expect(brought({ way: 'badge', quietly: true }, true)).toMatchObject({
    way: 'window',
    quietly: false,
    forward: 'no',
  });
  expect(brought({ startedAt: NOON }, true)).toBeNull();
});

test('a nudge that has not begun is withdrawn; a break that the person asked for is only dropped', () => {
  const has = (open: Partial<OpenBreak>) => {
    const step = stepOf({ break: nudgeWith(open) });
    return [withdraw(step).clock.break !== null, dropBreak(step).clock.break !== null];
  };
  expect([has({}), has({ origin: 'early' }), has({ startedAt: NOON })]).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ]);
});

test('the next break takes the id of a break that was never seen, once', () => {
  const ask = { origin: 'nudged', way: 'window', why: 'still hands', offer: null } as const;
  const next = (open: OpenBreak) => openBreak(dropBreak(stepOf({ break: open, sequence: 7 })), ask, turn);
  const unseen = nudgeWith();
  expect(next(unseen).clock).toMatchObject({ break: { id: unseen.id }, freeId: null });
  expect(next(nudgeWith({ seenAt: NOON })).clock.break?.id).toBe('desk.7');
});

/** A look at noon at which an open break is maintained. */
function look(
  open: OpenBreak | null,
  pulse: Partial<Pulse> = {},
  part: Partial<Clock> = {},
  options: Partial<Options> = {},
) {
  const clock = clockWith({ bout: satFor(40), break: open, ...part });
  const of = { stored: clock, previous: clock, before: clock };
  return {
    step: { clock, entries: [] },
    look: { ...of, pulse: sensed(pulse), absentMs: 0, now: NOON, options: { ...defaultOptions, ...options } },
  };
}
const tended = (...args: Parameters<typeof look>) => {
  const { step, look: at } = look(...args);
  return maintainOpenBreak(step, at);
};

describe('beside an open nudge', () => {
  test('two minutes of work are an answer, if it could be seen', () => {
    const line = (workedMs: number, open: Partial<OpenBreak> = {}, part: Partial<Clock> = {}) =>
      tended(nudgeWith({ seenAt: NOON, workedMs, ...open }), {}, part).entries[0];
    expect(line(2 * MINUTE - 1)).toBeUndefined();
    expect(line(2 * MINUTE)).toMatchObject({ kind: 'snoozed', by: 'unanswered' });
    expect(line(2 * MINUTE, { seenAt: null })).toBeUndefined();
    expect(line(2 * MINUTE, {}, { standing: { startedAt: 0, askAt: 0 } })).toBeUndefined();
  });

  test('two minutes of work show that a notification did not appear, or leave the window to open', () => {
    const open = { workedMs: 2 * MINUTE };
    expect(tended(nudgeWith({ ...open, way: 'notification' })).clock.ways.notificationsUnseen).toBe(true);
    expect(tended(nudgeWith(open)).clock.break?.way).toBe('window');
    const badge = tended(nudgeWith({ ...open, way: 'badge' })).clock;
    expect(badge).toMatchObject({ break: null, ask: { waitsFor: 'unseen', snoozeMinutes: null } });
  });

  test('a page that is gone is a *Later*, once it was shown', () => {
    expect(tended(nudgeWith({ shownAt: NOON, seenAt: NOON }), { page: 'missing' }).entries).toMatchObject([
      { kind: 'snoozed', by: 'closed' },
    ]);
    expect(tended(nudgeWith(), { page: 'missing' }).entries).toEqual([]);
  });

  test('a longer interval closes it, and another way replaces it', () => {
    expect(tended(nudgeWith(), {}, {}, { intervalMinutes: 41 }).clock.break).toBeNull();
    expect(tended(nudgeWith(), {}, {}, { intervalMinutes: 40 }).clock.break).not.toBeNull();
    expect(tended(nudgeWith({ wanted: true }), {}, {}, { intervalMinutes: 60 }).clock.break).not.toBeNull();
    expect(tended(nudgeWith({ shownAt: NOON }), {}, {}, { way: 'badge' }).clock.break).toMatchObject({
      way: 'badge',
      shownAt: null,
      chosenWay: 'badge',
    });
    expect(tended(nudgeWith({ chosenWay: null }), {}, {}, { way: 'badge' }).clock.break?.way).toBe('window');
  });

  test('that came quietly, input makes place for a window', () => {
    const quiet = (inputAt: number) =>
      tended(nudgeWith({ quietly: true, askedAt: NOON - 9 }), {}, { pulse: pulseWith({ inputAt }) }).clock;
    expect(quiet(NOON - 9)).toMatchObject({ ask: { windowNext: false } });
    expect(quiet(NOON - 8)).toMatchObject({ break: null, ask: { windowNext: true } });
  });

  test('that opened behind, a boundary after it was shown brings its window to the front', () => {
    const forward = (pulse: Parameters<typeof pulseWith>[0], open: Partial<OpenBreak> = {}) =>
      tended(
        nudgeWith({
          forward: 'at the next boundary',
          shownAt: NOON - MINUTE,
          seenAt: NOON - MINUTE,
          ...open,
        }),
        {},
        { pulse: pulseWith(pulse) },
      ).clock.break?.forward;
    const later = 'at the next boundary';
    expect(forward({ inputAt: NOON - 15 * SECOND })).toBe('yes');
    expect(forward({ inputAt: NOON - 15 * SECOND + 1 })).toBe(later);
    expect(forward({ inputAt: NOON - MINUTE })).toBe(later);
    expect(forward({ changed: 'window', since: NOON - MINUTE })).toBe('yes');
    expect(forward({ changed: 'window', since: NOON - MINUTE - 1 })).toBe(later);
    expect(forward({ changed: 'came back', since: NOON })).toBe(later);
    expect(forward({ inputAt: NOON - 15 * SECOND }, { shownAt: null })).toBe(later);
  });
});

describe('a break that plays', () => {
  const plays = (open: Partial<OpenBreak>, pulse: Partial<Pulse> = {}) =>
    tended(
      nudgeWith({ startedAt: NOON - 10 * MINUTE, stillMs: 9 * MINUTE, shownAt: NOON - 10 * MINUTE, ...open }),
      pulse,
    );

  test('ends with its last report if its page is gone', () => {
    const { clock, entries } = plays({ reportedAt: NOON - 3 * MINUTE }, { page: 'missing' });
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'break', endedAt: NOON - 3 * MINUTE }));
    expect(clock.break).toBeNull();
    expect(plays({ reportedAt: NOON - 3 * MINUTE }, { page: 'alive' }).clock.break).not.toBeNull();
  });

  test('ends if its page reports nothing for two minutes while the hands work, and the person is back', () => {
    const frozen = (workedMs: number, ago: number) =>
      plays({ reportedAt: NOON - ago, workedMs }).clock.break === null;
    expect([
      frozen(2 * MINUTE, 2 * MINUTE),
      frozen(2 * MINUTE - 1, 9 * MINUTE),
      frozen(2 * MINUTE, 2 * MINUTE - 1),
    ]).toEqual([true, false, false]);
    expect(plays({ reportedAt: NOON - 5 * MINUTE, workedMs: 3 * MINUTE }).clock.bout?.startedAt).toBe(
      NOON - 3 * MINUTE,
    );
    expect(plays({ reportedAt: NOON - 2 * MINUTE, workedMs: 3 * MINUTE }).clock.bout?.startedAt).toBe(
      NOON - 2 * MINUTE,
    );
  });
});

describe('a break that is due', () => {
  const due = (
    pulse: Parameters<typeof pulseWith>[0],
    part: Partial<Clock> = {},
    options: Partial<Options> = {},
    weekend: readonly number[] = [],
  ) => {
    const { step, look: at } = look(null, { weekend }, { pulse: pulseWith(pulse), ...part }, options);
    return askIfDue(step, at).clock;
  };
  const still = { inputAt: NOON - 15 * SECOND };
  const works = { inputAt: NOON };

  test('is asked for, with an offer that was not made yet', () => {
    expect(due(still).break).toMatchObject({ origin: 'nudged', offer: null });
    expect(due(still, {}, {}, [1]).break?.offer).toBe('hours');
    expect(due(still, {}, { when: 'hours' }, [1]).break?.offer).toBeNull();
    expect(due(still, { offers: { ...clockWith().offers, hours: 'made' } }, {}, [1]).break?.offer).toBeNull();
    expect(due(still, { offers: { ...clockWith().offers, fullScreen: 'ask' } }, {}, [1]).break?.offer).toBe(
      'full screen',
    );
    const evening = (hour: number) => {
      const zone = `+0${hour - 12}:00`;
      const { step, look: at } = look(null, { weekend: [], zone }, { pulse: pulseWith(still) });
      return askIfDue(step, at).clock.break?.offer;
    };
    expect([evening(18), evening(19)]).toEqual([null, 'hours']);
  });

  test('remembers what it waits for, and not only that there was no good moment', () => {
    const waits = (
      pulse: Parameters<typeof pulseWith>[0],
      known: Clock['ask']['waitsFor'] = null,
      part: Partial<Clock> = {},
    ) => due(pulse, { ask: { ...clockWith().ask, waitsFor: known }, ...part }).ask.waitsFor;
    expect(waits(works)).toBe('no good moment');
    expect(waits(works, 'call')).toBe('call');
    expect(waits({ inputAt: NOON - MINUTE }, 'call')).toBe('call');
    const paused = { pause: { startedAt: NOON, until: 'resumed', latestAt: null } } as const;
    expect(waits(works, 'call', paused)).toBe('paused');
    expect(waits(works, 'unseen', paused)).toBe('unseen');
    expect(waits(works, 'no window', paused)).toBe('no window');
    expect(waits(works, 'watching', { quietUntil: NOON + 1 })).toBe('watching');
    expect(waits(works, 'call', { quietUntil: NOON + 1 })).toBe('just back');
    expect(waits(works, null, { bout: satFor(29) })).toBeNull();
  });

  test('opens a window after a film, and offers full screen to a person who works in it', () => {
    const film = { inputAt: NOON - MINUTE, watchedAt: NOON, traits: { ...traits, showsBadge: false } };
    expect(due(film).ask).toMatchObject({ waitsFor: 'watching', windowNext: true });
    const screen = { fullScreenWorkFrom: NOON - HOUR };
    expect(due(still, screen).offers.fullScreen).toBe('ask');
    expect(
      due(still, { ...screen, offers: { ...clockWith().offers, fullScreen: 'made' } }).offers.fullScreen,
    ).toBe('made');
  });

  test('is not asked for twice', () => {
    const open = nudgeWith();
    expect(due(still, { break: open }).break).toBe(open);
  });
});
