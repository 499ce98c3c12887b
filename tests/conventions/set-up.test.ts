/** What a person reads if their computer lacks something. */
import { describe, expect, test } from 'vitest';
import { advice, forBrowser, forDemo, forTests, type Package } from '../../scripts/packages';

const systems = ['debian', 'ubuntu', 'fedora', 'linux', 'darwin', 'win32'];
const needs: [string, Package[]][] = [
  ['npm start', forBrowser('chromium')],
  ['npm start', forBrowser('firefox')],
  ['npm run demo', forDemo('chromium')],
  ['npm test', forTests],
];

describe.each(systems)('on %s', (system) => {
  test.each(needs)(
    '%s with nothing installed: one sentence says what to do, and which command to run then',
    (command, missing) => {
      const sentence = advice(system, missing, command);
      expect(sentence).toMatch(/^\S.*[^.]\.$/);
      expect(sentence).not.toMatch(/\.\s|\n/);
      expect(sentence).toContain(command);
    },
  );
});

test('on Debian, one command installs all that is missing', () => {
  expect(advice('debian', ['xvfb', 'xdotool'], 'npm start')).toContain(
    'sudo apt-get install --no-install-recommends xvfb xdotool',
  );
});
