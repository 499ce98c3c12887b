// @vitest-environment happy-dom
/** The options page as a whole, over a browser in memory. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newClock } from '../../../src/core/clock/clock';
import {
  isLockedOption,
  type OptionKey,
  optionKeys,
  optionStorageKey,
  readOptions,
} from '../../../src/core/options/options';
import { library } from '../../../src/exercises/library';
import { t } from '../../../src/ui/text';
import { begin } from '../../background/desk';
import browser, { fake } from '../../browser/fake-browser';
import { otherOptions } from '../../core/options/other-options';
import { runPage } from './run-page';

beforeEach(() => {
  begin();
  // Else a page finds the mark of the store of the page before, and tells that the store was lost.
  localStorage.clear();
  const { local } = browser.storage;
  const set = local.set.bind(local);
  // As in a browser, the page learns what it has stored.
  vi.spyOn(local, 'set').mockImplementation(async (changes: Record<string, unknown>) => {
    await set(changes);
    for (const changed of local.onChanged.listeners) (changed as (changes: object) => void)(changes);
  });
});

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const listen = globalThis.addEventListener.bind(globalThis);

/** Opens the page at an address, and waits until it shows the options. */
async function open(hash = '#all'): Promise<void> {
  location.hash = hash;
  await runPage('options');
  await soon(() => expect(document.querySelector('.options-page .card')).not.toBeNull());
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

/** A plan is a preset of the interval, so both have one field. */
const together: ReadonlySet<OptionKey> = new Set(['plan', 'intervalMinutes']);

/** Options that a policy may lock. */
const others = otherOptions();

const lockable = optionKeys.filter((key) => isLockedOption(key, { [key]: others[key], locked: [key] }));

/** Sets of options that are locked together: of any two options, each is locked in some set without the other. */
const IN_A_SET = 5;
const setsToLock = [
  (index: number) => index % IN_A_SET,
  (index: number) => Math.floor(index / IN_A_SET),
].flatMap((setOf) =>
  [...new Set(lockable.map((_, index) => setOf(index)))].map((set) =>
    lockable.filter((_, index) => setOf(index) === set),
  ),
);

describe('a policy', () => {
  test('may lock these options', () => {
    expect(lockable.length).toBeGreaterThan(10);
  });

  test.each(setsToLock.map((keys) => [keys.join(', '), keys] as const))(
    'that locks options disables their fields, and no other ones: %s',
    async (_, keys) => {
      const shown = keys.includes('hours') || keys.includes('daysOff') ? { when: 'hours' } : {};
      const values = Object.fromEntries(keys.map((key) => [key, others[key]]));
      fake.local.managed = { ...values, ...shown, locked: keys };
      await open();
      const locked = [...document.querySelectorAll('fieldset.locked')];
      for (const key of keys) {
        expect(fields(key).length, key).toBeGreaterThan(0);
        for (const field of fields(key)) expect(field.closest('fieldset.locked'), key).not.toBeNull();
      }
      const isLocked = (key: OptionKey) =>
        keys.includes(key) || (together.has(key) && keys.some((other) => together.has(other)));
      for (const other of optionKeys.filter((key) => !isLocked(key))) {
        for (const field of fields(other))
          expect(
            locked.some((group) => group.contains(field)),
            other,
          ).toBe(false);
      }
    },
  );
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
  await soon(() => expect(readOptions(fake.local).intervalMinutes).toBe(55));
  const undo = await vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === t('options_undo', t('options_plan')),
    );
    if (!found) throw new Error('There is no undo.');
    return found;
  });
  undo.click();
  await soon(() => expect(readOptions(fake.local).intervalMinutes).toBe(40));
  const status = element('.outcome .status');
  await soon(() => expect(status.textContent).toBe(t('options_undone', t('options_plan'))));
  expect(document.activeElement).toBe(status);
  expect(document.querySelector('.outcome button')).toBeNull();
});

/** Waits for what the page shows or stores. The example day, which it computes meanwhile, can take a while. */
async function soon(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: 10_000 });
}

function element<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

function buttonNamed(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

function type(selector: string, text: string): void {
  const field = element<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('About says that a machine translated the texts, in every language but English', async () => {
  await open('#sources');
  expect(document.body.textContent).not.toContain(t('options_translated'));
  render(null, document.body);
  vi.resetModules();
  const english = browser.i18n.getMessage.bind(browser.i18n);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, ...values) =>
    key === 'language' ? 'de' : english(key, ...values),
  );
  await open('#sources');
  expect(document.body.textContent).toContain(t('options_translated'));
});

