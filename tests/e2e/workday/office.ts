/** A browser in accelerated time, with all pages that the day needs. The person has not come yet. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sendPageEvent } from '../desk';
import { type BrowserName, Flexor, type PageHandle, until } from '../harness';
import { SessionBus } from '../harness/session-bus';
import { pause } from '../harness/wait';
import { CALL_HOST, openSite } from './pages';

const run = promisify(execFile);

// With reduced motion: an accelerated figure would need all of the processor.
const CHROMIUM_ARGS = [
  '--force-prefers-reduced-motion',
  // Sends sound to a virtual device inside Chromium, at the speed at which it would be heard.
  '--disable-audio-output',
  '--ignore-certificate-errors',
  '--autoplay-policy=no-user-gesture-required',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

const FIREFOX_PREFS = {
  'ui.prefersReducedMotion': 1,
  // Frames per second of accelerated time.
  'layout.frame_rate': 4,
  // Incremental collection works in slices of a few ms, and does not keep up in accelerated time: garbage filled 16 GB.
  'javascript.options.mem.gc_incremental': false,
  'dom.cycle_collector.incremental': false,
  'media.autoplay.default': 0,
  // A fake microphone, which needs no device. Firefox asks for its permission and shows it like a real one.
  'media.navigator.streams.fake': true,
  'media.navigator.permission.fake': true,
  'permissions.default.microphone': 1,
};

/** The timeout for the browser to be idle, in real ms. It needs 15 s of the desktop's time, perhaps at normal speed. */
const IDLE_TIMEOUT_MS = 90_000;
/** How long Chromium's permission prompt takes to appear on a busy machine, in real ms. */
const PROMPT_MS = 5000;

const PAGES = ['music', 'call', 'video', 'mail'] as const;
type PageName = (typeof PAGES)[number];

export interface Office {
  readonly flexor: Flexor;
  readonly bus: SessionBus;
  /** Tabs of the first window. There is also a second window. */
  readonly pages: Readonly<Record<PageName, PageHandle>>;
  close(): Promise<void>;
}

/**
 * A sound device for Firefox. Without a device, Firefox plays nothing and reports no tab as audible. The device takes
 * the sound at the speed at which it would be heard. A device that took it at once would make Firefox play as fast as
 * the processor can. Returns the environment for the browser.
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

/** Waits until the browser is idle after its set-up, and then removes everything that Flexor recorded until then. */
async function resetJournal(flexor: Flexor): Promise<void> {
  await until('the browser to be idle', async () => (await flexor.idleState()) === 'idle', IDLE_TIMEOUT_MS);
  await flexor.evaluate(async () => {
    const { local } = globalThis.browser.storage;
    await navigator.locks.request('journal', async () => {
      const keys = Object.keys(await local.get());
      await local.remove(keys.filter((key) => key === 'clock' || key.startsWith('journal:')));
    });
  });
  await sendPageEvent(flexor, { type: 'looked' });
}

/** Gives the permission for the call site in Chromium: on the options page, and with real keys in Chromium's prompt. */
async function allowCalls(flexor: Flexor): Promise<void> {
  const isAllowed = () =>
    flexor.evaluate(async (host) => {
      const { origins = [] } = await globalThis.browser.permissions.getAll();
      return origins.some((origin) => origin.includes(host));
    }, CALL_HOST);
  const options = await flexor.open('options.html#calls');
  await options.click('Google Meet');
  // Keys that come before the prompt would go to the page. No API shows whether the prompt is there.
  await pause(PROMPT_MS);
  await flexor.keys('Tab');
  await flexor.keys('space');
  await until('the permission for calls', isAllowed);
  await options.close();
}

/** Opens an office. When it is ready, the time there is `at`, and passes at up to `rate` times normal speed. */
export async function openOffice(name: BrowserName, rate: number, at: number): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-office-'));
  const bus = SessionBus.open();
  const site = await openSite(folder);
  const flexor = await Flexor.launch(name, {
    // Early enough: at `at`, even a slow start is over.
    tempo: { rate, startsAt: at - 4 * 3600_000 },
    env: { TZ: 'UTC', ...bus.env, ...(await silentDevice(folder)) },
    chromiumArgs: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${CALL_HOST} ${site.callAddress}`],
    firefoxPrefs: FIREFOX_PREFS,
  });
  await flexor.visit(site.url('text'), 'window');
  const opened: [PageName, PageHandle][] = [];
  for (const page of PAGES) {
    // In Chromium, Flexor recognises a call by its site; in Firefox, by its microphone.
    const url = page === 'call' && name === 'chromium' ? `https://${CALL_HOST}/call` : site.url(page);
    opened.push([page, await flexor.visit(url)]);
  }
  if (name === 'chromium') await allowCalls(flexor);
  flexor.time.skipTo(at);
  await resetJournal(flexor);
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
