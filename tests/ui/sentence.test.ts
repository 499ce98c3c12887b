/** The sentence of the popup: for every state, and for every reason not to ask. */
import './english';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock/clock';
import { decide } from '../../src/core/clock/decision';
import { untriedWays } from '../../src/core/clock/state';
import { reasons } from '../../src/core/journal/entries';
import { defaultOptions } from '../../src/core/options/options';
import { addDays, HOUR, MINUTE } from '../../src/core/time';
import { sentence } from '../../src/ui/popup/sentence';
import { asked, NOW, onCall, onFeet, seated, seen } from './clocks';

const monday = new Date(2026, 10, 23, 9, 0).getTime();
const offUntil = (until: number | null): Partial<Clock> => ({
  bout: null,
  hours: { on: false, from: 0, until, of: '' },
});
const fullScreen: Clock['hold'] = {
  why: 'full screen',
  by: 'seen',
  startedAt: NOW - MINUTE,
  liveAt: NOW,
  until: null,
  before: null,
};
const paused = (until: NonNullable<Clock['pause']>['until']) => ({
  pause: { startedAt: NOW, until, latestAt: null },
});

const waiting: [Clock, string, string][] = [
  [
    seated(0, offUntil(monday)),
    'off hours',
    'You’re outside your working hours. Flexor is off until Monday 09:00.',
  ],
  [
    seated(0, offUntil(NOW + HOUR)),
    'off hours',
    'You’re outside your working hours. Flexor is off until 19:30.',
  ],
  [seated(20, paused(NOW + HOUR)), 'paused', 'Flexor is paused until 19:30.'],
  [seated(20, paused('tomorrow')), 'paused', 'Flexor is paused until tomorrow.'],
  [seated(20, paused('resumed')), 'paused', 'Flexor is paused until you resume it.'],
  [seated(20, onCall('said')), 'call', 'You’re on a call. Flexor won’t ask until it ends.'],
  [seated(40, onCall('seen')), 'call', 'A break is due. Flexor waits until your call ends.'],
  [
    seated(20, { hold: fullScreen }),
    'full screen',
    'You’re in full screen. Flexor won’t ask until you leave it.',
  ],
  [
    seated(40, { hold: fullScreen }),
    'full screen',
    'A break is due. Flexor waits until you leave full screen.',
  ],
  [
    seated(1, { quietUntil: NOW + 9 * MINUTE }),
    'just back',
    'You’ve just come back. Next break in 29 minutes.',
  ],
  [
    seated(40, { quietUntil: NOW + 2 * MINUTE }),
    'just back',
    'A break is due. Flexor gives you 2 minutes to settle in first.',
  ],
  [seated(20, { quietUntil: NOW + 2 * MINUTE }), 'just back', 'Next break in 10 minutes.'],
  [
    seated(40, {
      ask: {
        sinceMs: 36 * MINUTE,
        snoozeMinutes: 10,
        snoozes: 1,
        spacing: 1,
        waitsFor: null,
        windowNext: false,
      },
    }),
    'snoozed',
    'Flexor will ask again in 6 minutes.',
  ],
  [seated(20), 'not due', 'Next break in 10 minutes.'],
  [
    seated(20, { bout: null }),
    'not due',
    'You seem to be away from your desk. Flexor will start counting again when you’re back.',
  ],
  [onFeet(12), 'not due', 'You’re on your feet. Time to move in 18 minutes.'],
  [
    seated(0, { bout: null, unknownFrom: NOW - HOUR }),
    'not due',
    'You haven’t used keyboard or mouse for an hour. Flexor counts this time as unknown.',
  ],
  [
    seated(40, { day: { startedAt: NOW, used: false, unanswered: 0, tooOften: 'no' } }),
    'unused here',
    'A break is due. You haven’t worked in this browser today, so Flexor only shows its badge here.',
  ],
  [
    seated(40, seen({ inputAt: NOW - 2 * MINUTE })),
    'empty chair',
    'A break is due. Flexor waits until you’re back.',
  ],
  [seated(40), 'no good moment', 'A break is due. Flexor waits until your hands are free.'],
  [
    seated(40, seen({ changed: 'call ended', sound: 'front' })),
    'sound',
    'A break is due. Sound is playing, so Flexor waits until it stops.',
  ],
  [
    seated(40, seen({ inputAt: NOW - 2 * MINUTE, watchedAt: NOW })),
    'watching',
    'A break is due. Something is playing, so Flexor waits until you move the mouse or type.',
  ],
  [
    seated(40, {
      ...seen({ inputAt: NOW - 2 * MINUTE }),
      reading: { startedAt: NOW, until: NOW + 40 * MINUTE },
    }),
    'reading',
    'A break is due. Flexor waits until you move the mouse or type.',
  ],
  [
    seated(40, { ...seen({ changed: 'came back' }), fullScreenWorkFrom: NOW - 20 * MINUTE }),
    'full screen work',
    'A break is due. Flexor waits until you leave full screen or switch windows.',
  ],
];

test.each(waiting.map(([clock, because, text]) => ({ clock, because, text })))(
  'because of $because: $text',
  ({ clock, because, text }) => {
    expect(decide(clock, defaultOptions, NOW)).toEqual({ ask: false, because });
    expect(sentence(clock, defaultOptions, NOW)).toBe(text);
  },
);

test('the table has every reason', () => {
  expect(new Set(waiting.map(([, because]) => because))).toEqual(new Set(reasons));
});