describe('Essentials', () => {
  /** Everything that a person can operate, in tabs and fields. Each radio button counts. */
  const controls = 'a[href], button, input, select, textarea, summary';

  test.each([
    ['at first', {}],
    ['with the most that is shown', { when: 'hours', limits: ['knee'], way: 'badge', speech: true }],
  ])('show at most 20 controls: %s', async (_, chosen) => {
    for (const [key, value] of Object.entries(chosen)) fake.local[`option:${key}`] = { value, at: 1 };
    await open('');
    expect(document.querySelectorAll('.essentials .card').length).toBeGreaterThan(5);
    const shown = [...document.querySelectorAll(controls)];
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.length).toBeLessThanOrEqual(20);
  });

  test('open the hours in place when they are switched on, and change them for all working days', async () => {
    await open('');
    element('#when').click();
    await soon(() => expect(document.querySelector('#shared-hours-note')).not.toBeNull());
    expect(readOptions(fake.local).when).toBe('hours');
    const [, until] = [...document.querySelectorAll<HTMLInputElement>('.week input[type=time]')];
    if (!until) throw new Error('There is no end of the hours.');
    until.value = '17:00';
    until.dispatchEvent(new Event('input', { bubbles: true }));
    await soon(() => expect(readOptions(fake.local).hours[0]).toEqual([[540, 1020]]));
    expect(readOptions(fake.local).hours).toEqual([...Array(5).fill([[540, 1020]]), [], []]);
    await soon(() => expect(element('.disclosure span').textContent).toMatch(/^Mon\s–\sFri, .*5:00/));
  });

  test('open the limits in place, and Escape closes them', async () => {
    await open('');
    const change = element<HTMLButtonElement>('[aria-controls=limits-fields]');
    change.click();
    await soon(() => expect(document.querySelector('#limits-fields input')).not.toBeNull());
    element('#limits-fields input').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await soon(() => expect(document.querySelector('#limits-fields input')).toBeNull());
    expect(document.activeElement).toBe(change);
  });
});

describe('while Flexor does not ask', () => {
  test('says until when it is paused, and resumes', async () => {
    fake.local.clock = {
      ...newClock('desk'),
      pause: { startedAt: 1, until: 'resumed', latestAt: null },
    };
    const sent = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await open('');
    expect(element('.options-page .notice').textContent).toContain(t('popup_paused'));
    buttonNamed(t('popup_resume')).click();
    expect(sent).toHaveBeenCalledWith(expect.objectContaining({ type: 'resumed' }));
  });

  test('says nothing while it asks', async () => {
    await open('');
    expect(document.querySelector('.options-page .notice')).toBeNull();
  });
});

test('the contents list every card of the page, and mark the one where the person is', async () => {
  await open();
  const headings = [...document.querySelectorAll('.sections h2[id]')].map(({ id }) => `#${id}`);
  const links = [...document.querySelectorAll('.contents a')].map((link) => link.getAttribute('href'));
  expect([...new Set(links)]).toEqual(headings);
  const named = [...document.querySelectorAll('.contents a')].map(({ textContent }) => textContent);
  expect(named).toContain(t('options_about'));
  await soon(() => expect(document.querySelectorAll('.contents [aria-current]')).toHaveLength(1));
});

describe('the floor', () => {
  const labels = () => [...document.querySelectorAll('label')].map(({ textContent }) => textContent?.trim());

  test('a cushion is asked for only with the floor, and a mat never', async () => {
    await open();
    expect(labels()).not.toContain(t('option_equipment_cushion'));
    element('#floorAtWork').click();
    await soon(() => expect(labels()).toContain(t('option_equipment_cushion')));
    expect(labels()).not.toContain(t('option_equipment_mat'));
  });

  test('is not asked for where it changes nothing', async () => {
    fake.local['option:seat'] = { value: 'seated', at: 1 };
    await open();
    expect(document.querySelector('#floorAtWork')).toBeNull();
  });
});

describe('a link to a section', () => {
  test.each([
    ['#hours', 'when'],
    ['#data', 'sync'],
    ['#safety', ''],
  ])('%s opens all options, and lands on the first field', async (hash, field) => {
    await open(hash);
    expect(document.querySelector('.all-options')).not.toBeNull();
    await soon(() => expect(document.activeElement?.closest('section')?.querySelector(hash)).not.toBeNull());
    expect(document.activeElement?.id).toBe(field);
  });
});

