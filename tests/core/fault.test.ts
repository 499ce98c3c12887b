/** Errors are classified by what helps against them, in the words of both browsers. */
import { expect, test } from 'vitest';
import { faultOf, NoAnswer } from '../../src/core/fault';

test.each([
  [
    'no space',
    'Error: IO error: /home/…/000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 20::WritableFileAppend::8)',
  ],
  ['no space', 'QuotaExceededError: The current transaction exceeded its quota limitations.'],
  ['no space', 'NS_ERROR_FILE_NO_DEVICE_SPACE'],
  ['storage', 'Error: IO error: .../LOCK: Not a directory. (ChromeMethodBFE: 15::LockFile::9)'],
  ['storage', 'Error: Corruption: bad record'],
  ['storage', 'Error: An unexpected error occurred'],
  ['storage', String(new NoAnswer(8))],
  ['background', 'Error: Could not establish connection. Receiving end does not exist.'],
  ['background', 'Error: The message port closed before a response was received.'],
  ['background', 'Error: Extension context invalidated.'],
  // These errors are about the browser's sync, which has little space and allows few writes.
  ['other', 'QuotaExceededError: storage.sync API call exceeded its quota limitations.'],
  ['other', 'Error: This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'],
  ['other', 'TypeError: Cannot read properties of undefined (reading "x")'],
  ['other', 'RangeError: Invalid time zone specified: Mars/Base'],
])('the kind is “%s” for “%s”', (kind, raw) => {
  expect(faultOf(raw)).toEqual({ kind, raw });
});

test('anything that is thrown becomes a fault with a text', () => {
  for (const thrown of [
    undefined,
    null,
    {},
    Object.create(null),
    { toString: 1, valueOf: 1 },
    Symbol('x'),
    7n,
  ])
    expect(faultOf(thrown)).toMatchObject({ kind: 'other', raw: expect.any(String) });
});
