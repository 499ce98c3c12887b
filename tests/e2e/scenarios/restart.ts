/** A restart of the browser, and a console that stays empty. */
import { describe, expect, test } from 'vitest';
import { journalOf, setOptions } from '../desk';
import type { Flexor } from '../harness';

export function restart(flexor: () => Flexor): void {
  describe('a restart', () => {
    test('keeps options and journal', async () => {
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
  consoleIsEmpty(flexor);
}

/** Must be the last test: checks that no test before it has caused a message on the console. */
export function consoleIsEmpty(flexor: () => Flexor): void {
  test('the console is empty', async () => {
    expect(await flexor().consoleErrors()).toEqual([]);
  });
}
