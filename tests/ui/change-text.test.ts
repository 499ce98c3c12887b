/** How the preview of a backup describes the change of an option. */
import { describe, expect, test } from 'vitest';
import type { OptionChange } from '../../src/core/backup/changes';
import { isPercent, type OptionKey, optionKeys, optionTable } from '../../src/core/options/options';
import { MINUTE } from '../../src/core/time';
import { changeText } from '../../src/ui/options/data-text';
import { durationText, t } from '../../src/ui/text';

const change = (key: OptionKey, from: OptionChange['from'], to: OptionChange['to']) =>
  changeText({ key, from, to });

describe('a number', () => {
  test('of minutes is a duration', () => {
    expect(change('intervalMinutes', 30, 90)).toBe(
      t('data_changes', t('option_intervalMinutes'), durationText(90 * MINUTE), durationText(30 * MINUTE)),
    );
    expect(change('waitMinutes', 0, 5)).toContain(t('data_off'));
  });

  test.each(optionKeys.filter(isPercent))('of percent is a percentage: %s', (key) => {
    const text = change(key, 100, 150);
    expect(text).toContain('150');
    expect(text).toContain('%');
    expect(text).not.toMatch(/\b(hr|min)/);
  });
});

const choices = optionKeys.filter((key) => {
  const row = optionTable[key];
  return 'choices' in row && typeof row.default === 'string';
});

test.each(choices)('each word of %s has a text', (key) => {
  const row = optionTable[key];
  const words = 'choices' in row ? row.choices : [];
  for (const word of words) expect(change(key, word, word)).not.toBe(t('data_change', t(`option_${key}`)));
});

test('a list is only named', () => {
  expect(change('hidden', [], ['heel-raises'])).toBe(t('data_change', t('option_hidden')));
});
