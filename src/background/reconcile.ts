/** Making the browser look as the clock says. Doing it twice changes nothing. */
import browser from 'webextension-polyfill';
import { keepError } from '../browser/error-log';
import { t } from '../browser/i18n';
import { inTime } from '../browser/time-limit';
import type { Clock } from '../core/clock/clock';
import { type Outlook, serves } from '../core/clock/desired-state';
import { PULSE_PERIOD } from '../core/clock/rules';
import type { OpenBreak } from '../core/clock/state/open-break';
import { type Instant, MINUTE } from '../core/time';
import { ensureBreakWindow } from './break-window';
import { type Outcome, presentNotification } from './notifications';
import { lastPresented, rememberPresented } from './session';

export type { Outcome } from './notifications';

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

/** The browser keeps badge and title for as long as it runs: they are set only when they change. */
async function presentBadge(badge: Outlook['badge']): Promise<void> {
  if ((await lastPresented()).badge === badge) return;
  const { text, title, color } = badges[badge];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title: t(title) }),
    // Without a text no colour is seen.
    text && browser.action.setBadgeBackgroundColor({ color }),
    text && browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
  ]);
  await rememberPresented({ badge });
}

/** Drawn only when it has changed: Chromium reads the picture anew each time. */
async function presentRing(ring: number): Promise<void> {
  if ((await lastPresented()).ring === ring) return;
  await browser.action.setIcon({ path: `icons/ring/${ring}.png` });
  await rememberPresented({ ring });
}

/** A look that dies before it has presented anything must be followed by another. */
export async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { periodInMinutes: PULSE_PERIOD / MINUTE });
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
  await browser.alarms.create(ALARM, { when: wanted.by, periodInMinutes: wanted.every / MINUTE });
}

async function presentDetection(seconds: number): Promise<void> {
  await browser.idle.setDetectionInterval(seconds);
}

/** Gives the break that wants one its window. */
async function presentWindow(wanted: Outlook['window']): Promise<Outcome | undefined> {
  if (!wanted) return undefined;
  try {
    await ensureBreakWindow(wanted);
  } catch (error) {
    console.warn(error);
    keepError('window', error);
    return { type: 'failed', id: wanted.breakId, way: 'window' };
  }
  return undefined;
}

/** Gives the break that wants one its notification. One that does not come in time counts as failed. */
async function presentNotice(open: OpenBreak | null, now: Instant): Promise<Outcome | undefined> {
  try {
    return await inTime(presentNotification(open, now), 'The notification');
  } catch (error) {
    console.warn(error);
    keepError('notification', error);
    return open ? { type: 'failed', id: open.id, way: 'notification' } : undefined;
  }
}

/** One part that fails, or does not answer, does not keep the others from being done. */
async function attempt<Result>(where: string, part: Promise<Result>): Promise<Result | undefined> {
  try {
    return await inTime(part, where);
  } catch (error) {
    console.warn(error);
    keepError(where, error);
    return undefined;
  }
}

/** Makes it so. Returned is what the clock must learn of it: that a nudge can be seen, or that its way is none. */
export async function present(
  outlook: Outlook,
  { break: open }: Clock,
  now: Instant,
): Promise<Outcome | undefined> {
  const [window, notification] = await Promise.all([
    presentWindow(outlook.window),
    presentNotice(outlook.notification && open, now),
    attempt('alarm', presentAlarm(outlook.alarm, now)),
    attempt('badge', presentBadge(outlook.badge)),
    attempt('icon', presentRing(outlook.ring)),
    attempt('idle', presentDetection(outlook.detectionSeconds)),
  ]);
  return window ?? notification;
}