describe('the search', () => {
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('.findable')]
      .filter((field) => !field.closest('[hidden]'))
      .flatMap((field) =>
        [...field.querySelectorAll<HTMLInputElement>('input')].map(({ id, name }) => id || name),
      );

  test.each([
    ['noise', 'sound'],
    ['nine to five', 'when'],
    ['snooze', 'laterMinutes'],
    ['dark mode', 'theme'],
    ['virtual machine', 'counts'],
    ['vacation', 'when'],
    ['weekend', 'when'],
    ['Monday', 'when'],
    ['lunch', 'awayMinutes'],
    ['quiet', 'way'],
    ['export', ''],
  ])('finds by “%s”', async (query, field) => {
    await open('');
    type('#search', query);
    await soon(() => expect(element('.found').textContent).toContain('Found'));
    if (field) expect(shown()).toContain(field);
    expect(shown().length).toBeLessThan(12);
  });

  test.each([
    ['pause', t('options_pause', t('popup_pause'))],
    ['snooze', t('options_pause', t('popup_pause'))],
    ['language', t('options_language')],
    ['German', t('options_language')],
    ['calendar', t('option_callSites')],
    ['meeting', t('option_callSites')],
    ['meeting', t('option_inFullScreen')],
  ])('leads by “%s” to where it is', async (query, text) => {
    await open('');
    type('#search', query);
    await soon(() => expect(element('.found').textContent).toContain('Found'));
    const visible = [...document.querySelectorAll<HTMLElement>('.findable')].filter((one) => !one.hidden);
    expect(visible.some(({ textContent }) => textContent?.includes(text))).toBe(true);
  });

  test.each([
    ['sound', 'sound-and-speech'],
    ['full screen', 'how'],
  ])('puts by “%s” the section first that has it in a name', async (query, id) => {
    await open();
    type('#search', query);
    await soon(() => expect(element('.found').textContent).toContain('Found'));
    const first = element('.sections .findable:not([hidden])');
    expect(first.closest('section')?.querySelector('h2')?.id).toBe(id);
    type('#search', '');
    await soon(() => expect(element('.sections h2').id).toBe('plan'));
  });

  test.each([
    ['kneel', /^knee/i],
    ['full screen', /^(full|screen)/i],
  ])('marks the words that it has found by “%s”, and nothing without a query', async (query, words) => {
    const highlights = new Map<string, Set<Range>>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal(
      'Highlight',
      class extends Set<Range> {
        constructor(...ranges: Range[]) {
          super(ranges);
        }
      },
    );
    await open('');
    type('#search', query);
    await soon(() => expect(highlights.get('found')?.size).toBeGreaterThan(1));
    for (const range of highlights.get('found') ?? []) expect(range.toString()).toMatch(words);
    type('#search', '');
    await soon(() => expect(highlights.has('found')).toBe(false));
    vi.unstubAllGlobals();
  });

  test('finds the limits by “kneel”, and their fields work in place', async () => {
    await open('');
    type('#search', 'kneel');
    await soon(() => expect(element('.found').textContent).toContain('Found'));
    const knee = [...document.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.includes(t('option_limits_knee')),
    );
    if (!knee || knee.closest('[hidden]')) throw new Error('The knee is not found.');
    knee.click();
    await soon(() => expect(readOptions(fake.local).limits).toEqual(['knee']));
    expect(element<HTMLInputElement>('#search').value).toBe('kneel');
  });

  test('shows of the limits only those that “kneel” fits, and all of them after it', async () => {
    await open();
    const limits = () =>
      [...document.querySelectorAll<HTMLElement>('.checks label')].filter(({ textContent }) =>
        [t('option_limits_knee'), t('option_limits_neck')].includes(textContent?.trim() ?? ''),
      );
    type('#search', 'kneel');
    await soon(() => expect(limits().map(({ hidden }) => hidden)).toEqual([false, true]));
    type('#search', '');
    await soon(() => expect(limits().map(({ hidden }) => hidden)).toEqual([false, false]));
  });

  test('shows what serves a lunch break: time away, and a second range of working hours', async () => {
    fake.local['option:when'] = { value: 'hours', at: 1 };
    await open();
    type('#search', 'lunch');
    const shownText = () =>
      [...document.querySelectorAll<HTMLElement>('.findable:not([hidden])')]
        .map(({ textContent }) => textContent)
        .join(' ');
    await soon(() => expect(element('.found').textContent).toContain('Found'));
    expect(shownText()).toContain(t('option_awayMinutes_hint'));
    expect(shownText()).toContain(t('option_hours_by_day'));
    for (const key of ['option_awayMinutes_hint', 'option_hours_by_day'] as const)
      expect(t(key)).toMatch(/lunch/);
  });

  test('ends when another page shows a section here, even at the same address', async () => {
    // The event of this change must be over before the page listens, because it would end the search.
    const changed = new Promise((done) => listen('hashchange', done, { once: true }));
    location.hash = '#safety';
    await changed;
    vi.stubGlobal('addEventListener', listen);
    await open('#safety');
    type('#search', 'kneel');
    await soon(() => expect(document.querySelector('.found p')).not.toBeNull());
    const scrolls = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    dispatchEvent(new Event('hashchange'));
    await soon(() => expect(element<HTMLInputElement>('#search').value).toBe(''));
    expect(scrolls.mock.contexts).toContain(element('#safety'));
  });

  test('says when it finds nothing, and Escape clears it', async () => {
    await open('');
    type('#search', 'xyzzy');
    await soon(() => expect(element('.found').textContent).toContain('xyzzy'));
    expect(shown()).toEqual([]);
    element('#search').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await soon(() => expect(document.querySelector('.essentials')).not.toBeNull());
    expect(element<HTMLInputElement>('#search').value).toBe('');
  });
});

