/** Every decision not to ask can be explained from the clock alone, and the first reason wins. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/core/clock/clock';
import { canNotify, decide, readyAt, showsBadge, takesFocus, wayNow } from '../../../src/core/clock/decision';
import { defaultOptions, type Options } from '../../../src/core/options/options';
import { HOUR, MINUTE, SECOND } from '../../../src/core/time';
import { live } from '../../day/live';
import { boutWith, clockWith, NOON, pulseWith, traits } from './clocks';

function decisionAfter(script: string) {
  const { clock, options, now } = live(script);
  return decide(clock, options, now);
}

const hoursUntil = (minute: number) => `sets hours to [[[0,${minute}]],[],[],[],[],[],[]]`;

describe('the reason for not asking', () => {
  const days = [
    ['off hours', '07:00 sets when to hours\n07:00 works\n07:40 ends'],
    ['paused', '09:00 works\n09:10 pauses\n09:40 ends'],
    ['call', '09:00 works\n09:10 joins a call\n09:40 ends'],
    ['full screen', '09:00 works\n09:28 goes full screen\n09:33 ends'],
    ['just back', '09:00 works\n09:10 is still\n09:20 works\n09:25 ends'],
    ['snoozed', '09:00 works\n09:31 is still\n09:31:20 presses later\n09:31:21 works\n09:35 ends'],
    ['not due', '09:00 works\n09:20 ends'],
    ['not due', '09:00 works\n09:10 is still\n09:20 ends'],
    ['unused here', '09:00 another program is in front\n09:00 works\n09:40 ends'],
    ['no good moment', '09:00 works\n09:33 ends'],
    ['sound', '09:00 sound starts in front\n09:00 works\n09:31 is still\n09:31:30 ends'],
    ['empty chair', '09:00 windows take the focus\n09:00 works\n09:29 is still\n09:30:30 ends'],
  ] as const;
  test.each(days)('%s', (because, script) => {
    expect(decisionAfter(script)).toEqual({ ask: false, because });
  });
});

describe('the order of precedence of reasons', () => {
  test('off hours comes before a pause, a pause before a hold, a hold before just back', () => {
    const all = `
      09:00 sets when to hours
      09:00 ${hoursUntil(600)}
      09:00 works
      09:10 is still
      09:20 works
      09:21 joins a call
      09:22 pauses`;
    expect(decisionAfter(`${all}\n10:01 ends`)).toEqual({ ask: false, because: 'off hours' });
    expect(decisionAfter(`${all}\n09:25 ends`)).toEqual({ ask: false, because: 'paused' });
    expect(decisionAfter(`${all}\n09:24 resumes\n09:25 ends`)).toEqual({ ask: false, because: 'call' });
    const free = `${all}\n09:23 leaves the call\n09:24 resumes\n09:25 ends`;
    expect(decisionAfter(free)).toEqual({ ask: false, because: 'just back' });
  });
});

test('a nudge records what it had waited for', () => {
  const { journal } = live('09:00 works\n09:10 joins a call\n09:50 leaves the call\n09:51 ends');
  expect(journal.find(({ kind }) => kind === 'nudge')).toMatchObject({ why: 'call ended', after: 'call' });
});

describe('offers that are made once', () => {
  const offerOf = (script: string) => live(script).clock.break?.offer;
  const asked = 'works\n20:31 is still\n20:31:20 ends';
  test('“ask only at work?” is offered in the evening, and never again', () => {
    expect(offerOf(`20:00 ${asked}`)).toBe('hours');
    const twice =
      '19:00 works\n19:31 is still\n19:31:20 presses skip\n19:31:21 works\n20:05 is still\n20:05:20 ends';
    expect(offerOf(twice)).toBeNull();
  });

  test('“ask only at work?” is also offered in the morning at a weekend', () => {
    const saturday = '09:00 on 2026-11-28 in Europe/Berlin\n09:00 works\n09:31 is still\n09:31:20 ends';
    expect(offerOf(saturday)).toBe('hours');
    expect(offerOf('09:00 works\n09:31 is still\n09:31:20 ends')).toBeNull();
  });

  test.each([
    ['Friday in Riyadh is', '2026-11-27 in Asia/Riyadh', 'Saudi Arabia', 'hours'],
    ['Sunday in Riyadh is not', '2026-11-29 in Asia/Riyadh', 'Saudi Arabia', null],
    ['Friday in Jerusalem is', '2026-11-27 in Asia/Jerusalem', 'Israel', 'hours'],
    ['Saturday in Jerusalem is', '2026-11-28 in Asia/Jerusalem', 'Israel', 'hours'],
    ['Sunday in Jerusalem is not', '2026-11-29 in Asia/Jerusalem', 'Israel', null],
    ['Saturday in Delhi is not', '2026-11-28 in Asia/Kolkata', 'India', null],
    ['Sunday in Delhi is', '2026-11-29 in Asia/Kolkata', 'India', 'hours'],
  ])('“ask only at work?” is offered at the weekend of the region: %s', (_day, date, region, offer) => {
    const day = `09:00 the browser is from ${region}\n09:00 on ${date}`;
    expect(offerOf(`${day}\n09:00 works\n09:31 is still\n09:31:20 ends`)).toBe(offer);
  });

  test('“ask only at work?” is offered on an evening of the working week in any region', () => {
    const thursday = '19:00 the browser is from Saudi Arabia\n19:00 on 2026-11-26 in Asia/Riyadh';
    expect(offerOf(`${thursday}\n19:00 works\n19:31 is still\n19:31:20 ends`)).toBe('hours');
  });

  test('“ask only at work?” is not offered to a person who has set hours', () => {
    expect(offerOf(`20:00 sets when to hours\n20:00 ${hoursUntil(1440)}\n20:00 ${asked}`)).toBeNull();
  });

  test('after a call that the person reported, seeing calls is offered if the browser cannot', () => {
    const call = '09:00 works\n09:10 says "on a call"\n09:20 says the call is over\n09:21 ends';
    expect(live(call).clock.offers.callSites).toBe('ask');
    expect(live(`09:00 calls can be seen\n${call}`).clock.offers.callSites).toBe('no');
  });
});

/** A clock at noon for which a break has been due for some minutes, with hands that have been still for 15 s. */
function dueFor(
  minutes: number,
  part: Partial<Clock> = {},
  pulse: Parameters<typeof pulseWith>[0] = {},
): Clock {
  const bout = boutWith({ startedAt: NOON - (30 + minutes) * MINUTE });
  const still = { inputAt: NOON - 15 * SECOND, seenAt: NOON - 15 * SECOND };
  return clockWith({ bout, pulse: pulseWith({ ...still, ...pulse }), ...part });
}
const options = (part: Partial<Options> = {}): Options => ({ ...defaultOptions, ...part });
/** The decision at noon: the moment and the way, or the reason against it. */
function decided(clock: Clock, part: Partial<Options> = {}): string {
  const decision = decide(clock, options(part), NOON);
  return decision.ask ? `${decision.way}: ${decision.why}` : decision.because;
}
const stillFor = (seconds: number) => ({ inputAt: NOON - seconds * SECOND, seenAt: NOON - seconds * SECOND });
const withTraits = (part: Partial<typeof traits>) => ({ traits: { ...traits, ...part } });

