/** The desired state of the browser in each phase. */
import { describe, expect, test } from 'vitest';
import { desiredState } from '../../../src/core/clock/desired-state';
import { phaseOf } from '../../../src/core/clock/sitting';
import { HOUR, MINUTE, SECOND } from '../../../src/core/time';
import { live } from '../../day/live';

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
