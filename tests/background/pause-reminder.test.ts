/** What the icon says about a pause, and the notification that reminds of one without an end. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eventOfClosed } from '../../src/background/notifications';
import { HOUR, MINUTE } from '../../src/core/time';
import browser, { fake } from '../browser/fake-browser';
import { begin, choose, NOON, pass, stored } from './desk';
import { dispatchAndReconcile } from './dispatch';

const DAY_SECONDS = 24 * 3600;

beforeEach(() => {
  begin();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** Pauses without an end, and is at the desk again a day later. */
async function isPausedForADay(): Promise<void> {
  await dispatchAndReconcile();
  await dispatchAndReconcile({ type: 'paused', until: 'resumed' });
  pass(DAY_SECONDS);
  await dispatchAndReconcile();
  // After a silence, only the second look shows that the person is there.
  pass(60);
  await dispatchAndReconcile();
}

const reminders = () => fake.calls.filter((call) => /^(notify|clear|window)/.test(call));

describe('the notification', () => {
  beforeEach(() => {
    fake.permissions.add('notifications');
  });

  test('is created once, without a sound, and says since when Flexor is paused', async () => {
    await isPausedForADay();
    await dispatchAndReconcile();
    expect(reminders()).toEqual(['notify pause']);
    expect(fake.notifications.get('pause')).toEqual({
      title: 'Flexor is still paused.',
      message: expect.stringMatching(/^You paused Flexor on Monday.* Click here to resume\.$/),
      silent: true,
    });
    expect(stored().pause?.reminder).toBe('shown');
  });

  test('is created in Firefox too, which knows no silent notifications', async () => {
    fake.notifies = 'like Firefox';
    await isPausedForADay();
    expect(reminders()).toEqual(['notify pause']);
  });

  test('is not created again after a restart of the browser', async () => {
    await isPausedForADay();
    for (const key of Object.keys(fake.session)) delete fake.session[key];
    pass(300);
    await dispatchAndReconcile();
    expect(reminders()).toEqual(['notify pause']);
  });

  test('is not created again if the background died before it noted that it was', async () => {
    await isPausedForADay();
    const { pause } = stored();
    fake.local.clock = { ...stored(), pause: pause && { ...pause, reminder: 'due' } };
    await dispatchAndReconcile();
    expect(reminders()).toEqual(['notify pause']);
    expect(stored().pause?.reminder).toBe('shown');
  });

  test.each([
    ['resumes', { type: 'resumed' }],
    ['stays paused', { type: 'replied', to: 'pause' }],
    ['chooses another end', { type: 'paused', until: HOUR }],
  ] as const)('is cleared once when the person %s', async (_what, event) => {
    await isPausedForADay();
    await dispatchAndReconcile(event);
    await dispatchAndReconcile();
    expect(reminders()).toEqual(['notify pause', 'clear pause']);
    expect(fake.notifications.size).toBe(0);
  });

  test('leaves the icon as the reminder if it cannot be created', async () => {
    const api = browser.notifications;
    if (!api) throw new Error('Notifications are not allowed');
    const create = vi.fn(() => Promise.reject(new Error('Unable to download all specified images.')));
    vi.spyOn(browser, 'notifications', 'get').mockReturnValue({ ...api, create });
    await isPausedForADay();
    await dispatchAndReconcile();
    expect(create).toHaveBeenCalledOnce();
    expect(fake.title).toMatch(/^Flexor has been paused since Monday/);
  });

  test('counts as answered if the person closes it, where the browser reports that', () => {
    expect(eventOfClosed('pause', true)).toEqual({ type: 'replied', to: 'pause' });
    expect(eventOfClosed('pause', false)).toBeUndefined();
    fake.notifies = 'like Firefox';
    expect(eventOfClosed('pause', true)).toBeUndefined();
  });
});

test('a person who chose the badge gets no notification, and no window ever opens', async () => {
  fake.permissions.add('notifications');
  choose('way', 'badge');
  await isPausedForADay();
  expect(reminders()).toEqual([]);
  expect(fake.badge).toBe('II');
});

describe('the tooltip of the icon', () => {
  test.each([
    ['a length of time', 30 * MINUTE, 'Flexor: paused until 12:30 PM'],
    ['a date', { at: NOON + 48 * HOUR }, 'Flexor: paused until Wednesday 12:00 PM'],
    ['tomorrow', 'tomorrow', 'Flexor: paused until tomorrow'],
    ['no end', 'resumed', 'Flexor: paused until you resume'],
  ] as const)('names the end of a pause: %s', async (_what, until, title) => {
    await dispatchAndReconcile();
    await dispatchAndReconcile({ type: 'paused', until });
    expect(fake.title).toBe(title);
    await dispatchAndReconcile({ type: 'resumed' });
    expect(fake.title).toBe('Flexor');
  });

  test('follows a new end of the same pause', async () => {
    await dispatchAndReconcile();
    await dispatchAndReconcile({ type: 'paused', until: 'resumed' });
    await dispatchAndReconcile({ type: 'paused', until: HOUR });
    expect(fake.title).toBe('Flexor: paused until 1:00 PM');
  });
});