test.each(
  (
    [
      [seated(40, seen({ changed: 'call ended' })), 'A break is due. Flexor will ask in a moment.'],
      [seated(42, { break: asked() }), 'Your break is waiting in the break window.'],
      [
        seated(42, { break: asked({ way: 'badge' }) }),
        'Time for a break. You’ve gone 42 minutes without one.',
      ],
      [
        onFeet(30, { break: asked({ way: 'notification', standingMs: 30 * MINUTE }) }),
        'Time to move. You’ve been on your feet for 30 minutes.',
      ],
      [seated(42, { break: asked({ startedAt: NOW }) }), 'You’re on a break.'],
    ] satisfies [Clock, string][]
  ).map(([clock, text]) => ({ clock, text })),
)('without such a reason: $text', ({ clock, text }) => {
  expect(sentence(clock, defaultOptions, NOW)).toBe(text);
});

test('says that another program does not count when only this browser counts', () => {
  const clock = seated(20, seen({ place: 'elsewhere' }));
  const text = sentence(clock, { ...defaultOptions, counts: 'browser' }, NOW);
  expect(text).toBe('You’re using another program. Flexor counts only your time in this browser.');
});

describe('outside the working hours', () => {
  const inHours = { ...defaultOptions, when: 'hours' } as const;

  test('a day off is named', () => {
    expect(sentence(seated(0, offUntil(monday)), { ...inHours, daysOff: ['2026-11-20'] }, NOW)).toBe(
      'Today is one of your days off. Flexor is off until Monday 09:00.',
    );
  });

  test('the day is named on which work begins after a long holiday', () => {
    const daysOff = Array.from({ length: 30 }, (_, n) => addDays('2026-11-20', n));
    const text = sentence(seated(0, offUntil(NOW + 9 * 24 * HOUR)), { ...inHours, daysOff }, NOW);
    expect(text).toContain('Today is one of your days off. Flexor is off until Monday');
    expect(text).toContain('21 December');
  });

  test('a week without working hours is named', () => {
    const hours = Array.from({ length: 7 }, () => []);
    expect(sentence(seated(0, offUntil(NOW + 9 * 24 * HOUR)), { ...inHours, hours }, NOW)).toBe(
      'You have no working hours left, so Flexor stays quiet all week.',
    );
  });
});

test('says what a plain clock without an answer waits for', () => {
  const clock = seated(0, { bout: null, unknownFrom: NOW - HOUR });
  expect(sentence(clock, { ...defaultOptions, counts: 'clock' }, NOW)).toBe(
    'You didn’t answer two nudges. Flexor counts this time as unknown until it notices you.',
  );
});

describe('the end of a pause until tomorrow', () => {
  const untilTomorrow = (latestAt: number) =>
    seated(20, { pause: { startedAt: NOW, until: 'tomorrow', latestAt } });
  const inHours = { ...defaultOptions, when: 'hours' } as const;
  const local = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone };

  test('is the start of the working hours, also after a weekend', () => {
    const clock = { ...untilTomorrow(monday), ...seen(local) };
    expect(sentence(clock, inHours, NOW)).toBe('Flexor is paused until Monday 09:00.');
    const dayLater = { ...untilTomorrow(NOW + 24 * HOUR), ...seen(local) };
    expect(sentence(dayLater, inHours, NOW)).toBe('Flexor is paused until Monday 09:00.');
  });

  test('has no time if there are no working hours', () => {
    expect(sentence(untilTomorrow(NOW + 24 * HOUR), defaultOptions, NOW)).toBe(
      'Flexor is paused until tomorrow.',
    );
  });
});

test('says that a window did not open, until one does', () => {
  const ways = { ...untriedWays, windowFailedAt: NOW - 5 * MINUTE };
  const text = sentence(seated(40, { ways }), defaultOptions, NOW);
  expect(text).toContain('Your browser didn’t open the break window at');
  expect(text).toContain('Flexor will try again.');
  expect(sentence(seated(40), defaultOptions, NOW)).not.toContain('window');
  const late = sentence(seated(40, { ways, break: asked({ shownAt: null }) }), defaultOptions, NOW);
  expect(late).toContain('Time for a break.');
  expect(late).not.toContain('is waiting in the break window');
});

describe('a pause until a date', () => {
  const until = (at: number, part: Partial<Clock> = {}) =>
    seated(20, { pause: { startedAt: NOW, until: { at }, latestAt: null }, ...part });

  test('is told with its weekday, and with its date if it is further away', () => {
    expect(sentence(until(monday), defaultOptions, NOW)).toBe('Flexor is paused until Monday 09:00.');
    const later = sentence(until(monday + 14 * 24 * HOUR), defaultOptions, NOW);
    expect(later).toContain('Monday');
    expect(later).toContain('December');
  });

  test('is told outside the working hours only if it outlasts them', () => {
    const off = offUntil(monday);
    const inHours = { ...defaultOptions, when: 'hours' } as const;
    expect(sentence(until(monday + HOUR, off), inHours, NOW)).toBe('Flexor is paused until Monday 10:00.');
    expect(sentence(until(monday - HOUR, off), inHours, NOW)).toBe(
      'You’re outside your working hours. Flexor is off until Monday 09:00.',
    );
  });
});

test('says since when a pause has lasted that reminds of itself', () => {
  const startedAt = NOW - 25 * HOUR;
  const pause = { startedAt, until: 'resumed', latestAt: null, reminder: 'shown' } as const;
  expect(sentence(seated(20, { pause }), defaultOptions, NOW)).toBe(
    'Flexor has been paused since Thursday 17:30.',
  );
  const answered = { ...pause, reminder: 'answered' } as const;
  expect(sentence(seated(20, { pause: answered }), defaultOptions, NOW)).toBe(
    'Flexor is paused until you resume it.',
  );
});

test('speaks of no return after a pause, even soon after the bout began', () => {
  const resumed = seated(4, { quietUntil: NOW + 2 * MINUTE });
  expect(sentence(resumed, defaultOptions, NOW)).toBe('Next break in 26 minutes.');
});
