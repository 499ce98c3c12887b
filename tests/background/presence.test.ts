/** What is read from the browser, window by window and tab by tab. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readPresence } from '../../src/background/presence';
import { newClock } from '../../src/core/clock/clock';
import { MINUTE, SECOND } from '../../src/core/time';
import { watchStillness } from '../../src/page/stillness';
import browser, { aWindow, type FakeTab, fake } from '../browser/fake-browser';
import { begin, choose, NOON, openBreak, pageLocks, seat, stored } from './desk';
import { dispatchAndReconcile } from './dispatch';

beforeEach(begin);

const { idle } = browser;

const emptyClock = newClock('test');
const now = () => readPresence(emptyClock, Date.now());
const playing: FakeTab = { active: true, audible: true };
const music: FakeTab = { active: false, audible: true };
const silent: FakeTab = { active: true, audible: false };

describe('what is in front', () => {
  test('is the focused window', async () => {
    fake.windows = [aWindow({ focused: false }), aWindow({ id: 7 })];
    expect(await now()).toMatchObject({ place: 'browsing', front: 7 });
  });

  test.each([
    ['no window of this browser has the focus', [aWindow({ focused: false })]],
    ['there is no window at all', []],
  ])('is another program if %s', async (_what, windows) => {
    fake.windows = windows;
    expect(await now()).toMatchObject({ place: 'elsewhere', front: null });
  });
});

describe('sound', () => {
  const behind = aWindow({ id: 2, focused: false, tabs: [playing] });
  test.each([
    ['the tab that the person looks at', [aWindow({ tabs: [silent, playing] })], 'front'],
    ['another tab of that window', [aWindow({ tabs: [silent, music] })], 'behind'],
    ['the tab of another window', [aWindow(), behind], 'behind'],
    ['a tab, with another program in front', [aWindow({ focused: false, tabs: [playing] })], 'behind'],
    ['both', [aWindow({ tabs: [playing] }), behind], 'front'],
    ['a muted tab', [aWindow({ tabs: [{ ...playing, mutedInfo: { muted: true } }] })], 'none'],
    ['our own page', [aWindow({ tabs: [{ ...playing, url: 'chrome-extension://flexor/x' }] })], 'none'],
    ['no tab', [aWindow()], 'none'],
  ])('from %s', async (_where, windows, sound) => {
    fake.windows = windows;
    expect((await now()).sound).toBe(sound);
  });
});

describe('full screen', () => {
  const full = { state: 'fullscreen' };
  test.each([
    ['the window in front', [aWindow(full)], 'front'],
    ['a silent one behind', [aWindow(), aWindow({ ...full, id: 2, focused: false })], 'none'],
    ['one behind that plays', [aWindow(), aWindow({ ...full, focused: false, tabs: [playing] })], 'behind'],
    ['one behind with music', [aWindow(), aWindow({ ...full, focused: false, tabs: [music] })], 'none'],
    ['a maximised window', [aWindow({ state: 'maximized' })], 'none'],
  ])('of %s', async (_which, windows, fullScreen) => {
    fake.windows = windows;
    expect((await now()).fullScreen).toBe(fullScreen);
  });
});

describe('a call', () => {
  const off = { camera: false, microphone: false };
  const shares = (state: object) => [{ active: false, sharingState: { ...off, ...state } }];
  test.each([
    ['camera', { camera: true }, 'live'],
    ['microphone', { microphone: true }, 'live'],
    ['screen', { screen: 'Window' }, 'live'],
    ['nothing', {}, 'none'],
  ])('by what a tab shares: %s', async (_what, state, call) => {
    fake.windows = [aWindow({ tabs: shares(state) })];
    expect((await now()).call).toBe(call);
  });

  const at = (url: string, audible = false) => [{ active: false, audible, url }];
  test.each([
    ['sounds', at('https://meet.example/abc', true), 'live'],
    ['sounds, muted', [{ ...at('https://meet.example/', true)[0], mutedInfo: { muted: true } }], 'live'],
    ['is silent', at('https://meet.example/abc'), 'silent'],
    ['sounds, below an allowed domain', at('https://us02.talk.example/j', true), 'live'],
    ['sounds, at the domain itself', at('https://talk.example/', true), 'live'],
    ['only ends alike', at('https://smalltalk.example/', true), 'none'],
    ['is below a host that was allowed alone', at('https://x.meet.example/', true), 'none'],
    ['is not https', at('http://meet.example/', true), 'none'],
    ['is ours', at('chrome-extension://meet.example/', true), 'none'],
    ['is hidden from us', [{ active: false, audible: true }], 'none'],
  ])('on an allowed site that %s', async (_how, tabs: FakeTab[], call) => {
    for (const host of ['meet.example', '*.talk.example']) fake.origins.add(`https://${host}/*`);
    fake.windows = [aWindow({ tabs })];
    expect((await now()).call).toBe(call);
  });

  test('is not seen on every site if the person allows all sites', async () => {
    for (const origin of ['https://*/*', '<all_urls>', '*://*/*']) fake.origins.add(origin);
    fake.windows = [aWindow({ tabs: [{ ...playing, url: 'https://films.example/' }] })];
    expect(await now()).toMatchObject({ call: 'none', traits: { seesCalls: false } });
  });
});

