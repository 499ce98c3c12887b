// @vitest-environment happy-dom
/** What a person typed last, when they close the page before it is stored. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OptionKey, Options } from '../../../src/core/options/options';
import { handOverOnClose } from '../../../src/page/handover';
import { saveOption } from '../../../src/page/options';
import { NumberField } from '../../../src/ui/options/fields/number-field';
import { RangeFields } from '../../../src/ui/options/weekday-hours';
import { grantLocks, NOON } from '../../background/desk';
import browser from '../../browser/fake-browser';

const sent = vi.spyOn(browser.runtime, 'sendMessage');
const set = vi.spyOn(browser.storage.local, 'set');
/** Lets the browser end a write. */
let written = () => {};

// As every page does first, before it renders anything.
handOverOnClose();

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  grantLocks();
  sent.mockReset().mockResolvedValue(undefined);
  const writing = new Promise<void>((resolve) => {
    written = resolve;
  });
  set.mockReset().mockReturnValue(writing);
});

afterEach(async () => {
  cleanup();
  dispatchEvent(new Event('pageshow'));
  set.mockResolvedValue(undefined);
  written();
  await vi.advanceTimersByTimeAsync(100);
});

const leave = () => dispatchEvent(new Event('pagehide'));
const handedOver = (key: OptionKey, value: unknown) => [
  { type: 'handedOver', key, item: { value, at: NOON } },
];

function save<Key extends OptionKey>(key: Key, value: Options[Key]): void {
  saveOption(key, value, Date.now()).catch(console.error);
}

/** Types into a field for the interval. */
function type(text: string): void {
  render(
    <NumberField name="intervalMinutes" value={30} onChange={(value) => save('intervalMinutes', value)} />,
  );
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
}

test('a number to which another digit could be added is handed over', () => {
  type('12');
  expect(set).not.toHaveBeenCalled();
  leave();
  expect(sent.mock.calls).toEqual([handedOver('intervalMinutes', 12)]);
});

test('a number that is being stored is handed over once', () => {
  type('41');
  leave();
  expect(sent.mock.calls).toEqual([handedOver('intervalMinutes', 41)]);
});

test('a number that is stored is not handed over', async () => {
  type('41');
  written();
  await vi.advanceTimersByTimeAsync(0);
  leave();
  expect(sent).not.toHaveBeenCalled();
});

test('a time of day is handed over', () => {
  render(<RangeFields id="day-0" range={[540, 1020]} onChange={(range) => save('hours', [[range]])} />);
  const [from] = document.querySelectorAll('input');
  if (!from) throw new Error('There is no field.');
  fireEvent.input(from, { target: { value: '08:00' } });
  leave();
  expect(sent.mock.calls).toEqual([handedOver('hours', [[[480, 1020]]])]);
});

test('a page that the browser shows again hands nothing over until it is closed', () => {
  leave();
  dispatchEvent(new Event('pageshow'));
  type('41');
  expect(sent).not.toHaveBeenCalled();
});