describe('the gallery', () => {
  test('hides all exercises of Flexor at once, tells what breaks are made of, and undo shows them again', async () => {
    fake.local['option:hidden'] = { value: ['chin-tuck'], at: 1 };
    await open();
    buttonNamed(t('gallery_hide_all')).click();
    await soon(() => expect(readOptions(fake.local).hidden.length).toBe(library.length));
    await soon(() => expect(element('.gallery .note').textContent).toBe(t('gallery_all_hidden')));
    buttonNamed(t('options_undo', t('option_hidden'))).click();
    await soon(() => expect(readOptions(fake.local).hidden).toEqual(['chin-tuck']));
    await soon(() => expect(element('.gallery .note').textContent).toBe(''));
    buttonNamed(t('gallery_show_all')).click();
    await soon(() => expect(readOptions(fake.local).hidden).toEqual([]));
  });
});

test('the wait for a good moment is a switch, and keeps the minutes that an earlier version let one choose', async () => {
  fake.local['option:waitMinutes'] = { value: 3, at: 1 };
  await open();
  const [wait] = fields('waitMinutes');
  expect(wait?.checked).toBe(true);
  expect(readOptions(fake.local).waitMinutes).toBe(3);
  wait?.click();
  await soon(() => expect(readOptions(fake.local).waitMinutes).toBe(0));
});

describe('a fault', () => {
  test('in saving says that the change was not saved and why, and offers no undo', async () => {
    await open();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    fields('plan')
      .find(({ checked }) => !checked)
      ?.click();
    await soon(() => expect(element('.outcome .notice').textContent).toContain(t('not_saved')));
    expect(element('.outcome .notice').textContent).toContain(t('fault_space'));
    expect(document.querySelector('.outcome button')).toBeNull();
  });

  test('of the background is told as soon as the page opens, and is no change that was not saved', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('The background did not answer'));
    await open('');
    await soon(() => expect(element('.outcome .notice').textContent).toContain(t('fault_background')));
    expect(element('.outcome .notice').textContent).not.toContain(t('not_saved'));
  });
});

test('what a field allows is told only when it is overstepped', async () => {
  await open();
  expect(element('#intervalMinutes-limits').textContent).toBe('');
  type('#intervalMinutes', '500');
  await soon(() => expect(element('#intervalMinutes-limits').textContent).toMatch(/from 1 to 180/));
});

test('a typed interval is the plan too: the preset follows it', async () => {
  await open();
  type('#intervalMinutes', '60');
  await soon(() => expect(readOptions(fake.local)).toMatchObject({ plan: 'hour', intervalMinutes: 60 }));
  await soon(() =>
    expect(element('input[name=plan]:checked').parentElement?.textContent).toContain(t('option_plan_hour')),
  );
});
