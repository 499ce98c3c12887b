/**
 * `npm run demo [-- firefox] [-- --to folder]`: lives one short break on a display of its own, and writes pictures of it
 * into the folder, `dist/demo` if none is given. The README's pictures come from `npm run demo -- --to docs/pictures`.
 */
import { parseArgs } from 'node:util';
import { liveBreak } from './live-break';
import { forDemo } from './packages';
import { chooseBrowser } from './ready';
import { told } from './told';

await told(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { to: { type: 'string', default: 'dist/demo' } },
  });
  const browser = chooseBrowser(positionals[0], forDemo, 'npm run demo');
  await liveBreak(browser, values.to, 'npm run demo');
});
