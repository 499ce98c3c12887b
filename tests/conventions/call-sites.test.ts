/** The known call sites: each can be shown, and its permission can be requested. */
import { describe, expect, test } from 'vitest';
import { knownCallSites, patternOf } from '../../src/core/options/call-sites';
import { includesHost } from '../../src/ui/options/site-host';

describe.each(knownCallSites)('$name ($hosts)', ({ name, hosts }) => {
  test('has a name to show, and a host', () => {
    expect(name.trim()).not.toBe('');
    expect(name).toBe(name.trim());
    expect(hosts.length).toBeGreaterThan(0);
  });

  test('has hosts in lower case without protocol, port or path, so that they make a match pattern', () => {
    const form = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
    expect(hosts.filter((host) => !form.test(host))).toEqual([]);
    expect(hosts.map(patternOf).filter((pattern) => !/^https:\/\/[^/]+\/\*$/.test(pattern))).toEqual([]);
  });
});

test('no call site is listed twice, by its name or by a host', () => {
  const names = knownCallSites.map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...new Set(names)]);
  const hosts = knownCallSites.flatMap((site) => site.hosts);
  const covered = hosts.filter((host, n) =>
    hosts.some((other, m) => m !== n && (includesHost(other, host) || host === other)),
  );
  expect(covered).toEqual([]);
});
