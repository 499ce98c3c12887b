/** The clock after the journal was erased, or after a backup was brought in. */
import { expect, test } from 'vitest';
import { skipUsedIds, withoutHistory } from '../../../src/core/backup/past';
import { newClock } from '../../../src/core/clock/clock';
import { bout } from '../../browser/some-data';

const line = (id: string) => ({ ...bout(1), id });

test('after the journal was erased, the clock goes on without anything that it knew from it', () => {
  const clock = {
    ...newClock('desk'),
    pastCall: { startedAt: 1, endedAt: 2 },
    missedAt: 3,
    unanswered: 2,
    recalled: { up: 2, sitting: 1 },
    day: {
      startedAt: 1,
      used: true,
      unanswered: 1,
      tooOften: 'no',
      felt: { ...line('desk.9'), kind: 'felt', score: 3 },
    },
  } as const;
  const erased = withoutHistory(clock as unknown as Parameters<typeof withoutHistory>[0]);
  expect(erased).toMatchObject({
    up: null,
    pastCall: null,
    missedAt: null,
    unanswered: 0,
    question: null,
    recalled: { up: 0, sitting: 0 },
    day: { startedAt: 1, unanswered: 1 },
  });
  expect(erased.day).not.toHaveProperty('felt');
  expect(withoutHistory(newClock('desk')).day).toBeNull();
});

test('after a backup was brought in, the clock does not use an id again that it gave before', () => {
  const clock = { ...newClock('desk'), sequence: 5 };
  const nextAfter = (...ids: string[]) => skipUsedIds(clock, ids.map(line)).sequence;
  expect(nextAfter('desk.5')).toBe(6);
  expect(nextAfter('desk.12', 'desk.9')).toBe(13);
  expect(nextAfter('desk.4')).toBe(5);
  expect(nextAfter('phone.12', 'desk.x7', `desk.${'9'.repeat(13)}`)).toBe(5);
  expect(skipUsedIds(clock, [line('desk.4')])).toBe(clock);
});
