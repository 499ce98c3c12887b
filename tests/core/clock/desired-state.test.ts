/** The desired state of the browser in each phase. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/core/clock/clock';
import { desiredState, isAlarmSufficient } from '../../../src/core/clock/desired-state';
import { phaseOf } from '../../../src/core/clock/sitting';
import { defaultOptions, type Options } from '../../../src/core/options/options';
import { HOUR, MINUTE, SECOND } from '../../../src/core/time';
import { live } from '../../day/live';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith } from './clocks';

function stateAfter(script: string) {
  const { clock, options, now } = live(script);
  return { phase: phaseOf(clock, options, now), now, ...desiredState(clock, options, now) };
}

const asked = `
  09:00 works
  09:31 is still`;

describe('in each phase', () => {
  test('sitting: a calm icon, a look every two minutes, and idleness reported after a minute', () => {
    expect(stateAfter('09:00 works\n09:10 ends')).toMatchObject({
      phase: 'sitting',
      badge: 'none',
      detectionSeconds: 60,
      watchesWindows: false,
      window: null,
      alarm: { every: 2 * MINUTE },
    });
  });

  test('shortly before a break is due: the next look is exactly when it is due', () => {
    const { alarm, now } = stateAfter('09:00 works\n09:29 ends');
    expect(alarm?.by).toBe(now + MINUTE);
  });

  test('due: a look after 15 s of still hands, at a window switch and every 30 s; the icon stays calm', () => {
    expect(stateAfter('09:00 works\n09:31 ends')).toMatchObject({
      phase: 'due',
      badge: 'none',
      detectionSeconds: 15,
      watchesWindows: true,
      window: null,
      alarm: { every: 30 * SECOND },
    });
  });

  test('due, and the wait has run out: the badge shows it', () => {
    expect(stateAfter('09:00 works\n09:34:59 ends').badge).toBe('none');
    expect(stateAfter('09:00 works\n09:35 ends').badge).toBe('due');
  });

  test('held: looks are frequent enough to ask within a minute; the badge only shows a long hold', () => {
    const call = '09:00 works\n09:10 joins a call';
    expect(stateAfter(`${call}\n10:39 ends`)).toMatchObject({ badge: 'none', alarm: { every: 30 * SECOND } });
    expect(stateAfter(`${call}\n10:43 ends`)).toMatchObject({ badge: 'held', alarm: { every: 30 * SECOND } });
  });

  test('standing: the next look is when half an hour of standing is over', () => {
    const { phase, alarm, now } = stateAfter('09:00 works\n09:10 says "I\'m standing"\n09:39 ends');
    expect(phase).toBe('standing');
    expect(alarm?.by).toBe(now + MINUTE);
  });

  test('off hours: one look, when the hours begin; stillness and windows do not matter', () => {
    const { alarm, now, ...rest } = stateAfter('07:00 sets when to hours\n07:00 works\n08:00 ends');
    expect(alarm?.by).toBe(now + HOUR);
    expect(rest).toMatchObject({
      phase: 'off',
      badge: 'none',
      detectionSeconds: 4 * 3600,
      watchesWindows: false,
    });
  });

  test('locked: the next look is when the lock has lasted two minutes', () => {
    const { alarm, now } = stateAfter(
      '09:00 the browser is Chromium\n09:00 works\n09:10 locks the screen\n09:11 ends',
    );
    expect(alarm?.by).toBe(now + MINUTE);
  });

  test('asking: once shown, the window is not opened again', () => {
    expect(stateAfter(`${asked}\n09:31:20 ends`)).toMatchObject({
      phase: 'asking',
      badge: 'due',
      window: null,
    });
  });

  test('breaking: a look every 30 s, because the page may die', () => {
    expect(stateAfter(`${asked}\n09:31:20 presses start\n09:31:30 ends`)).toMatchObject({
      phase: 'breaking',
      badge: 'none',
      alarm: { every: 30 * SECOND },
    });
  });

  test('snoozed: the break is still owed, and the badge stays', () => {
    expect(stateAfter(`${asked}\n09:31:20 presses later\n09:31:22 works\n09:33 ends`)).toMatchObject({
      phase: 'snoozed',
      badge: 'due',
      alarm: { every: 2 * MINUTE },
    });
  });

  test('paused: the badge shows it; no window opens, but looks go on', () => {
    expect(stateAfter('09:00 works\n09:10 pauses\n09:50 ends')).toMatchObject({
      phase: 'paused',
      badge: 'paused',
      window: null,
      alarm: { every: 2 * MINUTE },
    });
  });

  test('a pause with an end: the next look is at that end', () => {
    const { alarm, now } = stateAfter('09:00 works\n09:10 pauses for 20 minutes\n09:29 ends');
    expect(alarm?.by).toBe(now + MINUTE);
  });

  test('away: no alarm is set until the first input', () => {
    expect(stateAfter('09:00 works\n09:10 is still\n11:00 ends')).toMatchObject({
      phase: 'up',
      badge: 'none',
      alarm: null,
      detectionSeconds: 15,
    });
  });
});

test('the ring of the icon fills while the person sits, is full when a break is due, and empties with the bout', () => {
  const ring = (script: string) => stateAfter(script).ring;
  expect(ring('09:00 works\n09:02 ends')).toBe(0);
  expect(ring('09:00 works\n09:15 ends')).toBe(6);
  expect(ring('09:00 works\n09:29 ends')).toBe(11);
  expect(ring('09:00 works\n09:30 ends')).toBe(12);
  expect(ring('09:00 works\n09:40 ends')).toBe(12);
  expect(ring('09:00 works\n09:10 is still\n09:40 ends')).toBe(0);
});

test('the background is never started while the person is away for hours', () => {
  const evening = live('09:00 works\n09:10 is still\n09:20 ends').looks;
  const night = live('09:00 works\n09:10 is still\n20:00 ends').looks;
  expect(night).toBe(evening);
});

test('an hour of work starts the background at most 40 times', () => {
  const before = live('09:00 sets intervalMinutes to 120\n09:00 works\n09:30 ends').looks;
  const after = live('09:00 sets intervalMinutes to 120\n09:00 works\n10:30 ends').looks;
  expect(after - before).toBeLessThanOrEqual(40);
});

/** The desired state at noon of a clock that was made by hand. */
const stateOf = (clock: Clock, options: Partial<Options> = {}) =>
  desiredState(clock, { ...defaultOptions, ...options }, NOON);
