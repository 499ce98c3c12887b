/** The background stores an option that a page was storing when it was closed. */
import { beforeEach, describe, expect, test } from 'vitest';
import { storeHandover } from '../../src/background/handover';
import { readHandover } from '../../src/core/options/handover';
import { HOUR } from '../../src/core/time';
import { begin, NOON } from '../background/desk';
import browser from '../browser/fake-browser';

const { local } = browser.storage;
const name = 'option:intervalMinutes';

function handover(value: unknown, at: unknown = 1000) {
  return { type: 'handedOver', key: 'intervalMinutes', item: { value, at } };
}

async function take(message: unknown): Promise<unknown> {
  const read = readHandover(message);
  if (!read) throw new Error('It was refused.');
  await storeHandover(read);
  return (await local.get(name))[name];
}

beforeEach(begin);

describe('an option that is handed over', () => {
  test('is stored with the instant of its change', async () => {
    expect(await take(handover(41))).toEqual({ value: 41, at: 1000 });
  });

  test('replaces an earlier value, but not a later one', async () => {
    await local.set({ [name]: { value: 40, at: 999 } });
    expect(await take(handover(41))).toEqual({ value: 41, at: 1000 });
    await local.set({ [name]: { value: 42, at: 1001 } });
    expect(await take(handover(41))).toEqual({ value: 42, at: 1001 });
  });

  test('replaces a value from a clock that is ahead, as any other change does', async () => {
    await local.set({ [name]: { value: 40, at: Date.UTC(2099, 0) } });
    expect(await take(handover(41, NOON))).toEqual({ value: 41, at: NOON });
    await local.set({ [name]: { value: 40, at: NOON + HOUR } });
    expect(await take(handover(41, NOON))).toEqual({ value: 41, at: NOON + HOUR + 1 });
    // The page itself had stored it already.
    expect(await take(handover(41, NOON + HOUR + 1))).toEqual({ value: 41, at: NOON + HOUR + 1 });
  });

  test.each([
    ['a value that the option cannot have', handover(4100)],
    ['a value of another type', handover('41')],
    ['no instant', handover(41, null)],
    ['an instant after 2100', handover(41, 9e15)],
    ['an option that does not exist', { ...handover(41), key: '__proto__' }],
    ['no item', { type: 'handedOver', key: 'intervalMinutes' }],
    ['another type', { ...handover(41), type: 'shown' }],
  ])('is rejected with %s', (_, message) => {
    expect(readHandover(message)).toBeUndefined();
  });
});