test('a break is ready from the time at which it is due, once the quiet time is over', () => {
  const ready = (clock: Clock) => readyAt(clock, options(), NOON);
  expect(ready(dueFor(5))).toBe(NOON - 5 * MINUTE);
  expect(ready(dueFor(0))).toBe(NOON);
  expect(ready(dueFor(-1))).toBeUndefined();
  expect(ready(dueFor(5, { quietUntil: NOON - MINUTE }))).toBe(NOON - MINUTE);
  expect(ready(dueFor(5, { quietUntil: NOON }))).toBe(NOON);
  expect(ready(dueFor(5, { quietUntil: NOON + 1 }))).toBeUndefined();
  expect(ready(clockWith())).toBeUndefined();
});

describe('the moment is good', () => {
  test('when the hands have been still for fifteen seconds, and not for more than thirty', () => {
    const still = (seconds: number) => decided(dueFor(2, {}, stillFor(seconds)));
    expect([14.9, 15, 30, 30.1].map(still)).toEqual([
      'no good moment',
      'window: still hands',
      'window: still hands',
      'empty chair',
    ]);
  });

  test('when the window in front changed since the break was ready', () => {
    const changedSince = (minutesAgo: number) =>
      decided(dueFor(2, {}, { ...stillFor(1), changed: 'window', since: NOON - minutesAgo * MINUTE }));
    expect([changedSince(2), changedSince(2.1)]).toEqual(['window: window changed', 'no good moment']);
  });

  test('when the person came back, or a call or full screen ended', () => {
    for (const changed of ['came back', 'call ended', 'full screen ended'] as const)
      expect(decided(dueFor(2, {}, { ...stillFor(1), changed }))).toBe(`window: ${changed}`);
  });

  test('for two minutes after a call', () => {
    const parts = { before: boutWith().settled, after: boutWith().settled };
    const endedAgo = (ms: number) =>
      decided(
        dueFor(
          2,
          { pastCall: { id: 'desk.1', startedAt: NOON - HOUR, endedAt: NOON - ms, ...parts } },
          stillFor(1),
        ),
      );
    expect([endedAgo(2 * MINUTE), endedAgo(2 * MINUTE + 1)]).toEqual([
      'window: call ended',
      'no good moment',
    ]);
  });

  test('after an hour of sitting or while standing, once the wait has run out', () => {
    const satFor = (minutes: number) => decided(dueFor(minutes, {}, stillFor(1)));
    expect([satFor(29.9), satFor(30)]).toEqual(['no good moment', 'window: an hour']);
    const standing = (minutes: number) => ({ startedAt: NOON - HOUR, askAt: NOON - minutes * MINUTE });
    const standFor = (minutes: number) =>
      decided(clockWith({ standing: standing(minutes), pulse: pulseWith(stillFor(1)) }));
    expect([standFor(4.9), standFor(5)]).toEqual(['no good moment', 'window: an hour']);
  });

  test('at once if the person wants no wait, and under a plain clock', () => {
    expect(decided(dueFor(0, {}, stillFor(1)), { waitMinutes: 0 })).toBe('window: at once');
    expect(decided(dueFor(0, {}, stillFor(1)), { counts: 'clock' })).toBe('window: at once');
  });

  test('although the hands are still, for something that is watched if it can be asked quietly', () => {
    const watched = { ...stillFor(40), watchedAt: NOON };
    expect(decided(dueFor(2, {}, watched))).toBe('badge: watching');
    expect(decided(dueFor(2, {}, { ...watched, ...withTraits({ notifies: true }) }))).toBe(
      'notification: watching',
    );
    expect(decided(dueFor(2, {}, { ...watched, ...withTraits({ showsBadge: false }) }))).toBe('watching');
  });

  test('although the hands are still, after an hour of reading', () => {
    const reading = { reading: { startedAt: NOON - HOUR, until: NOON + HOUR } };
    expect(decided(dueFor(5, reading, stillFor(40)))).toBe('reading');
    expect(decided(dueFor(30, reading, stillFor(40)))).toBe('window: an hour');
  });
});

