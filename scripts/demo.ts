/**
 * `npm run demo [-- firefox] [-- --to folder]`: runs one short break on a virtual display, and writes pictures of it to
 * the folder (default: `dist/demo`). `npm run demo -- --to docs/pictures` makes the pictures of the README.
 */
import { liveBreak } from './live-break';
import { forDemo } from './packages';
import { chooseBrowser } from './ready';
import { readArguments, runCommand } from './run-command';

await runCommand(async () => {
  const { values, positionals } = readArguments('npm run demo [-- chromium|firefox] [-- --to=folder]', {
    allowPositionals: true,
    options: { to: { type: 'string', default: 'dist/demo' } },
  });
  const browser = chooseBrowser(positionals[0], forDemo, 'npm run demo');
  await liveBreak(browser, values.to, 'npm run demo');
});
