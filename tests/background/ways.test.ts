/** How a nudge reaches the person: each way, and the next way after one that fails. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { adoptBreakWindow } from '../../src/background/break-window';
import { dispatch } from '../../src/background/loop';
import browser, { fake } from '../browser/fake-browser';
import { begin, choose, journalKinds, NOON, openBreak, pageLocks, pass, seat, stored } from './desk';
import { dispatchAndReconcile } from './dispatch';

beforeEach(() => {
  begin();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** Makes a break due, at a good moment. */
async function fallDue(): Promise<void> {
  await dispatchAndReconcile();
  seat(31);
  fake.idleSeconds = 20;
  fake.calls.length = 0;
  await dispatchAndReconcile();
}

const asked = () => fake.calls.filter((call) => /^(window|notify|update|clear)/.test(call));

describe('a notification', () => {
  beforeEach(() => {
    fake.permissions.add('notifications');
    choose('way', 'notification');
  });

  test('is created once for its break, gives the reason, and can be seen', async () => {
    await fallDue();
    await dispatchAndReconcile();
    await dispatchAndReconcile();
    const { id, seenAt } = openBreak();
    expect(asked()).toEqual([`notify ${id}`]);
    const message = 'You’ve gone 31 minutes without a break. Your hands are free, so this is a good moment.';
    expect(fake.notifications.get(id)).toEqual({ title: 'Time for a break.', message });
    expect(seenAt).not.toBeNull();
    expect(journalKinds().filter((kind) => kind === 'nudge')).toHaveLength(1);
    expect(fake.badge).toBe('↑');
  });

  test.each([{ type: 'snoozed' }, { type: 'skipped' }, { type: 'dismissed' }] as const)(
    'is cleared once when the break is $type',
    async ({ type }) => {
      await fallDue();
      const { id } = openBreak();
      await dispatchAndReconcile({ type, id });
      await dispatchAndReconcile();
      expect(stored().break).toBeNull();
      expect(asked()).toEqual([`notify ${id}`, `clear ${id}`]);
    },
  );

  test('gives way on a click to the window, which may take the focus', async () => {
    await fallDue();
    const { id } = openBreak();
    await dispatchAndReconcile({ type: 'opened', id });
    expect(asked()).toHaveLength(3);
    expect(asked()).toEqual(
      expect.arrayContaining([`notify ${id}`, `clear ${id}`, `window break.html#${id}`]),
    );
  });

  test('that cannot be created leaves the badge, in the same look', async () => {
    fake.onToolbar = true;
    const api = browser.notifications;
    if (!api) throw new Error('Notifications are not allowed');
    const create = () => Promise.reject(new Error('Unable to download all specified images.'));
    vi.spyOn(browser, 'notifications', 'get').mockReturnValue({ ...api, create });
    await fallDue();
    expect(openBreak()).toMatchObject({ way: 'badge' });
    expect(fake.badge).toBe('↑');
  });

  test('that the settings hide is not used: the window asks', async () => {
    fake.permissionLevel = 'denied';
    await fallDue();
    expect(asked()).toEqual([`window break.html#${openBreak().id}`]);
  });

  test('that cannot be created, where no badge can be seen, leaves the break owed: the window asks next', async () => {
    const api = browser.notifications;
    if (!api) throw new Error('Notifications are not allowed');
    const create = vi.fn(() => Promise.reject(new Error('Unable to download all specified images.')));
    vi.spyOn(browser, 'notifications', 'get').mockReturnValue({ ...api, create });
    await fallDue();
    expect(stored().break).toBeNull();
    await dispatchAndReconcile();
    expect(asked()).toEqual([`window break.html#${openBreak().id}`]);
    expect(create).toHaveBeenCalledOnce();
  });

  test('whose creation is never answered counts as failed', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    fake.onToolbar = true;
    const api = browser.notifications;
    if (!api) throw new Error('Notifications are not allowed');
    const create = () => new Promise<string>(() => {});
    vi.spyOn(browser, 'notifications', 'get').mockReturnValue({ ...api, create });
    const due = fallDue();
    await vi.advanceTimersByTimeAsync(20_000);
    await due;
    expect(openBreak()).toMatchObject({ way: 'badge', seenAt: expect.any(Number) });
  });

  test('that is no longer allowed leaves the badge', async () => {
    fake.onToolbar = true;
    await fallDue();
    fake.permissions.delete('notifications');
    await dispatchAndReconcile();
    expect(openBreak().way).toBe('badge');
  });

  describe('where the browser reports when it is on the screen', () => {
    beforeEach(() => {
      fake.notifies = 'like Firefox';
    });

    test('counts as seen once it is', async () => {
      await fallDue();
      expect(openBreak().seenAt).toBeNull();
      await dispatchAndReconcile({ type: 'shown', id: openBreak().id });
      pass(30);
      await dispatchAndReconcile();
      expect(openBreak()).toMatchObject({ way: 'notification', seenAt: expect.any(Number) });
    });

    test('is given up if it does not appear', async () => {
      fake.onToolbar = true;
      await fallDue();
      const { id } = openBreak();
      pass(10);
      await dispatchAndReconcile();
      expect(openBreak().way).toBe('notification');
      pass(10);
      await dispatchAndReconcile();
      expect(openBreak()).toMatchObject({ way: 'badge', seenAt: expect.any(Number) });
      expect(asked()).toEqual([`notify ${id}`, `clear ${id}`]);
    });

    test('is not created again until one has appeared', async () => {
      fake.onToolbar = true;
      await fallDue();
      pass(20);
      await dispatchAndReconcile();
      await dispatchAndReconcile({ type: 'skipped', id: openBreak().id });
      seat(70);
      fake.calls.length = 0;
      fake.idleSeconds = 20;
      await dispatchAndReconcile();
      expect(openBreak().way).toBe('badge');
      await dispatchAndReconcile({ type: 'skipped', id: openBreak().id });
      await dispatchAndReconcile({ type: 'notificationsWork' });
      seat(110);
      await dispatchAndReconcile();
      expect(asked()).toEqual([`notify ${openBreak().id}`]);
    });
  });
});

