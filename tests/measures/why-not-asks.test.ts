/** When breaks were owed in a time of sitting or standing. */
import { expect, test } from 'vitest';
import { MINUTE } from '../../src/core/time';
import { asksIn } from '../../src/measures/why-not/asks';
import { sat, stood } from './lines';

const rules = { intervalMinutes: 15, laterMinutes: 10, since: Number.NEGATIVE_INFINITY };
const from = Date.parse('2026-11-23T09:00Z');

test('a break is due once the interval has counted, and time that did not count is spread evenly', () => {
  const hour = sat('2026-11-23T09:00', '2026-11-23T10:00', 'UTC');
  const due = (sittingMs: number) => asksIn({ ...hour, sittingMs }, 0, [], rules, false).owed[0]?.dueAt;
  expect(due(60 * MINUTE)).toBe(from + 15 * MINUTE);
  expect(due(30 * MINUTE)).toBe(from + 30 * MINUTE);
});

test('a bout that counts less than an interval owes no break, and the next one is due after it', () => {
  const short = { ...sat('2026-11-23T09:00', '2026-11-23T10:00', 'UTC'), sittingMs: 12 * MINUTE };
  const asks = asksIn(short, 0, [], rules, false);
  expect(asks.owed).toEqual([]);
  expect(asks.nextAt).toBe(from + 75 * MINUTE);
});

test('what was sat before counts too', () => {
  const hour = sat('2026-11-23T09:00', '2026-11-23T10:00', 'UTC');
  expect(asksIn(hour, 10 * MINUTE, [], rules, false).owed[0]?.dueAt).toBe(from + 5 * MINUTE);
});

test('no break is known to be owed in standing, which the person can prolong', () => {
  const standing = stood('2026-11-23T09:00', '2026-11-23T10:00', 'UTC');
  expect(asksIn(standing, 0, [], rules, false)).toMatchObject({ owed: [], nextAt: null });
});
