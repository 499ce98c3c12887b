import { expect, test } from 'vitest';
import { optionKeys } from '../../src/core/options/options';
import { sectionKeys } from '../../src/ui/options/section';

test('every option belongs to a section of the page, where it can be reset', () => {
  const placed = new Set<string>(Object.values(sectionKeys).flat());
  expect(optionKeys.filter((key) => !placed.has(key))).toEqual([]);
  expect([...placed].filter((key) => !optionKeys.some((known) => known === key))).toEqual([]);
});
