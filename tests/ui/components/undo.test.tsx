// @vitest-environment happy-dom
/** Undo on the options page. */
import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { defaultOptions, type OptionKey, type Options } from '../../../src/core/options/options';
import { useUndoableChanges } from '../../../src/ui/options/changes';
import { does } from './acts';

/** The options page with options that are saved at once. */
function optionsPage() {
  let options: Options = defaultOptions;
  const hook = renderHook(() =>
    useUndoableChanges(options, (key, value) => {
      options = { ...options, [key]: value };
    }),
  );
  const settle = async () => {
    await act(async () => {});
    hook.rerender();
  };
  return {
    options: () => options,
    canUndo: () => hook.result.current.undo !== undefined,
    nameOfUndo: () => hook.result.current.undo?.key,
    async change(...changes: { [Key in OptionKey]: [Key, Options[Key]] }[OptionKey][]) {
      does(() => {
        for (const [key, value] of changes) hook.result.current.onChange(key, value as never);
      });
      await settle();
    },
    undone: () => hook.result.current.undone,
    async saveOther() {
      does(() => hook.result.current.onOther());
      await settle();
    },
    async changeWithOther<Key extends OptionKey>(key: Key, value: Options[Key]) {
      does(() => {
        hook.result.current.onChange(key, value);
        hook.result.current.onOther();
      });
      await settle();
    },
    async undo() {
      does(() => hook.result.current.undo?.onUndo());
      await settle();
    },
  };
}

test('there is nothing to undo before the first change', () => {
  expect(optionsPage().canUndo()).toBe(false);
});

test('undo restores the value that was there before the change', async () => {
  const page = optionsPage();
  await page.change(['intervalMinutes', 45]);
  expect(page.options().intervalMinutes).toBe(45);
  await page.undo();
  expect(page.options()).toEqual(defaultOptions);
  expect(page.canUndo()).toBe(false);
});

test('only the last change can be undone, and what was undone is told until the next one', async () => {
  const page = optionsPage();
  await page.change(['intervalMinutes', 45]);
  await page.change(['theme', 'dark']);
  expect(page.nameOfUndo()).toBe('theme');
  await page.undo();
  expect(page.options()).toMatchObject({ theme: 'system', intervalMinutes: 45 });
  expect(page.canUndo()).toBe(false);
  expect(page.undone()).toBe('theme');
  await page.change(['intervalMinutes', 60]);
  expect(page.undone()).toBeUndefined();
  expect(page.nameOfUndo()).toBe('intervalMinutes');
});

test('after something else was saved, an older change is not offered to undo', async () => {
  const page = optionsPage();
  await page.change(['when', 'hours']);
  await page.saveOther();
  expect(page.canUndo()).toBe(false);
});

test('a permission that an option needs is part of the change of that option', async () => {
  const page = optionsPage();
  await page.change(['theme', 'dark']);
  await page.changeWithOther('way', 'notification');
  expect(page.nameOfUndo()).toBe('way');
});

test('one act that changes several options is one change', async () => {
  const page = optionsPage();
  await page.change(['plan', 'hour'], ['intervalMinutes', 60], ['intervalMinutes', 50]);
  expect(page.options()).toMatchObject({ plan: 'hour', intervalMinutes: 50 });
  expect(page.nameOfUndo()).toBe('plan');
  await page.undo();
  expect(page.options()).toEqual(defaultOptions);
  expect(page.canUndo()).toBe(false);
});
