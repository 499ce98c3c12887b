/** Which browser events start the background, and what it does for each. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mayUpdate } from '../../src/background/updates';
import type { Clock } from '../../src/core/clock/clock';
import { MINUTE } from '../../src/core/time';
import browser, { fake, onNotification } from '../browser/fake-browser';
import { begin, choose, journalKinds, NOON, openBreak, pageLocks, pass, seat, stored } from './desk';
import { dispatchAndReconcile } from './dispatch';

const events = {
  ...onNotification,
  onCommand: browser.commands.onCommand,
  onAlarm: browser.alarms.onAlarm,
  onStateChanged: browser.idle.onStateChanged,
  onStartup: browser.runtime.onStartup,
  onInstalled: browser.runtime.onInstalled,
  onAdded: browser.permissions.onAdded,
  onRemoved: browser.permissions.onRemoved,
  onFocusChanged: browser.windows.onFocusChanged,
  onWindowRemoved: browser.windows.onRemoved,
  onPolicy: browser.storage.managed.onChanged,
  onUpdateAvailable: browser.runtime.onUpdateAvailable,
  onSynced: browser.storage.sync.onChanged,
};

/** Starts the background again, as the browser does for each event. */
async function wake(): Promise<void> {
  for (const event of Object.values(events)) event.listeners.clear();
  vi.resetModules();
  await import('../../src/background');
}

/** Waits for the turn that an event started: turns run one after the other. */
async function settled(): Promise<void> {
  await dispatchAndReconcile();
}

beforeEach(begin);

async function fallDue(): Promise<void> {
  choose('way', 'notification');
  await settled();
  seat(31);
  fake.idleSeconds = 20;
  await dispatchAndReconcile();
}

test('registers the listeners that it needs at once, none of them for notifications', async () => {
  await wake();
  const listened = Object.entries(events).filter(([, { listeners }]) => listeners.size > 0);
  expect(listened.map(([name]) => name).toSorted()).toEqual(
    [
      'onAdded',
      'onAlarm',
      'onCommand',
      'onFocusChanged',
      'onInstalled',
      'onPolicy',
      'onRemoved',
      'onStartup',
      'onStateChanged',
      'onSynced',
      'onUpdateAvailable',
      'onWindowRemoved',
    ].toSorted(),
  );
  await settled();
});

test('stops listening to windows while they do not matter', async () => {
  await wake();
  await vi.waitFor(() => expect(events.onFocusChanged.listeners.size).toBe(0));
  expect(stored().bout).not.toBeNull();
});

describe('notifications', () => {
  test('are listened to once they are allowed while the background runs, and only once', async () => {
    await wake();
    await browser.permissions.request({ permissions: ['notifications'] });
    await browser.permissions.request({ origins: ['https://meet.example/*'] });
    expect(events.onClicked.listeners.size).toBe(1);
    expect(events.onClosed.listeners.size).toBe(1);
    await vi.waitFor(() => expect(stored().pulse?.traits.notifies).toBe(true));
    await settled();
  });

  test('open the window on a click', async () => {
    fake.permissions.add('notifications');
    await wake();
    await fallDue();
    const { id } = openBreak();
    events.onClicked.fire(id);
    await settled();
    expect(fake.calls).toContain(`window break.html#${id}`);
  });

  test('count as Later when the person closes them', async () => {
    fake.permissions.add('notifications');
    await wake();
    await fallDue();
    events.onClosed.fire(openBreak().id, false);
    await settled();
    expect(stored().break).not.toBeNull();
    events.onClosed.fire(openBreak().id, true);
    await settled();
    expect(stored()).toMatchObject({ break: null, ask: { snoozes: 1 } });
  });

  test('leave the badge asking where the browser does not report who closed them', async () => {
    Object.assign(fake, { notifies: 'like Firefox' });
    fake.permissions.add('notifications');
    await wake();
    await fallDue();
    events.onShown.fire(openBreak().id);
    pass(1);
    events.onClosed.fire(openBreak().id, true);
    await settled();
    expect(openBreak()).toMatchObject({ way: 'badge', seenAt: expect.any(Number) });
    expect(fake.badge).toBe('↑');
  });

  test('of another break change nothing', async () => {
    fake.permissions.add('notifications');
    await wake();
    await fallDue();
    events.onClicked.fire('other.1');
    events.onClosed.fire('other.1', true);
    await settled();
    expect(openBreak().way).toBe('notification');
  });
});

