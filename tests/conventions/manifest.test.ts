/** What the manifest asks of a browser, and what it takes from websites. */
import { expect, test } from 'vitest';
import manifest from '../../manifest.json';

test('no key is suggested: those that are free in every browser are keys of websites, or type characters', () => {
  const commands: Readonly<Record<string, object>> = manifest.commands;
  expect(Object.keys(commands).length).toBeGreaterThan(3);
  expect(Object.entries(commands).filter(([, command]) => 'suggested_key' in command)).toEqual([]);
});
