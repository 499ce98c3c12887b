import { test } from 'vitest';
import { breakWindow, clockOf, journalOf, setOptions, sitDown } from './desk';
import { launch } from './harness';
test('dbg', async () => {
  const flexor = await launch('chromium');
  await setOptions(flexor, { intervalMinutes: 10, waitMinutes: 5, awayMinutes: 5 });
  await sitDown(flexor, 601);
  const page = await breakWindow(flexor, 40_000);
  const from = Date.now();
  for (let n = 0; n < 80; n++) {
    const c = await clockOf(flexor);
    const text = (await page.closed()) ? 'CLOSED' : await page.text('main').catch(String);
    console.log(((Date.now() - from) / 1000).toFixed(1), c.break ? `break st=${c.break.startedAt && (Date.now()-c.break.startedAt)/1000} still=${c.break.stillMs}` : 'nobreak', 'up', c.up?.entry.id, 'bout', !!c.bout, 'idle', (Date.now() - (c.pulse?.inputAt ?? 0)) / 1000, text.slice(0, 60));
    if (text === 'CLOSED') break;
    await new Promise((r) => setTimeout(r, 2000));
  }
  console.log(JSON.stringify(await journalOf(flexor)));
  await flexor.quit();
});
