/** Brings the browser into the state that the clock wants. It is idempotent. */
import browser from 'webextension-polyfill';
import { t } from '../browser/i18n';
import { timeAhead } from '../browser/moments';
import { withTimeLimit } from '../browser/time-limit';
import { type DesiredState, isAlarmSufficient } from '../core/clock/desired-state';
import type { PauseReminded } from '../core/clock/events';
import { PULSE_PERIOD } from '../core/clock/rules';
import type { OpenBreak } from '../core/clock/state';
import { type Instant, MINUTE } from '../core/time';
import { attempt, report } from './attempt';
import { ensureBreakWindow, LateWindowError } from './break-window';
import { type AskOutcome, reconcileNotification } from './notifications';
import { reconcilePauseReminder } from './pause-reminder';
import { ICON_SIZE, iconPixels } from './ring-picture';
import { lastShownIcon, rememberShownIcon } from './session';

/** What the clock must know about the browser after it was reconciled. */
export type Outcome = AskOutcome | PauseReminded;

/** The name of the one alarm. */
export const ALARM = 'pulse';

/** All badges are grey but those that ask for something. */
const QUIET = '#5B6672';
const ASKING = '#C4532F';
const badges = {
  none: { text: '', color: QUIET },
  due: { text: '↑', color: ASKING },
  held: { text: '…', color: QUIET },
  paused: { text: 'II', color: QUIET },
  'still paused': { text: 'II', color: ASKING },
} as const;

/** The tooltip of the icon. */
function titleOf({ badge, pause }: DesiredState, now: Instant): string {
  switch (badge) {
    case 'none':
      return t('badge_none');
    case 'due':
      return t('badge_due');
    case 'held':
      return t('badge_held');
    case 'paused':
      if (typeof pause?.until === 'number') return t('badge_paused_until', timeAhead(pause.until, now));
      return t(pause?.until === 'tomorrow' ? 'badge_paused_tomorrow' : 'badge_paused');
    case 'still paused':
      return t('badge_still_paused', timeAhead(pause?.from ?? now, now));
  }
}

/** Sets badge and title only when they change: the browser keeps both for as long as it runs. */
async function reconcileBadge(desired: DesiredState, now: Instant): Promise<void> {
  const title = titleOf(desired, now);
  const badgeAndTitle = `${desired.badge}: ${title}`;
  if ((await lastShownIcon()).badgeAndTitle === badgeAndTitle) return;
  const { text, color } = badges[desired.badge];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
    // Without a text the colour is not visible.
    text && browser.action.setBadgeBackgroundColor({ color }),
    text && browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
  ]);
  await rememberShownIcon({ badgeAndTitle });
}

/** Sets the icon only when it changes: the browser draws the toolbar again each time. */
async function reconcileRing(ring: number): Promise<void> {
  if ((await lastShownIcon()).ring === ring) return;
  const imageData = new ImageData(iconPixels(ring), ICON_SIZE);
  await browser.action.setIcon({ imageData: imageData as ImageData & Record<string, unknown> });
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
    const late = error instanceof LateWindowError;
    return { type: 'failed', id: wanted.breakId, way: 'window', late };
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
 * Brings the browser into the desired state. Resolves to what the clock must know about it: that a nudge or a
 * reminder can be seen, or that a way of asking has failed.
 */
export async function reconcile(desired: DesiredState, now: Instant): Promise<Outcome | undefined> {
  const [window, notification, reminder] = await Promise.all([
    reconcileWindow(desired.window),
    reconcileNotice(desired.notification, now),
    attempt('notification', reconcilePauseReminder(desired, now)),
    attempt('alarm', reconcileAlarm(desired.alarm, now)),
    attempt('badge', reconcileBadge(desired, now)),
    attempt('icon', reconcileRing(desired.ring)),
    attempt('idle', setDetectionInterval(desired.detectionSeconds)),
  ]);
  return window ?? notification ?? reminder;
}
