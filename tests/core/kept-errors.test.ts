/** The errors that are kept: without anything private, counted, and limited in number. */

import { describe, expect, test } from 'vitest';
import {
  addErrors,
  ERROR_AGE_MS,
  type LoggedError,
  loggedErrorOf,
  MOST_ERRORS,
  readErrors,
  withoutPrivate,
} from '../../src/core/kept-errors';
import fc from '../fast-check';

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 24 * 3_600_000;

const made = (message: string, at = NOW) => loggedErrorOf('page', new Error(message), at);

describe('a message keeps names of code and loses what may be private', () => {
  test.each([
    [
      "Cannot read properties of undefined (reading 'at')",
      'Cannot read properties of undefined (reading [at])',
    ],
    ['can\'t access property "at", e is undefined', "can't access property [at], e is undefined"],
    [
      "Failed to execute 'request' on 'LockManager': gone",
      'Failed to execute [request] on [LockManager]: gone',
    ],
    ['e.pulse.at is not a function', 'e.pulse.at is not a function'],
    ['browser.windows.create is broken', 'browser.windows.create is broken'],
    ['No window with id: 12.', 'No window with id: 12.'],
    [
      `Unexpected token 'm', "my "own" text" is not valid JSON`,
      `Unexpected token '…', "…" is not valid JSON`,
    ],
    [`Unexpected token, "my own text is cut`, 'Unexpected token, "…"'],
    [
      'Invalid value for origin pattern https://clinic.example/*: bad',
      'Invalid value for origin pattern <address> bad',
    ],
    ['URL constructor: clinic.example is not a valid URL.', 'URL constructor: <name> is not a valid URL.'],
    ['IO error: /home/anna/.config/x/000003.log: No space', 'IO error: <path> No space'],
    ['Cannot open C:\\Users\\Anna\\flexor.json', 'Cannot open <path>'],
    ['anna@clinic.example was refused', '<address> was refused'],
    ['Rücken', 'R cken'],
  ])('%s', (message, kept) => {
    expect(withoutPrivate(message)).toBe(kept);
  });

  test('anything that was thrown can be kept, not only errors', () => {
    const messages = [null, undefined, 7, { message: 'No tab' }, { message: { text: 'mine' } }, 'gone'];
    expect(messages.map((one) => loggedErrorOf('page', one, NOW).message)).toEqual([
      'object',
      'undefined',
      'number',
      'No tab',
      'object',
      'gone',
    ]);
  });

  test('only the place in Flexor’s own code is kept of a stack', () => {
    const stack = 'Error: x\n at https://a.b/c.js:1:2\n f@moz-extension://8a-1/assets/popup/popup.js:3:456';
    expect(loggedErrorOf('page', { name: 'Error', message: 'x', stack }, NOW).place).toBe(
      'assets/popup/popup.js:3:456',
    );
  });
});

test('an error that repeats is counted, gets its latest instant and moves to the end', () => {
  const kept = addErrors([made('one', NOW - 2), made('two', NOW - 1)], [made('one')], NOW);
  expect(kept.map(({ message, times, at }) => [message, times, at])).toEqual([
    ['Error: two', 1, NOW - 1],
    ['Error: one', 2, NOW],
  ]);
});

test('the latest errors are kept, without those that are old or in the future', () => {
  const many = Array.from({ length: MOST_ERRORS + 5 }, (_, index) => made(`error ${index}`));
  const kept = addErrors([made('old', NOW - ERROR_AGE_MS), made('ahead', NOW + 9e9)], many, NOW);
  expect(kept.map(({ message }) => message)).toEqual(many.slice(5).map(({ message }) => message));
});

test('an error is kept for thirty days, and one from a clock that was ahead for a day', () => {
  const isKept = (at: number) => addErrors([made('one', at)], [], NOW).length === 1;
  expect([NOW - 30 * DAY, NOW - 30 * DAY + 1, NOW + DAY - 1, NOW + DAY].map(isKept)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('errors of different parts, messages or places are counted apart', () => {
  const one = made('one');
  const others = [
    { ...one, where: 'background' },
    { ...one, message: 'other' },
    { ...one, place: 'a.js:1:1' },
  ];
  expect(addErrors([one], [...others, one], NOW).map(({ times }) => times)).toEqual([1, 1, 1, 2]);
});

test('a message is kept up to two hundred characters, and a part of Flexor up to forty', () => {
  expect(withoutPrivate('no '.repeat(100))).toHaveLength(200);
  expect(loggedErrorOf('p'.repeat(41), new Error('no '.repeat(100)), NOW)).toMatchObject({
    where: 'p'.repeat(40),
    message: `Error: ${'no '.repeat(100)}`.slice(0, 200),
  });
});

test('a long quotation is removed, whatever is after the part of a message that is read', () => {
  expect(withoutPrivate(`"${'private '.repeat(400)}" at the end`)).toBe('"…"');
});

test('reading and keeping errors never throws and stays small, whatever is stored or thrown', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (stored, thrown) => {
      const kept = addErrors(readErrors(stored), [loggedErrorOf('page', thrown, NOW)], NOW);
      expect(readErrors(kept)).toEqual(kept);
      expect(JSON.stringify(kept).length).toBeLessThan(MOST_ERRORS * 500);
    }),
  );
});

test('stored errors that cannot be read are left out one by one', () => {
  const good: LoggedError = made('good');
  expect(readErrors([{ ...good, at: 9.5e15 }, { ...good, times: {} }, null, good])).toEqual([good]);
});
