/** What the manifest requests from a browser, and what it takes from websites. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json';
import messages from '../../public/_locales/en/messages.json';
import { root } from './source';

test('no shortcut is suggested: those that are free in every browser belong to websites, or type characters', () => {
  const commands: Readonly<Record<string, object>> = manifest.commands;
  expect(Object.keys(commands).length).toBeGreaterThan(3);
  expect(Object.entries(commands).filter(([, command]) => 'suggested_key' in command)).toEqual([]);
});

test('the id in Firefox is permanent: another id would be another add-on, without the people’s data', () => {
  expect(manifest.browser_specific_settings.gecko.id).toBe('{0acba0ed-f676-43ef-98da-842ff3027c21}');
});

test('the version is only in package.json; the build writes it into the manifest', () => {
  expect(manifest).not.toHaveProperty('version');
});

test('each permission is justified for the people who use Flexor and for the stores', () => {
  const { permissions, optional_permissions, optional_host_permissions } = manifest;
  const publishing = readFileSync(resolve(root, 'docs/publishing.md'), 'utf8');
  const rows = [...publishing.matchAll(/^\| `([^`]+)`[^|]*\| [A-Z]/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(
    [...permissions, ...optional_permissions, ...optional_host_permissions].toSorted(),
  );
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
  expect([...permissions, ...optional_permissions].filter((name) => !readme.includes(`\`${name}\``))).toEqual(
    [],
  );
});

test('a text that names Dr. Epler also says that he does not endorse Flexor', () => {
  const disclaimer = messages.options_not_endorsed.message;
  for (const file of ['README.md', 'docs/publishing.md']) {
    expect(readFileSync(resolve(root, file), 'utf8')).toContain(disclaimer);
  }
  expect(disclaimer).toContain('not endorsed by Dr. Epler');
});