describe('a window waits', () => {
  test('while it would take the keyboard, unless the person wants no wait', () => {
    const types = { ...stillFor(14.9), changed: 'came back', ...withTraits({ takesFocus: true }) } as const;
    expect(decided(dueFor(2, {}, types))).toBe('no good moment');
    expect(decided(dueFor(2, {}, { ...types, ...stillFor(15) }))).toBe('window: came back');
    expect(decided(dueFor(2, {}, types), { waitMinutes: 0 })).toBe('window: at once');
    expect(decided(dueFor(2, {}, types), { way: 'badge' })).toBe('badge: came back');
  });

  test('under a plain clock no longer than an ask waits', () => {
    const types = (seconds: number) => ({
      ...stillFor(0),
      touchedAt: NOON - seconds * SECOND,
      ...withTraits({ takesFocus: true }),
    });
    const plain = (minutes: number, seconds: number) =>
      decided(dueFor(minutes, {}, types(seconds)), { counts: 'clock' });
    expect([plain(4.9, 14.9), plain(4.9, 15), plain(5, 14.9)]).toEqual([
      'no good moment',
      'window: at once',
      'window: at once',
    ]);
  });

  test('for half a minute after the browser failed to open one', () => {
    const failedAgo = (ms: number) =>
      decided(dueFor(2, { ways: { ...clockWith().ways, windowFailedAt: NOON - ms } }));
    expect([-1, 0, 30 * SECOND - 1, 30 * SECOND].map(failedAgo)).toEqual([
      'window: still hands',
      'no good moment',
      'no good moment',
      'window: still hands',
    ]);
  });
});

test('full screen by the green button holds for half an hour past due', () => {
  const hold = {
    why: 'full screen',
    by: 'seen',
    startedAt: NOON - HOUR,
    liveAt: NOON,
    until: null,
    before: null,
  } as const;
  const held = (minutes: number, fullScreenByButton = true) =>
    decided(dueFor(minutes, { hold }, withTraits({ fullScreenByButton })));
  expect([held(29.9), held(30), held(30, false)]).toEqual([
    'full screen',
    'window: still hands',
    'full screen',
  ]);
  expect(decided(clockWith({ hold, pulse: pulseWith(withTraits({ fullScreenByButton: true })) }))).toBe(
    'full screen',
  );
});