/** Lets every window that is requested wait. Returns what opens them, in the order of the requests. */
function holdWindows(): readonly (() => void)[] {
  const waiting: (() => void)[] = [];
  const { create } = browser.windows;
  vi.spyOn(browser.windows, 'create').mockImplementation(async (wanted) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    return await create(wanted);
  });
  return waiting;
}

describe('a window', () => {
  const closed = () => Promise.reject(new Error('No window can be opened'));

  test('that cannot be opened gives way to a notification, in the same look', async () => {
    fake.permissions.add('notifications');
    vi.spyOn(browser.windows, 'create').mockImplementationOnce(closed);
    await fallDue();
    expect(openBreak()).toMatchObject({ way: 'notification', seenAt: expect.any(Number) });
    expect(asked()).toEqual([`notify ${openBreak().id}`]);
  });

  test('that cannot be opened leaves the badge if it can be seen and nothing else is allowed', async () => {
    fake.onToolbar = true;
    vi.spyOn(browser.windows, 'create').mockImplementationOnce(closed);
    await fallDue();
    expect(openBreak().way).toBe('badge');
    await dispatchAndReconcile();
    expect(asked()).toEqual([]);
  });

  test('that cannot be opened, where nothing else can be seen, is tried again half a minute later', async () => {
    const create = vi.spyOn(browser.windows, 'create').mockImplementationOnce(closed);
    await fallDue();
    expect(stored()).toMatchObject({ break: null, ask: { waitsFor: 'no window' } });
    pass(10);
    await dispatchAndReconcile();
    expect(create).toHaveBeenCalledOnce();
    pass(20);
    fake.idleSeconds = 20;
    await dispatchAndReconcile();
    expect(create).toHaveBeenCalledTimes(2);
    expect(openBreak().way).toBe('window');
  });

  test('that opens after it was given up is used for its break, and no second one is opened', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    fake.onToolbar = true;
    const { create } = browser.windows;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    vi.spyOn(browser.windows, 'create').mockImplementationOnce(async (wanted) => {
      await opened;
      return await create(wanted);
    });
    await dispatchAndReconcile();
    seat(31);
    fake.idleSeconds = 20;
    fake.calls.length = 0;
    const looking = dispatchAndReconcile();
    await vi.advanceTimersByTimeAsync(20_000);
    await looking;
    const { id } = openBreak();
    expect(openBreak().way).toBe('badge');
    open();
    await vi.waitFor(() => expect(asked()).toEqual([`window break.html#${id}`]));
    pageLocks.add(`break:${id}`);
    await dispatchAndReconcile({ type: 'arrived', id });
    await dispatchAndReconcile({ type: 'shown', id });
    expect(openBreak()).toMatchObject({ id, way: 'window', shownAt: expect.any(Number) });
    expect(asked()).toEqual([`window break.html#${id}`]);
  });

  describe('that is late, where nothing else can be seen,', () => {
    /** Makes a break due whose window waits until it is opened. */
    async function fallDueLate(): Promise<readonly (() => void)[]> {
      vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
      const waiting = holdWindows();
      const due = fallDue();
      await vi.advanceTimersByTimeAsync(20_000);
      await due;
      return waiting;
    }

    async function lookAfter(seconds: number): Promise<void> {
      pass(seconds);
      fake.idleSeconds = 20;
      const looking = dispatchAndReconcile();
      await vi.advanceTimersByTimeAsync(20_000);
      await looking;
    }

    test('is used for its nudge when it opens, and no other one is requested', async () => {
      const waiting = await fallDueLate();
      const { id, seenAt } = openBreak();
      expect(seenAt).toBeNull();
      await lookAfter(10);
      expect(waiting).toHaveLength(1);
      waiting[0]?.();
      await vi.waitFor(() => expect(asked()).toEqual([`window break.html#${id}`]));
      pageLocks.add(`break:${id}`);
      await dispatchAndReconcile({ type: 'shown', id });
      await dispatchAndReconcile();
      expect(openBreak()).toMatchObject({ id, way: 'window', shownAt: expect.any(Number) });
      expect(asked()).toEqual([`window break.html#${id}`]);
      expect(journalKinds().filter((kind) => kind === 'nudge')).toHaveLength(1);
    });

    test('is used for the next nudge if a call came between', async () => {
      vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
      const waiting = holdWindows();
      const due = fallDue();
      await vi.advanceTimersByTimeAsync(1000);
      const { id } = openBreak();
      const [tab] = fake.windows.flatMap(({ tabs }) => tabs);
      const share = async (camera: boolean) => {
        Object.assign(tab ?? {}, { sharingState: { camera, microphone: false } });
        return await dispatch();
      };
      await share(true);
      expect(stored().break).toBeNull();
      const { reconciled } = await share(false);
      expect(openBreak().id).toBe(id);
      await vi.advanceTimersByTimeAsync(20_000);
      await Promise.all([due, reconciled]);
      expect(waiting).toHaveLength(1);
      waiting[0]?.();
      await vi.waitFor(() => expect(asked()).toEqual([`window break.html#${id}`]));
      expect(openBreak()).toMatchObject({ id, way: 'window' });
    });

    test('is the only one that is requested, also by a background that was started again', async () => {
      await fallDueLate();
      const create = vi.mocked(browser.windows.create);
      vi.resetModules();
      const again = await import('../../src/background/loop');
      pass(10);
      await (await again.dispatch()).reconciled;
      expect(create).toHaveBeenCalledOnce();
      expect(openBreak().way).toBe('window');
    });

    test('is given up after a while: the next good moment brings a new nudge', async () => {
      const waiting = await fallDueLate();
      const { id } = openBreak();
      await lookAfter(20);
      expect(stored()).toMatchObject({ break: null, ask: { waitsFor: 'no window' } });
      await lookAfter(10);
      expect(waiting).toHaveLength(2);
      expect(openBreak().id).not.toBe(id);
    });
  });

  test('that opens after another one was opened for its break closes', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    await dispatchAndReconcile();
    const waiting = holdWindows();
    const asking = dispatchAndReconcile({ type: 'asked' });
    await vi.advanceTimersByTimeAsync(20_000);
    await asking;
    const { id } = openBreak();
    // The request is forgotten, and at the next look made again.
    pass(20);
    await dispatchAndReconcile();
    pass(30);
    const again = dispatchAndReconcile();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await again;
    expect(asked()).toEqual([`window break.html#${id}`]);
    waiting[0]?.();
    await vi.waitFor(() => expect(fake.calls).toContain('close window 102'));
    expect(fake.windows.map(({ id: windowId }) => windowId)).toEqual([1, 101]);
  });

  test('that has reported itself stays, even if the browser never reports that it opened it', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    fake.onToolbar = true;
    const { create } = browser.windows;
    vi.spyOn(browser.windows, 'create').mockImplementationOnce(async (wanted) => {
      await create(wanted);
      return await new Promise(() => {});
    });
    await dispatchAndReconcile();
    seat(31);
    fake.idleSeconds = 20;
    fake.calls.length = 0;
    const looking = dispatchAndReconcile();
    await vi.advanceTimersByTimeAsync(1000);
    const { id } = openBreak();
    pageLocks.add(`break:${id}`);
    await dispatch({ type: 'shown', id });
    await vi.advanceTimersByTimeAsync(20_000);
    await looking;
    await dispatchAndReconcile();
    expect(openBreak()).toMatchObject({ id, way: 'window', shownAt: expect.any(Number) });
    expect(asked()).toEqual([`window break.html#${id}`]);
  });

  test('that never opens does not delay an event of the person', async () => {
    vi.spyOn(browser.windows, 'create').mockImplementation(() => new Promise(() => {}));
    await dispatchAndReconcile();
    seat(31);
    fake.idleSeconds = 20;
    await dispatch();
    await dispatch({ type: 'paused', until: 'resumed' });
    expect(stored().pause).not.toBeNull();
  });

  test('is found by its page if the background died before it knew the window', async () => {
    await fallDue();
    const { id } = openBreak();
    delete fake.session.breakWindow;
    pageLocks.add(`break:${id}`);
    await dispatchAndReconcile();
    expect(await adoptBreakWindow(id, 101)).toBe(false);
    await dispatchAndReconcile({ type: 'shown', id });
    await dispatchAndReconcile();
    expect(asked()).toEqual([`window break.html#${id}`]);
    expect(openBreak().id).toBe(id);
  });

  test('that takes the focus although it was opened without is remembered: the next waits for still hands', async () => {
    await dispatchAndReconcile();
    for (const window of fake.windows) window.focused = false;
    await fallDue();
    const { id } = openBreak();
    const own = fake.windows.find((window) => window.id > 100);
    if (!own) throw new Error('No window was opened');
    own.focused = true;
    const tookFocus = await adoptBreakWindow(id, own.id);
    await dispatchAndReconcile({ type: 'shown', id, tookFocus });
    expect(stored().ways.windowTookFocus).toBe(true);
    await dispatchAndReconcile({ type: 'skipped', id });
    seat(110);
    fake.idleSeconds = 0;
    await dispatchAndReconcile();
    expect(stored().break).toBeNull();
  });

  test('and a notification are each tried once if neither can be created', async () => {
    fake.onToolbar = true;
    fake.permissions.add('notifications');
    const api = browser.notifications;
    if (!api) throw new Error('Notifications are not allowed');
    const notify = () => Promise.reject(new Error('Unable to download all specified images.'));
    vi.spyOn(browser, 'notifications', 'get').mockReturnValue({ ...api, create: notify });
    const create = vi.spyOn(browser.windows, 'create').mockImplementation(closed);
    await fallDue();
    await dispatchAndReconcile();
    expect(create).toHaveBeenCalledOnce();
    expect(openBreak().way).toBe('badge');
  });

  test('without an id is not opened again', async () => {
    fake.onToolbar = true;
    const create = vi.spyOn(browser.windows, 'create').mockImplementation(async () => ({}) as { id: number });
    await fallDue();
    await dispatchAndReconcile();
    expect(create).toHaveBeenCalledOnce();
  });

  test('opens without the focus over another program, and comes to the front once', async () => {
    await dispatchAndReconcile();
    for (const window of fake.windows) window.focused = false;
    await fallDue();
    const { id } = openBreak();
    pass(1);
    expect(asked()).toEqual([`window break.html#${id} without focus`, 'update drawAttention']);
    pageLocks.add(`break:${id}`);
    await dispatchAndReconcile({ type: 'shown', id });
    pass(40);
    fake.calls.length = 0;
    await dispatchAndReconcile();
    await dispatchAndReconcile();
    expect(asked()).toEqual(['update focused']);
  });

  test('that cannot be highlighted or brought to the front holds up nothing', async () => {
    vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    await dispatchAndReconcile();
    for (const window of fake.windows) window.focused = false;
    vi.spyOn(browser.windows, 'update').mockImplementation(() => new Promise(() => {}));
    const due = fallDue();
    await vi.advanceTimersByTimeAsync(20_000);
    await due;
    const { id } = openBreak();
    expect(openBreak().way).toBe('window');
    pageLocks.add(`break:${id}`);
    await dispatchAndReconcile({ type: 'shown', id });
    const opened = dispatchAndReconcile({ type: 'opened', id });
    await vi.advanceTimersByTimeAsync(20_000);
    await opened;
    expect(openBreak()).toMatchObject({ id, way: 'window' });
  });

  test('that was closed before it comes to the front is left to the next look', async () => {
    await fallDue();
    const { id } = openBreak();
    pageLocks.add(`break:${id}`);
    await dispatchAndReconcile({ type: 'shown', id });
    vi.spyOn(browser.windows, 'update').mockImplementationOnce(closed);
    await dispatchAndReconcile({ type: 'opened', id });
    expect(openBreak().way).toBe('window');
  });
});

describe('the badge', () => {
  test('shows a call that lasts long', async () => {
    for (const tab of fake.windows.flatMap(({ tabs }) => tabs))
      tab.sharingState = { camera: true, microphone: true };
    await dispatchAndReconcile();
    expect(fake.badge).toBe('');
    for (let minute = 0; minute < 91; minute++) {
      pass(60);
      await dispatchAndReconcile();
    }
    expect(fake.badge).toBe('…');
  });
});
