// @vitest-environment happy-dom
/** The options page as a whole, over a browser in memory. */
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  isLockedOption,
  type OptionKey,
  optionKeys,
  optionStorageKey,
  readOptions,
} from '../../../src/core/options/options';
import { t } from '../../../src/ui/text';
import { begin } from '../../background/desk';
import { fake } from '../../browser/fake-browser';
import { otherOptions } from '../../core/options/other-options';

beforeEach(() => {
  begin();
  vi.resetModules();
  render(null, document.body);
});

/** Opens the page, and waits until it shows the options. */
async function open(): Promise<void> {
  await import('../../../src/options');
  await vi.waitFor(() => expect(document.querySelector('#plan')).not.toBeNull());
}

/** The fields of options whose fields do not have the key as their id or name. */
const fieldOf: Readonly<Partial<Record<OptionKey, string>>> = {
  plan: 'input[name="plan"]',
  hours: '.week input, .week button',
  daysOff: 'input[aria-describedby="days-off-problem"]',
  callSites: 'input[aria-describedby~="own-sites-problem"]',
};

function fields(key: OptionKey): readonly HTMLInputElement[] {
  const own = `#${key}, input[name="${key}"]`;
  return [...document.querySelectorAll<HTMLInputElement>(fieldOf[key] ?? own)];
}

/** Options that a policy may lock. */
const others = otherOptions();

const lockable = optionKeys.filter((key) => isLockedOption(key, { [key]: others[key], locked: [key] }));

describe('a policy', () => {
  test('may lock these options', () => {
    expect(lockable.length).toBeGreaterThan(10);
  });

  test.each(lockable)('that locks %s disables its field, and no other one', async (key) => {
    const shown = key === 'hours' || key === 'daysOff' ? { when: 'hours' } : {};
    fake.local.managed = { ...shown, [key]: others[key], locked: [key] };
    await open();
    const locked = [...document.querySelectorAll('fieldset.locked')];
    expect(fields(key).length).toBeGreaterThan(0);
    for (const field of fields(key)) expect(field.closest('fieldset.locked')).not.toBeNull();
    const free = optionKeys.filter((other) => other !== key && other !== 'plan');
    for (const other of free) {
      for (const field of fields(other))
        expect(
          locked.some((group) => group.contains(field)),
          other,
        ).toBe(false);
    }
  });
});

test('a policy that proposes an option shows its value, and the person can change it', async () => {
  fake.local.managed = { intervalMinutes: 50 };
  await open();
  const [field] = fields('intervalMinutes');
  expect(field?.value).toBe('50');
  expect(field?.closest('fieldset.locked')).toBeNull();
});

test('what is typed is stored, and undo stores what was there before', async () => {
  fake.local[optionStorageKey('intervalMinutes')] = { value: 40, at: 1 };
  await open();
  const [field] = fields('intervalMinutes');
  if (!field) throw new Error('There is no field for the interval.');
  field.value = '55';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(readOptions(fake.local).intervalMinutes).toBe(55));
  const undo = await vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === t('options_undo'),
    );
    if (!found) throw new Error('There is no undo.');
    return found;
  });
  undo.click();
  await vi.waitFor(() => expect(readOptions(fake.local).intervalMinutes).toBe(40));
});