test('before the break is due, the reason is the quiet time, the snooze, or that it is not due', () => {
  expect(decided(dueFor(2, { quietUntil: NOON + 1 }))).toBe('just back');
  expect(decided(dueFor(2, { quietUntil: NOON }))).toBe('window: still hands');
  expect(decided(dueFor(-1))).toBe('not due');
  expect(decided(dueFor(-31, { ask: { ...clockWith().ask, snoozeMinutes: 10 } }))).toBe('snoozed');
  const day = { startedAt: NOON, used: false, unanswered: 0, tooOften: 'no' } as const;
  expect(decided(dueFor(2, { day }))).toBe('unused here');
});

describe('the way of asking', () => {
  const way = (
    pulse: Parameters<typeof pulseWith>[0],
    part: Partial<Options> = {},
    clock: Partial<Clock> = {},
  ) => wayNow(dueFor(2, clock, pulse), options(part), 'still hands');
  const notifies = withTraits({ notifies: true });
  const bare = withTraits({ showsBadge: false });

  test('is the badge if the person chose it or left two nudges unanswered, where it can be seen', () => {
    expect([1, 2].map((unanswered) => way({}, {}, { unanswered }))).toEqual(['window', 'badge']);
    expect(way(bare, {}, { unanswered: 2 })).toBe('window');
    expect([way({}, { way: 'badge' }), way(bare, { way: 'badge' })]).toEqual(['badge', 'window']);
  });

  test('is a notification if the person chose it, or works in another program', () => {
    expect(way(notifies, { way: 'notification' })).toBe('notification');
    expect(way({ ...notifies, place: 'elsewhere' })).toBe('notification');
    expect(way({ place: 'elsewhere' })).toBe('window');
    expect(way(notifies)).toBe('window');
  });

  test('is the badge in place of notifications that the system does not show', () => {
    const unseen = { ways: { ...clockWith().ways, notificationsUnseen: true } };
    expect(way(notifies, { way: 'notification' }, unseen)).toBe('badge');
    expect(way(withTraits({ notifies: true, showsBadge: false }), { way: 'notification' }, unseen)).toBe(
      'window',
    );
    expect(way(notifies, {}, unseen)).toBe('window');
  });

  test('is a notification for work in full screen, or none, unless the person wants a window there', () => {
    const works = { fullScreenWorkFrom: NOON - HOUR };
    expect(way(notifies, {}, works)).toBe('notification');
    expect(way({}, {}, works)).toBeUndefined();
    expect(way({}, { inFullScreen: 'ask' }, works)).toBe('window');
    expect(way(withTraits({ fullScreenByButton: true }), {}, works)).toBe('window');
    expect(wayNow(dueFor(2, works), options(), 'window changed')).toBe('window');
  });

  test('is quieter than a window beside sound, until an hour of sitting', () => {
    expect(way({ sound: 'front', ...notifies })).toBe('notification');
    expect(way({ sound: 'front' })).toBe('badge');
    expect(way({ sound: 'front', ...bare })).toBeUndefined();
    expect(way({ sound: 'behind' })).toBe('badge');
    expect(way({ sound: 'behind', ...bare })).toBe('window');
    expect(way({ sound: 'front' }, {}, { ask: { ...clockWith().ask, windowNext: true } })).toBe('window');
    expect(decided(dueFor(30, {}, { sound: 'behind' }))).toBe('window: still hands');
    expect(decided(dueFor(30, {}, { sound: 'front', ...bare }))).toBe('window: still hands');
    expect(decided(dueFor(30, {}, { sound: 'front' }))).toBe('badge: still hands');
  });

  test('is none before the first look', () => {
    expect(wayNow(clockWith({ pulse: null }), options(), 'still hands')).toBeUndefined();
  });
});

test('what this browser can do is known from the last look, and from what was found out', () => {
  const noted = { ...clockWith().ways, notificationsUnseen: true, windowTookFocus: true };
  const able = clockWith({ pulse: pulseWith(withTraits({ notifies: true, takesFocus: true })) });
  expect([canNotify(able), showsBadge(able), takesFocus(able)]).toEqual([true, true, true]);
  expect([canNotify({ ...able, ways: noted }), takesFocus(clockWith({ ways: noted }))]).toEqual([
    false,
    true,
  ]);
  expect([canNotify(clockWith()), takesFocus(clockWith())]).toEqual([false, false]);
  const blank = clockWith({ pulse: null });
  expect([canNotify(blank), showsBadge(blank), takesFocus(blank)]).toEqual([false, false, false]);
});