describe('stillness', () => {
  test.each([0, 14, 15, 16, 29, 30, 31, 59, 60, 61, 239, 240, 3599, 5000, 50_000])(
    'of %d s',
    async (seconds) => {
      fake.idleSeconds = seconds;
      const idleMs = seconds < 15 ? 0 : seconds * SECOND;
      expect(await now()).toMatchObject({ idleMs, locked: false });
    },
  );

  test('counts as none after an input while it was measured', async () => {
    fake.idleSeconds = 181;
    const { queryState } = browser.idle;
    let queries = 0;
    vi.spyOn(browser.idle, 'queryState').mockImplementation(async (seconds) => {
      queries += 1;
      // After the first round, which finds 120 s or more.
      if (queries === 18) fake.idleSeconds = 0;
      return await queryState(seconds);
    });
    expect(await now()).toMatchObject({ idleMs: 0 });
    expect(queries).toBeGreaterThan(18);
  });

  test('counts locking the screen as input at once, and no input after that', async () => {
    await dispatchAndReconcile();
    fake.locked = true;
    const { pulse, ...clock } = stored();
    expect(await readPresence({ pulse, ...clock }, NOON + MINUTE)).toMatchObject({ idleMs: 0, locked: true });
    const locked = pulse && { ...pulse, at: NOON + MINUTE, inputAt: NOON + MINUTE, lockedAt: NOON + MINUTE };
    const later = await readPresence({ ...clock, pulse: locked }, NOON + 3 * MINUTE);
    expect(later).toMatchObject({ idleMs: 2 * MINUTE, locked: true });
  });

  test('a screen that locks by itself after stillness is no input', async () => {
    fake.idleSeconds = 60;
    await dispatchAndReconcile();
    fake.locked = true;
    expect(await readPresence(stored(), NOON + 3 * MINUTE)).toMatchObject({
      idleMs: 4 * MINUTE,
      locked: true,
    });
  });
});

describe('a page that watches the hands', () => {
  const watch = () => {
    vi.useFakeTimers({ now: NOON });
    const states: boolean[] = [];
    return { states, stop: watchStillness((still) => states.push(still)) };
  };

  test('learns the state at once, and each change from the browser', async () => {
    fake.idleSeconds = 20;
    const { states, stop } = watch();
    await vi.advanceTimersByTimeAsync(0);
    idle.onStateChanged.fire('active');
    expect(states).toEqual([true, false]);
    stop();
  });

  test('notices a return that the browser did not report', async () => {
    fake.idleSeconds = 20;
    const { states, stop } = watch();
    await vi.advanceTimersByTimeAsync(0);
    fake.idleSeconds = 1;
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    expect(states).toEqual([true, false]);
    stop();
  });

  test('ignores an answer that is older than an event', async () => {
    fake.idleSeconds = 20;
    const { states, stop } = watch();
    idle.onStateChanged.fire('active');
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual([false]);
    stop();
  });

  test('learns nothing after it has stopped, not even the answer to an earlier query', async () => {
    const { states, stop } = watch();
    stop();
    await vi.advanceTimersByTimeAsync(MINUTE);
    idle.onStateChanged.fire('idle');
    expect(states).toEqual([]);
  });
});

