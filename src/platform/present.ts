/** Making the browser look as the clock says. Doing it twice changes nothing. */
import browser from 'webextension-polyfill';
import type { OpenBreak } from '../core/clock/open-break';
import { type Outlook, serves } from '../core/outlook';
import { PULSE_PERIOD } from '../core/rules';
import { type Instant, MINUTE } from '../core/time';
import { t } from './i18n';
import { type Outcome, presentNotification } from './notifications';
import { ensureBreakWindow } from './windows';

/** The one alarm. */
export const ALARM = 'pulse';

/** Quiet, but for the one that asks for something. */
const QUIET = '#5B6672';
const badges = {
  none: { text: '', title: 'badge_none', color: QUIET },
  due: { text: '↑', title: 'badge_due', color: '#C4532F' },
  held: { text: '…', title: 'badge_held', color: QUIET },
  paused: { text: 'II', title: 'badge_paused', color: QUIET },
} as const;

async function presentBadge(badge: Outlook['badge']): Promise<void> {
  const { text, title, color } = badges[badge];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title: t(title) }),
    // Without a text no colour is seen.
    text && browser.action.setBadgeBackgroundColor({ color }),
    text && browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
  ]);
}

/** Drawn only when it has changed: Chromium reads the picture anew each time. */
async function presentRing(ring: number): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get('ring')).ring === ring) return;
  await browser.action.setIcon({ path: `icons/ring/${ring}.png` });
  await session.set({ ring });
}

/** A look that dies before it has presented anything must be followed by another. */
export async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  browser.alarms.create(ALARM, { periodInMinutes: PULSE_PERIOD / MINUTE });
}

function inMs({ scheduledTime: at, periodInMinutes = 0 }: browser.Alarms.Alarm) {
  return { at, every: periodInMinutes * MINUTE };
}

/** Repeating, so that a look that dies halfway is followed by another. */
async function presentAlarm(wanted: Outlook['alarm'], now: Instant): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (!wanted) {
    if (alarm) await browser.alarms.clear(ALARM);
    return;
  }
  if (alarm && serves(inMs(alarm), wanted, now)) return;
  browser.alarms.create(ALARM, { when: wanted.by, periodInMinutes: wanted.every / MINUTE });
}

/** Gives the break that wants one its window. */
async function presentWindow(wanted: Outlook['window']): Promise<Outcome | undefined> {
  if (!wanted) return undefined;
  try {
    await ensureBreakWindow(wanted);
  } catch (error) {
    console.warn(error);
    return { type: 'failed', id: wanted.breakId, way: 'window' };
  }
  return undefined;
}

/** One part that fails does not keep the others from being done. */
function attempt<Result>(part: Promise<Result>): Promise<Result | undefined> {
  return part.catch((error: unknown) => {
    console.warn(error);
    return undefined;
  });
}

/** Makes it so. Returned is what the clock must learn of it: that a nudge can be seen, or that its way is none. */
export async function present(
  outlook: Outlook,
  open: OpenBreak | null,
  now: Instant,
): Promise<Outcome | undefined> {
  browser.idle.setDetectionInterval(outlook.detectionSeconds);
  const [window, notification] = await Promise.all([
    attempt(presentWindow(outlook.window)),
    attempt(presentNotification(outlook.notification && open, now)),
    attempt(presentAlarm(outlook.alarm, now)),
    attempt(presentBadge(outlook.badge)),
    attempt(presentRing(outlook.ring)),
  ]);
  return window ?? notification;
}
