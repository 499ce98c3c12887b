/** A browser that is closed and started again, and a console that stayed empty all the while. */
import { describe, expect, test } from 'vitest';
import { journalOf, setOptions } from '../desk';
import type { Flexor } from '../harness';

export function restart(flexor: () => Flexor): void {
  describe('in the end', () => {
    test('options, clock and journal survive a restart of the browser', async () => {
      await setOptions(flexor(), { intervalMinutes: 47 });
      const before = await journalOf(flexor());
      await flexor().restart();
      const options = await flexor().open('options.html');
      await options.waitFor(
        () => document.querySelector<HTMLInputElement>('#intervalMinutes')?.value === '47',
      );
      const after = await journalOf(flexor());
      expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
      expect((await flexor().pages()).filter(({ href }) => href.includes('options.html'))).toHaveLength(1);
    });
  });
  quiet(flexor);
}

/** Comes last: whatever was done before left nothing on the console. */
export function quiet(flexor: () => Flexor): void {
  test('nothing is on the console', async () => {
    expect(await flexor().consoleErrors()).toEqual([]);
  });
}
