import { expect, test } from 'vitest';
import { knownCallSites } from '../../src/core/options/call-sites';
import { areHostsAllowed, hostOf, includesHost } from '../../src/ui/options/site-host';

test.each([
  ['meet.example.com', 'meet.example.com'],
  ['  Meet.Example.COM ', 'meet.example.com'],
  ['meet.example.com.', 'meet.example.com'],
  ['meet.example.com/room?x=1', 'meet.example.com'],
  ['meet.example.com:8443/room', 'meet.example.com'],
  ['https://talk.example.org/j/19%3a_@thread.v2#now', 'talk.example.org'],
  ['http://talk.example.org', 'talk.example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('the host of %s is %s', (typed, host) => {
  expect(hostOf(typed)).toBe(host);
});

test.each([
  '',
  ' ',
  'zoom',
  'not a site',
  'localhost',
  '*.example.com',
  'me@example.com',
  'mailto:me@example.com',
  'ftp://example.com',
  'file:///home/me',
  'javascript:alert(1)',
  'chrome://extensions',
  '10.0.0.15',
  '1.23',
  '[::1]',
  'https://',
  'a..b',
  '-a.example',
  `${'a'.repeat(64)}.example`,
])('rejects %s as a site', (typed) => {
  expect(hostOf(typed)).toBeUndefined();
});

test('a star before a domain matches the domain and all of its subdomains', () => {
  expect(includesHost('*.zoom.us', 'zoom.us')).toBe(true);
  expect(includesHost('*.zoom.us', 'acme.zoom.us')).toBe(true);
  expect(includesHost('*.zoom.us', '*.zoom.us')).toBe(true);
  expect(includesHost('*.zoom.us', 'notzoom.us')).toBe(false);
  expect(includesHost('zoom.us', 'acme.zoom.us')).toBe(false);
  expect(includesHost('*', 'meet.example.com')).toBe(true);
});

test('a call site is on if all of its hosts are allowed', () => {
  const teams = knownCallSites.find(({ name }) => name === 'Microsoft Teams')?.hosts ?? [];
  expect(areHostsAllowed(teams, teams)).toBe(true);
  expect(areHostsAllowed(teams, teams.slice(1))).toBe(false);
});
