/** How the browser should look in each phase. */
import { describe, expect, test } from 'vitest';
import { phaseOf } from '../../src/core/clock';
import { outlook } from '../../src/core/outlook';
import { MINUTE, SECOND } from '../../src/core/time';
import { live } from '../day/live';

function lookAfter(script: string) {
  const { clock, options, now } = live(script);
  return { phase: phaseOf(clock, options, now), now, ...outlook(clock, options, now) };
}

const asked = `
  09:00 works
  09:31 is still`;

describe('in each phase', () => {
  test('sitting: a calm icon, a look every two minutes, idleness reported after the away time', () => {
    expect(lookAfter('09:00 works\n09:10 ends')).toMatchObject({
      phase: 'sitting',
      badge: 'none',
      detectionSeconds: 300,
      watchesWindows: false,
      window: null,
      alarm: { every: 2 * MINUTE },
    });
  });

  test('shortly before a break is due: the look is at that very moment', () => {
    const { alarm, now } = lookAfter('09:00 works\n09:29 ends');
    expect(alarm?.by).toBe(now + MINUTE);
  });

  test('due: the badge says so, and every 15 s of still hands, every window switch and half a minute count', () => {
    expect(lookAfter('09:00 works\n09:31 ends')).toMatchObject({
      phase: 'due',
      badge: 'due',
      detectionSeconds: 15,
      watchesWindows: true,
      window: null,
      alarm: { every: 30 * SECOND },
    });
  });

  test('asking: once shown, the window is not opened again', () => {
    expect(lookAfter(`${asked}\n09:31:20 ends`)).toMatchObject({
      phase: 'asking',
      badge: 'due',
      window: null,
    });
  });

  test('breaking: watched closely, since a page may die', () => {
    expect(lookAfter(`${asked}\n09:31:20 presses start\n09:31:30 ends`)).toMatchObject({
      phase: 'breaking',
      badge: 'none',
      alarm: { every: 30 * SECOND },
    });
  });

  test('snoozed: the break is still owed, and the badge stays', () => {
    expect(lookAfter(`${asked}\n09:31:20 presses later\n09:31:22 works\n09:33 ends`)).toMatchObject({
      phase: 'snoozed',
      badge: 'due',
      alarm: { every: 2 * MINUTE },
    });
  });

  test('paused: said on the badge; nothing is asked, but sitting is looked at', () => {
    expect(lookAfter('09:00 works\n09:10 pauses\n09:50 ends')).toMatchObject({
      phase: 'paused',
      badge: 'paused',
      window: null,
      alarm: { every: 2 * MINUTE },
    });
  });

  test('a pause that ends is looked at when it does', () => {
    const { alarm, now } = lookAfter('09:00 works\n09:10 pauses for 20 minutes\n09:29 ends');
    expect(alarm?.by).toBe(now + MINUTE);
  });

  test('away: nothing runs at all until the first input', () => {
    expect(lookAfter('09:00 works\n09:10 is still\n11:00 ends')).toMatchObject({
      phase: 'up',
      badge: 'none',
      alarm: null,
      detectionSeconds: 15,
    });
  });
});

test('away for hours, the background is never started', () => {
  const evening = live('09:00 works\n09:10 is still\n09:20 ends').looks;
  const night = live('09:00 works\n09:10 is still\n20:00 ends').looks;
  expect(night).toBe(evening);
});

test('an hour of work starts the background at most 40 times', () => {
  const before = live('09:00 sets intervalMinutes to 120\n09:00 works\n09:30 ends').looks;
  const after = live('09:00 sets intervalMinutes to 120\n09:00 works\n10:30 ends').looks;
  expect(after - before).toBeLessThanOrEqual(40);
});
