/** Making the browser look as the clock says. Doing it twice changes nothing. */
import browser from 'webextension-polyfill';
import { logError } from '../browser/error-log';
import { t } from '../browser/i18n';
import { withTimeLimit } from '../browser/time-limit';
import type { Clock } from '../core/clock/clock';
import { type DesiredState, serves } from '../core/clock/desired-state';
import { PULSE_PERIOD } from '../core/clock/rules';
import type { OpenBreak } from '../core/clock/state';
import { type Instant, MINUTE } from '../core/time';
import { ensureBreakWindow } from './break-window';
import { type AskOutcome, reconcileNotification } from './notifications';
import { lastShownIcon, rememberShownIcon } from './session';

export type { AskOutcome } from './notifications';

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
async function reconcileBadge(badge: DesiredState['badge']): Promise<void> {
  if ((await lastShownIcon()).badge === badge) return;
  const { text, title, color } = badges[badge];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title: t(title) }),
    // Without a text no colour is seen.
    text && browser.action.setBadgeBackgroundColor({ color }),
    text && browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
  ]);
  await rememberShownIcon({ badge });
}

/** Drawn only when it has changed: Chromium reads the picture anew each time. */
async function reconcileRing(ring: number): Promise<void> {
  if ((await lastShownIcon()).ring === ring) return;
  await browser.action.setIcon({ path: `icons/ring/${ring}.png` });
  await rememberShownIcon({ ring });
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
async function reconcileAlarm(wanted: DesiredState['alarm'], now: Instant): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (!wanted) {
    if (alarm) await browser.alarms.clear(ALARM);
    return;
  }
  if (alarm && serves(inMs(alarm), wanted, now)) return;
  await browser.alarms.create(ALARM, { when: wanted.by, periodInMinutes: wanted.every / MINUTE });
}

async function setDetectionInterval(seconds: number): Promise<void> {
  await browser.idle.setDetectionInterval(seconds);
}

/** Gives the break that wants one its window. */
async function reconcileWindow(wanted: DesiredState['window']): Promise<AskOutcome | undefined> {
  if (!wanted) return undefined;
  try {
    await ensureBreakWindow(wanted);
  } catch (error) {
    console.warn(error);
    logError('window', error);
    return { type: 'failed', id: wanted.breakId, way: 'window' };
  }
  return undefined;
}

/** Gives the break that wants one its notification. One that does not come in time counts as failed. */
async function reconcileNotice(open: OpenBreak | null, now: Instant): Promise<AskOutcome | undefined> {
  try {
    return await withTimeLimit(reconcileNotification(open, now), 'The notification');
  } catch (error) {
    console.warn(error);
    logError('notification', error);
    return open ? { type: 'failed', id: open.id, way: 'notification' } : undefined;
  }
}

/** One part that fails, or does not answer, does not keep the others from being done. */
async function attempt<Result>(where: string, part: Promise<Result>): Promise<Result | undefined> {
  try {
    return await withTimeLimit(part, where);
  } catch (error) {
    console.warn(error);
    logError(where, error);
    return undefined;
  }
}

/** Makes it so. Returned is what the clock must learn of it: that a nudge can be seen, or that its way is none. */
export async function reconcile(
  outlook: DesiredState,
  { break: open }: Clock,
  now: Instant,
): Promise<AskOutcome | undefined> {
  const [window, notification] = await Promise.all([
    reconcileWindow(outlook.window),
    reconcileNotice(outlook.notification && open, now),
    attempt('alarm', reconcileAlarm(outlook.alarm, now)),
    attempt('badge', reconcileBadge(outlook.badge)),
    attempt('icon', reconcileRing(outlook.ring)),
    attempt('idle', setDetectionInterval(outlook.detectionSeconds)),
  ]);
  return window ?? notification;
}
