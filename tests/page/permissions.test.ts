/** Permissions that pages request, and which of them are reported. */
import { beforeEach, expect, test, vi } from 'vitest';
import * as permissions from '../../src/page/permissions';
import { begin } from '../background/desk';
import { aWindow, fake } from '../browser/fake-browser';

beforeEach(begin);

test('allows and forgets call sites by their hosts', async () => {
  expect(await permissions.allowSites(['meet.example', '*.talk.example'])).toBe(true);
  expect([...fake.origins]).toEqual(['https://meet.example/*', 'https://*.talk.example/*']);
  expect(await permissions.allowedSites()).toEqual(['meet.example', '*.talk.example']);
  await permissions.forgetSites(['meet.example']);
  expect(await permissions.allowedSites()).toEqual(['*.talk.example']);
});

test('reports only https sites that have a name', async () => {
  for (const origin of ['https://*/*', '<all_urls>', 'http://a.example/*', 'https://b.example/*']) {
    fake.origins.add(origin);
  }
  expect(await permissions.allowedSites()).toEqual(['b.example']);
});

test('allows and forbids notifications', async () => {
  expect(await permissions.notificationsAllowed()).toBe(false);
  expect(await permissions.allowNotifications()).toBe(true);
  expect(await permissions.notificationsAllowed()).toBe(true);
  await permissions.forbidNotifications();
  expect(await permissions.notificationsAllowed()).toBe(false);
});

test('allows nothing if the person refuses', async () => {
  fake.answers = false;
  expect(await permissions.allowNotifications()).toBe(false);
  expect(await permissions.allowSites(['meet.example'])).toBe(false);
  expect(await permissions.allowedSites()).toEqual([]);
});

test('reports changes until it is stopped', async () => {
  const changed = vi.fn();
  const stop = permissions.onPermissions(changed);
  await permissions.allowNotifications();
  await permissions.forbidNotifications();
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  await permissions.allowNotifications();
  expect(changed).toHaveBeenCalledTimes(2);
});

test('sees calls without permission in a browser that answers queries for cameras', async () => {
  expect(await permissions.seesCallsItself()).toBe(false);
  fake.windows = [aWindow({ tabs: [{ sharingState: { camera: false, microphone: false } }] })];
  expect(await permissions.seesCallsItself()).toBe(true);
});
