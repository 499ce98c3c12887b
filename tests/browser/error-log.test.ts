/** Logging errors: they are stored, logging never throws, and it never waits for broken storage. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logError, logUncaughtErrors, readErrorLog } from '../../src/browser/error-log';
import { erase } from '../../src/page/erasing';
import { begin, NOON } from '../background/desk';
import browser, { fake } from './fake-browser';

beforeEach(() => {
  begin();
  vi.useRealTimers();
  vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

/** Waits until all pauses and limits are over, so that nothing is left for the next test. */
const settle = () => vi.advanceTimersByTimeAsync(20_000);

afterEach(settle);

const messages = async () => (await readErrorLog()).map(({ message, times }) => `${message} ×${times}`);

test('keeps errors with the place where they happened, and writes those that come together in two writes', async () => {
  logError('background', new Error('first'));
  for (let n = 0; n < 100; n++) logError('background', new RangeError('again'));
  await settle();
  expect(await readErrorLog()).toEqual([
    { at: NOON, where: 'background', message: 'Error: first', place: '', times: 1 },
    { at: NOON, where: 'background', message: 'RangeError: again', place: '', times: 100 },
  ]);
  expect(fake.calls).toEqual(['set errors', 'set errors']);
});

test('keeps errors that a context does not catch', async () => {
  const listeners = new Map<string, (event: unknown) => void>();
  vi.stubGlobal('addEventListener', (type: string, listener: (event: unknown) => void) =>
    listeners.set(type, listener),
  );
  logUncaughtErrors('popup');
  listeners.get('error')?.({ error: new Error('thrown'), message: 'Uncaught thrown' });
  listeners.get('error')?.({ error: null, message: 'Script error.' });
  listeners.get('unhandledrejection')?.({ reason: new Error('rejected') });
  await settle();
  expect(await messages()).toEqual(['Error: thrown ×1', 'Script error. ×1', 'Error: rejected ×1']);
  vi.unstubAllGlobals();
});

test('ignores that storage rejects, and keeps the next error', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('FILE_ERROR_NO_SPACE'));
  logError('background', new Error('lost'));
  await settle();
  logError('background', new Error('kept'));
  await settle();
  expect(await messages()).toEqual(['Error: kept ×1']);
});

test('holds the lock no longer than its limit if storage never answers', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(browser.storage.local, 'get').mockReturnValueOnce(new Promise(() => {}));
  logError('background', new Error('lost'));
  await settle();
  logError('background', new Error('kept'));
  await settle();
  expect(await messages()).toEqual(['Error: kept ×1']);
});

test('erases the logged errors with “everything”', async () => {
  logError('background', new Error('first'));
  await settle();
  await erase('everything');
  expect(await readErrorLog()).toEqual([]);
});