describe('a policy', () => {
  test('applies from the start, also to the clock, and when it changes', async () => {
    fake.managed = { when: 'hours', hours: [[], [], [], [], [], [], []], locked: ['when', 'hours'] };
    choose('when', 'always');
    await wake();
    await vi.waitFor(() => expect(stored().hours.on).toBe(false));
    fake.managed = {};
    events.onPolicy.fire();
    await vi.waitFor(() => expect(stored().hours.on).toBe(true));
    await settled();
  });

  test('may be absent: the error by which Firefox reports this is not logged', async () => {
    const logged = vi.spyOn(console, 'error');
    await wake();
    await vi.waitFor(() => expect(stored().hours.on).toBe(true));
    await settled();
    expect(fake.local.managed).toBeUndefined();
    expect(logged).not.toHaveBeenCalled();
  });
});

describe('a policy that was stored before', () => {
  const policy = { intervalMinutes: 45 };
  const readPolicy = () => vi.spyOn(browser.storage.managed, 'get');
  beforeEach(() => {
    fake.local.managed = policy;
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  async function started(): Promise<void> {
    await wake();
    await settled();
    await settled();
  }

  test('is withdrawn where Firefox reports that there is none', async () => {
    await started();
    await vi.waitFor(() => expect(fake.local.managed).toEqual({}));
  });

  test('stays when it cannot be read', async () => {
    readPolicy().mockRejectedValue(new Error('Storage is not available'));
    await started();
    expect(fake.local.managed).toEqual(policy);
  });

  test('stays while the browser reports nothing just after its start, but not for longer than a minute', async () => {
    fake.managed = {};
    await started();
    expect(fake.local.managed).toEqual(policy);
    pass(30);
    await started();
    expect(fake.local.managed).toEqual(policy);
    pass(30);
    await started();
    await vi.waitFor(() => expect(fake.local.managed).toEqual({}));
  });

  test('stays when the browser reports nothing twice, but reports the policy in between', async () => {
    const startedEmpty = async () => {
      const at = Date.now();
      fake.managed = {};
      await started();
      await vi.waitFor(() => expect(fake.session.emptyPolicyAt).toBeGreaterThanOrEqual(at));
    };
    await startedEmpty();
    pass(60);
    fake.managed = policy;
    await started();
    pass(3600);
    await startedEmpty();
    await settled();
    expect(fake.local.managed).toEqual(policy);
  });
});

describe('the first start in a run of the browser', () => {
  test('looks at once, even if the alarm still exists', async () => {
    await wake();
    await settled();
    for (const key of Object.keys(fake.session)) delete fake.session[key];
    const { at } = stored().pulse ?? { at: 0 };
    pass(30);
    await wake();
    await vi.waitFor(() => expect(stored().pulse?.at).toBeGreaterThanOrEqual(at + 30_000));
  });
});

describe('a break page that reports that it is shown', () => {
  const sender = {
    id: 'flexor',
    url: 'chrome-extension://flexor/break.html',
    tab: { windowId: 101 },
  };

  test('is recorded even if the browser never answers what its window is', async () => {
    await wake();
    await settled();
    seat(31);
    fake.idleSeconds = 20;
    await dispatchAndReconcile();
    const { id } = openBreak();
    pageLocks.add(`break:${id}`);
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { session } = browser.storage;
    const { get } = session;
    vi.spyOn(session, 'get').mockImplementation((keys) =>
      keys === 'breakWindow' ? new Promise(() => {}) : get(keys),
    );
    const heard = Promise.resolve(fake.heard?.({ type: 'shown', id }, sender));
    await vi.advanceTimersByTimeAsync(20_000);
    await expect(heard).resolves.toBe(true);
    expect(openBreak().shownAt).not.toBeNull();
    expect(journalKinds()).toContain('nudge');
  });
});

describe('an update of Flexor', () => {
  test('waits while a break is open, and is installed after it', async () => {
    await wake();
    await settled();
    await dispatchAndReconcile({ type: 'asked' });
    events.onUpdateAvailable.fire();
    await vi.waitFor(() => expect(fake.session.updateAt).toBeDefined());
    await settled();
    expect(fake.calls).not.toContain('reload');
    await dispatchAndReconcile({ type: 'snoozed', id: openBreak().id });
    await wake();
    events.onAlarm.fire();
    await vi.waitFor(() => expect(fake.calls).toContain('reload'));
  });

  test('waits while the window of a break shows how it ended', async () => {
    await wake();
    await settled();
    await dispatchAndReconcile({ type: 'asked' });
    const { id } = openBreak();
    pageLocks.add(`break:${id}`);
    await dispatchAndReconcile({ type: 'shown', id });
    await dispatchAndReconcile({ type: 'started', id });
    events.onUpdateAvailable.fire();
    await vi.waitFor(() => expect(fake.session.updateAt).toBeDefined());
    pass(120);
    fake.idleSeconds = 120;
    const query = vi.spyOn(navigator.locks, 'query');
    await dispatchAndReconcile({ type: 'finished', id, by: 'end', done: [], seated: false });
    expect(stored().break).toBeNull();
    query.mockClear();
    events.onAlarm.fire();
    await vi.waitFor(() => expect(query).toHaveBeenCalled());
    await settled();
    expect(fake.calls).not.toContain('reload');
    pageLocks.clear();
    events.onAlarm.fire();
    await vi.waitFor(() => expect(fake.calls).toContain('reload'));
  });

  const minutesAgo = (minutes: number) => NOON - minutes * MINUTE;
  test.each([
    ['is installed when no page and no break is open', 1, false, undefined, true],
    ['waits for the window of a break', 24 * 60 - 1, true, undefined, false],
    ['waits if one of our pages was used nine minutes ago', 60, false, 9, false],
    ['is installed if one of our pages was last used ten minutes ago', 60, false, 10, true],
    ['is installed after a day, even if a page is in use', 24 * 60, true, 0, true],
  ])('%s', (_what, readyFor, breakIsOpen, usedAgo, may) => {
    const usedAt = usedAgo === undefined ? undefined : minutesAgo(usedAgo);
    expect(mayUpdate({ breakIsOpen, usedAt }, minutesAgo(readyFor), NOON)).toBe(may);
  });
});

test('runs the keyboard commands: break, pause and resume, stand, history', async () => {
  await wake();
  await settled();
  const press = async (name: string) => {
    events.onCommand.fire(name);
    await settled();
  };
  await press('pause');
  await vi.waitFor(() => expect(stored().pause).not.toBeNull());
  await press('pause');
  await vi.waitFor(() => expect(stored().pause).toBeNull());
  await press('stand');
  await vi.waitFor(() => expect(stored().standing).not.toBeNull());
  await press('break');
  await vi.waitFor(() => expect(openBreak().origin).toBe('early'));
  await press('history');
  expect(fake.calls).toContain('tab history.html');
});

test('resumes with the pause key whatever the badge shows', async () => {
  await wake();
  await settled();
  const paused: Clock['pause'] = {
    startedAt: stored().day?.startedAt ?? 0,
    until: 'resumed',
    latestAt: null,
  };
  const press = async (part: Partial<Clock>) => {
    fake.local.clock = { ...stored(), pause: paused, ...part };
    events.onCommand.fire('pause');
    await settled();
    await vi.waitFor(() => expect(stored().pause).toBeNull());
  };
  await press({});
  events.onCommand.fire('break');
  await vi.waitFor(() => expect(openBreak().origin).toBe('early'));
  await press({});
  choose('when', 'hours');
  choose('hours', [[], [], [], [], [], [], []]);
  await press({ break: null });
});

test('opens the welcome page after the installation, and only once', async () => {
  await wake();
  events.onInstalled.fire();
  await vi.waitFor(() => expect(fake.calls).toContain('tab welcome.html'));
  events.onInstalled.fire();
  await settled();
  expect(fake.calls.filter((call) => call === 'tab welcome.html')).toHaveLength(1);
});
