/** Brings the browser into the state that the clock wants. It is idempotent. */
import browser from 'webextension-polyfill';
import { t } from '../browser/i18n';
import { withTimeLimit } from '../browser/time-limit';
import { type DesiredState, isAlarmSufficient } from '../core/clock/desired-state';
import { PULSE_PERIOD } from '../core/clock/rules';
import type { OpenBreak } from '../core/clock/state';
import { type Instant, MINUTE } from '../core/time';
import { attempt, report } from './attempt';
import { ensureBreakWindow } from './break-window';
import { type AskOutcome, reconcileNotification } from './notifications';
import { lastShownIcon, rememberShownIcon } from './session';

export type { AskOutcome } from './notifications';

/** The name of the one alarm. */
export const ALARM = 'pulse';

/** All badges are grey but the one that asks for a break. */
const QUIET = '#5B6672';
const badges = {
  none: { text: '', title: 'badge_none', color: QUIET },
  due: { text: '↑', title: 'badge_due', color: '#C4532F' },
  held: { text: '…', title: 'badge_held', color: QUIET },
  paused: { text: 'II', title: 'badge_paused', color: QUIET },
} as const;

/** Sets badge and title only when they change: the browser keeps both for as long as it runs. */
async function reconcileBadge(badge: DesiredState['badge']): Promise<void> {
  if ((await lastShownIcon()).badge === badge) return;
  const { text, title, color } = badges[badge];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title: t(title) }),
    // Without a text the colour is not visible.
    text && browser.action.setBadgeBackgroundColor({ color }),
    text && browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
  ]);
  await rememberShownIcon({ badge });
}

/** Sets the icon only when it changes: Chromium reads the picture again each time. */
async function reconcileRing(ring: number): Promise<void> {
  if ((await lastShownIcon()).ring === ring) return;
  await browser.action.setIcon({ path: `icons/ring/${ring}.png` });
  await rememberShownIcon({ ring });
}

/** Makes sure that the alarm exists: if a look dies before it has reconciled anything, the alarm starts another one. */
export async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { periodInMinutes: PULSE_PERIOD / MINUTE });
}

function inMs({ scheduledTime: at, periodInMinutes = 0 }: browser.Alarms.Alarm) {
  return { at, every: periodInMinutes * MINUTE };
}

/** Sets the alarm. It repeats, so that a look that dies halfway is followed by another one. */
async function reconcileAlarm(wanted: DesiredState['alarm'], now: Instant): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (!wanted) {
    if (alarm) await browser.alarms.clear(ALARM);
    return;
  }
  if (alarm && isAlarmSufficient(inMs(alarm), wanted, now)) return;
  await browser.alarms.create(ALARM, { when: wanted.by, periodInMinutes: wanted.every / MINUTE });
}

async function setDetectionInterval(seconds: number): Promise<void> {
  await browser.idle.setDetectionInterval(seconds);
}

/** Makes sure that the break window exists, if one is wanted. */
async function reconcileWindow(wanted: DesiredState['window']): Promise<AskOutcome | undefined> {
  if (!wanted) return undefined;
  try {
    await ensureBreakWindow(wanted);
  } catch (error) {
    report('window', error);
    return { type: 'failed', id: wanted.breakId, way: 'window' };
  }
  return undefined;
}

/** Makes sure that the notification exists, if one is wanted. One that does not appear in time counts as failed. */
async function reconcileNotice(open: OpenBreak | null, now: Instant): Promise<AskOutcome | undefined> {
  try {
    return await withTimeLimit(reconcileNotification(open, now), 'The notification');
  } catch (error) {
    report('notification', error);
    return open ? { type: 'failed', id: open.id, way: 'notification' } : undefined;
  }
}

/**
 * Brings the browser into the desired state. Resolves to what the clock must know about it: that a nudge can be seen,
 * or that its way has failed.
 */
export async function reconcile(desired: DesiredState, now: Instant): Promise<AskOutcome | undefined> {
  const [window, notification] = await Promise.all([
    reconcileWindow(desired.window),
    reconcileNotice(desired.notification, now),
    attempt('alarm', reconcileAlarm(desired.alarm, now)),
    attempt('badge', reconcileBadge(desired.badge)),
    attempt('icon', reconcileRing(desired.ring)),
    attempt('idle', setDetectionInterval(desired.detectionSeconds)),
  ]);
  return window ?? notification;
}