const stillFor = (seconds: number) => {
  const inputAt = NOON - seconds * SECOND;
  return pulseWith({ inputAt, seenAt: inputAt });
};
const satFor = (minutes: number) => boutWith({ startedAt: NOON - minutes * MINUTE });
/** From now to the next look, in seconds. */
const lookAfter = (clock: Clock, options: Partial<Options> = {}) => {
  const { alarm } = stateOf(clock, options);
  return alarm && (alarm.by - NOON) / SECOND;
};

test('an alarm that is set already is enough if it rings in time, and not before anything can have happened', () => {
  const wanted = { by: NOON + 30 * SECOND, every: 20 * SECOND };
  const isEnough = (at: number, every = wanted.every) => isAlarmSufficient({ at, every }, wanted, NOON);
  expect(isEnough(NOON + 30 * SECOND)).toBe(true);
  expect([NOON + 30 * SECOND + 500, NOON + 30 * SECOND + 501].map((at) => isEnough(at))).toEqual([
    true,
    false,
  ]);
  expect([NOON + 10 * SECOND, NOON + 10 * SECOND + 1].map((at) => isEnough(at))).toEqual([false, true]);
  expect(isEnough(NOON + 30 * SECOND, 21 * SECOND)).toBe(false);
  const soon = { by: NOON + 5 * SECOND, every: 20 * SECOND };
  expect([NOON, NOON + 1].map((at) => isAlarmSufficient({ at, every: soon.every }, soon, NOON))).toEqual([
    false,
    true,
  ]);
});

describe('the badge', () => {
  const badge = (clock: Partial<Clock>, options: Partial<Options> = {}) =>
    stateOf(clockWith(clock), options).badge;
  const call = (minutes: number) =>
    ({
      why: 'call',
      by: 'seen',
      startedAt: NOON - minutes * MINUTE,
      liveAt: NOON,
      until: null,
      before: null,
    }) as const;

  test('shows a nudge that is not answered, and nothing for a break that the person asked for', () => {
    expect(badge({ break: nudgeWith() })).toBe('due');
    expect(badge({ break: nudgeWith({ origin: 'early' }) })).toBe('none');
    expect(badge({ break: nudgeWith({ startedAt: NOON }) })).toBe('none');
  });

  test('shows a hold from an hour and a half on', () => {
    expect([89.9, 90].map((minutes) => badge({ bout: satFor(100), hold: call(minutes) }))).toEqual([
      'none',
      'held',
    ]);
  });

  test('shows a pause, and one of which the person is being reminded', () => {
    const pause = { startedAt: NOON, until: 'resumed', latestAt: null } as const;
    expect(badge({ pause })).toBe('paused');
    for (const reminder of ['due', 'shown'] as const)
      expect(badge({ pause: { ...pause, reminder } })).toBe('still paused');
    expect(badge({ pause: { ...pause, reminder: 'answered' } })).toBe('paused');
  });

  test('shows a break that is due once its wait has run out, and one that was put off', () => {
    expect([34.9, 35].map((minutes) => badge({ bout: satFor(minutes) }))).toEqual(['none', 'due']);
    const ask = { ...clockWith().ask, snoozeMinutes: 60 };
    expect(badge({ bout: satFor(35), ask })).toBe('due');
    expect(badge({ ask })).toBe('none');
    expect(badge({ hours: { on: false, from: 0, until: null, of: '' }, bout: satFor(40) })).toBe('none');
  });
});