describe('traits', () => {
  test('are off at first unless the build sets them', async () => {
    expect((await now()).traits).toEqual({
      takesFocus: false,
      notifies: false,
      showsBadge: false,
      seesCalls: false,
      fullScreenByButton: false,
      alarmsByWallClock: true,
      idleCountsSleep: false,
    });
  });

  test.each([
    ['notifies', () => fake.permissions.add('notifications')],
    ['seesCalls', () => fake.origins.add('https://meet.example/*')],
    ['showsBadge', () => Object.assign(fake, { onToolbar: true })],
    ['fullScreenByButton', () => Object.assign(fake, { os: 'mac' })],
    ['idleCountsSleep', () => Object.assign(fake, { os: 'win' })],
  ])('%s', async (trait, make) => {
    make();
    expect((await now()).traits).toMatchObject({ [trait]: true });
  });

  test('include calls where the browser reports what tabs share', async () => {
    fake.windows = [aWindow({ tabs: [{ sharingState: { camera: false, microphone: false } }] })];
    expect((await now()).traits.seesCalls).toBe(true);
  });

  test('do not include notifications that the API does not offer', async () => {
    fake.permissions.add('notifications');
    vi.spyOn(browser, 'notifications', 'get').mockReturnValue(undefined);
    expect((await now()).traits.notifies).toBe(false);
  });
});

test('takes the weekend of the region that the browser is for', async () => {
  const inAmerican = { ...Intl.DateTimeFormat().resolvedOptions(), locale: 'en-US' };
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(inAmerican);
  expect((await now()).weekend).toEqual([6, 7]);
  vi.stubGlobal('navigator', { ...navigator, language: 'he-IL' });
  expect((await now()).weekend).toEqual([5, 6]);
});

test('only the first look in a run of the browser uses a formatter, which is slow in a new background', async () => {
  const formatter = vi.spyOn(Intl, 'DateTimeFormat');
  await now();
  expect(formatter).toHaveBeenCalled();
  formatter.mockClear();
  await now();
  expect(formatter).not.toHaveBeenCalled();
});

test('a look reads only the tabs that it needs, however many are open', async () => {
  fake.origins.add('https://meet.example/*');
  const others = Array.from({ length: 300 }, () => silent);
  const call: FakeTab = { ...silent, url: 'https://meet.example/abc' };
  fake.windows = [aWindow({ tabs: [playing, call, ...others] })];
  const query = vi.spyOn(browser.tabs, 'query');
  const getAll = vi.spyOn(browser.windows, 'getAll');
  expect(await now()).toMatchObject({ sound: 'front', call: 'silent' });
  // A filter that this browser does not know is refused, and reads nothing.
  const answers = await Promise.allSettled(query.mock.results.map(({ value }) => value));
  const read = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  expect(read).toHaveLength(2);
  // Without `populate`, windows come without their tabs.
  expect(getAll.mock.calls).toEqual([[]]);
});

test('a look is fresh until it has been stored', async () => {
  expect((await now()).fresh).toBe(true);
  await dispatchAndReconcile();
  expect((await now()).fresh).toBe(false);
});

describe('the page of a break', () => {
  beforeEach(async () => {
    choose('waitMinutes', 0);
    await dispatchAndReconcile();
    expect((await now()).page).toBeUndefined();
    seat(31);
    fake.idleSeconds = 20;
    await dispatchAndReconcile();
  });

  const page = async () => (await readPresence(stored(), Date.now())).page;

  test('counts as alive in its new window, and later by its lock', async () => {
    expect(await page()).toBe('alive');
    fake.local.clock = { ...stored(), break: { ...openBreak(), shownAt: NOON } };
    expect(await page()).toBe('missing');
    pageLocks.add(`break:${openBreak().id}`);
    expect(await page()).toBe('alive');
  });

  test('counts as alive while it reloads, when nothing holds its lock', async () => {
    fake.local.clock = { ...stored(), break: { ...openBreak(), shownAt: NOON } };
    const [tab] = fake.windows.at(-1)?.tabs ?? [];
    if (!tab) throw new Error('It has no window.');
    tab.status = 'loading';
    expect(await page()).toBe('alive');
    tab.status = 'complete';
    expect(await page()).toBe('missing');
  });

  test('counts as alive if it takes its lock during the check', async () => {
    fake.local.clock = { ...stored(), break: { ...openBreak(), shownAt: NOON } };
    vi.spyOn(browser.tabs, 'query').mockImplementation(async () => {
      pageLocks.add(`break:${openBreak().id}`);
      return [];
    });
    expect(await page()).toBe('alive');
  });

  test('counts as missing without its window', async () => {
    fake.windows = [aWindow()];
    expect(await page()).toBe('missing');
  });
});
