/** A browser on a desk where time flies, with every page of the day open, and somebody who is not there yet. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { say } from '../desk';
import { type BrowserName, Flexor, type PageHandle, until } from '../harness';
import { SessionBus } from '../harness/session-bus';
import { pause } from '../harness/wait';
import { CALL_HOST, openSite } from './pages';

const run = promisify(execFile);

// Nothing moves on the pages: a figure that plays so many times as fast takes all the processor there is.
const CHROMIUM_ARGS = [
  '--force-prefers-reduced-motion',
  // Sound goes to a device that Chromium only imagines, as slowly as it would be heard.
  '--disable-audio-output',
  '--ignore-certificate-errors',
  '--autoplay-policy=no-user-gesture-required',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

const FIREFOX_PREFS = {
  'ui.prefersReducedMotion': 1,
  // Frames a second by the hurried clock.
  'layout.frame_rate': 4,
  // Collecting in slices of so many ms it would never keep up: the pages' garbage has filled 16 GB.
  'javascript.options.mem.gc_incremental': false,
  'dom.cycle_collector.incremental': false,
  'media.autoplay.default': 0,
  // A microphone that needs no device, which Firefox asks about and shows as a real one.
  'media.navigator.streams.fake': true,
  'media.navigator.permission.fake': true,
  'permissions.default.microphone': 1,
};

/** An empty chair is known as such after 15 s of the desk's time, which may pass no faster than everywhere. In real ms. */
const CHAIR_MS = 90_000;
/** How long Chromium's question takes to appear on a busy machine, in real ms. */
const QUESTION_MS = 5000;

const PAGES = ['music', 'call', 'video', 'mail'] as const;
type PageName = (typeof PAGES)[number];

export interface Office {
  readonly flexor: Flexor;
  readonly bus: SessionBus;
  /** Tabs of the first window; a second window lies beside it. */
  readonly pages: Readonly<Record<PageName, PageHandle>>;
  close(): Promise<void>;
}

/**
 * A sound device for Firefox, which without any plays nothing and calls no tab audible. It takes what is played as
 * slowly as one that is heard: one that swallows it at once makes Firefox play as fast as the processor can.
 */
async function silentDevice(folder: string): Promise<Record<string, string>> {
  const ear = join(folder, 'ear');
  await run('gcc', ['-O2', '-o', ear, join(import.meta.dirname, 'ear.c')]);
  const path = join(folder, 'asound.conf');
  const device = `type file file "|${ear}" format raw slave.pcm { type null }`;
  writeFileSync(
    path,
    `pcm.ear { ${device} }
    pcm.!default { type plug slave { pcm ear rate 8000 channels 1 format U8 } }
    ctl.!default { type null }`,
  );
  return { ALSA_CONFIG_PATH: path };
}

/** Forgets what happened while the browser was set up, once that no longer looks like somebody at work. */
async function beginAfresh(flexor: Flexor): Promise<void> {
  await until('an empty chair', async () => (await flexor.idleState()) === 'idle', CHAIR_MS);
  await flexor.evaluate(async () => {
    const { local } = globalThis.browser.storage;
    await navigator.locks.request('journal', async () => {
      const keys = Object.keys(await local.get());
      await local.remove(keys.filter((key) => key === 'clock' || key.startsWith('journal:')));
    });
  });
  await say(flexor, { type: 'looked' });
}

/** Allows Chromium to know of calls, by the options page and with real keys for its question. */
async function allowCalls(flexor: Flexor): Promise<void> {
  const isAllowed = () =>
    flexor.evaluate(async (host) => {
      const { origins = [] } = await globalThis.browser.permissions.getAll();
      return origins.some((origin) => origin.includes(host));
    }, CALL_HOST);
  const options = await flexor.open('options.html');
  await options.click('Google Meet');
  // Keys before the question is there would go to the page.
  await pause(QUESTION_MS);
  await flexor.keys('Tab');
  await flexor.keys('space');
  await until('the permission for calls', isAllowed);
  await options.close();
}

/** Opens an office where it is `at` in a moment, and `rate` times as fast as elsewhere. */
export async function openOffice(name: BrowserName, rate: number, at: number): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-office-'));
  const bus = SessionBus.open();
  const site = await openSite(folder);
  const flexor = await Flexor.launch(name, {
    // However long a start takes, it is over by then.
    tempo: { rate, startsAt: at - 4 * 3600_000 },
    env: { TZ: 'UTC', ...bus.env, ...(await silentDevice(folder)) },
    chromiumArgs: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${CALL_HOST} ${site.callAddress}`],
    firefoxPrefs: FIREFOX_PREFS,
  });
  await flexor.visit(site.url('text'), 'window');
  const opened: [PageName, PageHandle][] = [];
  for (const page of PAGES) {
    // Chromium tells a call by its site, Firefox by its microphone.
    const url = page === 'call' && name === 'chromium' ? `https://${CALL_HOST}/call` : site.url(page);
    opened.push([page, await flexor.visit(url)]);
  }
  if (name === 'chromium') await allowCalls(flexor);
  flexor.time.skipTo(at);
  await beginAfresh(flexor);
  return {
    flexor,
    bus,
    pages: Object.fromEntries(opened) as Record<PageName, PageHandle>,
    async close() {
      await flexor.quit();
      site.close();
      bus.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