test('the reminder of a pause is created, stays, and is cleared once it is answered', () => {
  const pause = { startedAt: NOON, until: 'resumed', latestAt: null } as const;
  const reminder = (part: Partial<NonNullable<Clock['pause']>>) =>
    stateOf(clockWith({ pause: { ...pause, ...part } })).pauseReminder;
  expect([reminder({ reminder: 'due' }), reminder({ reminder: 'shown' })]).toEqual(['create', 'keep']);
  expect([reminder({ reminder: 'answered' }), reminder({})]).toEqual(['clear', 'clear']);
  expect(stateOf(clockWith({ pause })).pause).toEqual({ from: NOON, until: 'resumed' });
});

describe('the next look comes', () => {
  const bout = satFor(10);

  test('after two minutes of sitting, or sooner if something changes by itself', () => {
    expect(lookAfter(clockWith({ bout }))).toBe(120);
    expect(
      lookAfter(clockWith({ bout, hours: { on: true, from: 0, until: NOON + 50 * SECOND, of: '' } })),
    ).toBe(50);
    const hold = {
      why: 'call',
      by: 'said',
      startedAt: NOON,
      liveAt: null,
      until: NOON + 40 * SECOND,
      before: null,
    } as const;
    expect(lookAfter(clockWith({ bout, hold }))).toBe(40);
    expect(lookAfter(clockWith({ bout, reading: { startedAt: NOON, until: NOON + 70 * SECOND } }))).toBe(70);
    expect(lookAfter(clockWith({ bout, pulse: { ...pulseWith(), lockedAt: NOON - MINUTE } }))).toBe(60);
    expect(lookAfter(clockWith({ bout, quietUntil: NOON + 20 * MINUTE + 30 * SECOND }))).toBe(120);
  });

  test('when a pause ends, and not when a break is due while paused', () => {
    const pause = { startedAt: NOON, until: NOON + 35 * SECOND, latestAt: null } as const;
    expect(lookAfter(clockWith({ bout, pause }))).toBe(35);
    const due = satFor(29);
    expect(lookAfter(clockWith({ bout: due }))).toBe(60);
    expect(lookAfter(clockWith({ bout: due, pause: { ...pause, until: 'resumed' } }))).toBe(120);
  });

  test('when the person has read for an hour of sitting', () => {
    const reading = { startedAt: NOON, until: NOON + HOUR };
    expect(
      lookAfter(clockWith({ bout: satFor(59), ask: { ...clockWith().ask, sinceMs: HOUR }, reading })),
    ).toBe(60);
  });

  test('a second after stillness becomes an absence, or after the longest watching', () => {
    expect(lookAfter(clockWith({ bout, pulse: stillFor(240) }))).toBe(61);
    expect(lookAfter(clockWith({ bout, pulse: stillFor(14.9) }))).toBe(120);
    const watched = { ...stillFor(59 * 60), watchedAt: NOON, seenAt: NOON };
    expect(lookAfter(clockWith({ bout, pulse: watched }))).toBe(61);
  });

  test('after half a minute while a break is open, or when the person will have left it', () => {
    expect(lookAfter(clockWith({ bout, break: nudgeWith() }))).toBe(30);
    expect(lookAfter(clockWith({ bout, break: nudgeWith({ seenAt: NOON }), pulse: stillFor(100) }))).toBe(21);
  });

  test('with the first input while the person is away, or at the end of the working hours', () => {
    const entry = {
      id: 'desk.1',
      zone: 'UTC',
      kind: 'break',
      origin: 'natural',
      certainty: 'presumed',
      breakId: null,
      done: [],
    } as const;
    const up = {
      entry: { ...entry, startedAt: NOON, endedAt: NOON, done: [] },
      from: NOON,
      beforeMs: 0,
      stood: false,
      reader: null,
    };
    const hours = { on: true, from: 0, until: NOON + HOUR, of: '' };
    expect(lookAfter(clockWith({ up, pulse: stillFor(15) }))).toBeNull();
    expect(lookAfter(clockWith({ up, pulse: stillFor(15), hours }))).toBe(3600);
    expect(lookAfter(clockWith({ pulse: stillFor(15), hours }))).toBeNull();
    expect(lookAfter(clockWith({ up, pulse: stillFor(14.9) }))).toBe(30);
  });

  test('while it is unknown whether a person in a call is there, but not all night', () => {
    const hold = {
      why: 'call',
      by: 'seen',
      startedAt: NOON - HOUR,
      liveAt: NOON,
      until: null,
      before: null,
    } as const;
    const unknownFrom = NOON - HOUR;
    expect(lookAfter(clockWith({ hold, unknownFrom, pulse: stillFor(4 * 3600 - 1) }))).toBe(120);
    expect(lookAfter(clockWith({ hold, unknownFrom, pulse: stillFor(4 * 3600) }))).toBeNull();
    expect(lookAfter(clockWith({ hold, pulse: stillFor(3600) }))).toBeNull();
    expect(lookAfter(clockWith({ unknownFrom, pulse: stillFor(1) }), { counts: 'clock' })).toBeNull();
    expect(lookAfter(clockWith({ unknownFrom, pulse: stillFor(1) }))).toBe(30);
  });

  test('outside of the working hours when they begin, or never', () => {
    const off = (until: number | null) => clockWith({ hours: { on: false, from: 0, until, of: '' } });
    expect([lookAfter(off(NOON + HOUR)), lookAfter(off(null))]).toEqual([3600, null]);
    expect(stateOf(off(NOON + HOUR)).detectionSeconds).toBe(4 * 3600);
  });
});

describe('the window of a nudge', () => {
  const windowOf = (part: Parameters<typeof nudgeWith>[0], seconds: number, clock: Partial<Clock> = {}) =>
    stateOf(clockWith({ break: nudgeWith(part), pulse: stillFor(seconds), ...clock })).window;

  test('opens for hands that have been still for no more than half a minute, with the focus from fifteen seconds on', () => {
    expect([14.9, 15, 30].map((seconds) => windowOf({}, seconds)?.focus)).toEqual([false, true, true]);
    expect(windowOf({}, 30.1)).toBeNull();
    expect(windowOf({ forward: 'at the next boundary' }, 15)?.focus).toBe(false);
  });

  test('opens for an empty chair if the person wants it, saw it, or reads', () => {
    expect(windowOf({ wanted: true }, 40)?.focus).toBe(true);
    expect(windowOf({ seenAt: NOON }, 40)?.focus).toBe(true);
    expect(windowOf({}, 40, { reading: { startedAt: NOON, until: NOON + HOUR } })?.focus).toBe(true);
  });

  test('is brought to the front once it is shown, if that is wanted', () => {
    expect(windowOf({ shownAt: NOON }, 15)).toBeNull();
    expect(windowOf({ shownAt: NOON, forward: 'yes' }, 15)).toMatchObject({ focus: true, forward: true });
    expect(windowOf({}, 15)?.forward).toBe(false);
    expect(windowOf({ way: 'badge' }, 15)).toBeNull();
  });

  test('is a notification while it is not answered, if that is its way', () => {
    const nudge = nudgeWith({ way: 'notification' });
    expect(stateOf(clockWith({ break: nudge })).notification).toEqual(nudge);
    expect(stateOf(clockWith({ break: { ...nudge, startedAt: NOON } })).notification).toBeNull();
    expect(stateOf(clockWith({ break: nudgeWith() })).notification).toBeNull();
  });
});

test('windows are watched while that matters: a break is owed, the person is not seated, or only this browser counts', () => {
  const watches = (clock: Partial<Clock>, options: Partial<Options> = {}) =>
    stateOf(clockWith({ bout: satFor(10), ...clock }), options).watchesWindows;
  expect(watches({})).toBe(false);
  expect(watches({ bout: satFor(30) })).toBe(true);
  expect(watches({ bout: null })).toBe(true);
  expect(watches({}, { counts: 'browser' })).toBe(true);
  expect(watches({ deafUntil: NOON + 1 })).toBe(true);
  expect(watches({ day: { startedAt: NOON, used: false, unanswered: 0, tooOften: 'no' } })).toBe(true);
  expect(watches({ hours: { on: false, from: 0, until: null, of: '' } })).toBe(false);
  const pause = { startedAt: NOON, until: 'resumed', latestAt: null } as const;
  expect(watches({ bout: satFor(40), pause })).toBe(false);
});

test('stillness is reported after a minute while the person sits or stands, else after a quarter of one', () => {
  const seconds = (clock: Partial<Clock>) => stateOf(clockWith(clock)).detectionSeconds;
  expect(seconds({ bout: satFor(10) })).toBe(60);
  expect(seconds({ standing: { startedAt: NOON, askAt: NOON + HOUR } })).toBe(60);
  expect(seconds({ bout: satFor(30) })).toBe(15);
  expect(seconds({ bout: satFor(10), deafUntil: NOON + 1 })).toBe(15);
  expect(seconds({})).toBe(15);
});
