/** Making the browser look as the clock says. Doing it twice changes nothing. */
import browser from 'webextension-polyfill';
import type { Outlook } from '../core/outlook';
import { type Instant, MINUTE, SECOND } from '../core/time';
import { t } from './i18n';
import { ensureBreakWindow } from './windows';

/** The one alarm. */
export const ALARM = 'pulse';

const badges = {
  none: { text: '', title: 'badge_none' },
  due: { text: '↑', title: 'badge_due' },
  paused: { text: 'II', title: 'badge_paused' },
} as const;

async function presentBadge(badge: Outlook['badge']): Promise<void> {
  const { text, title } = badges[badge];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: badge === 'due' ? '#C4532F' : '#5B6672' }),
    browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
    browser.action.setTitle({ title: t(title) }),
  ]);
}

/** Whether the standing alarm looks soon and often enough; asking for it anew would push it further away. */
function serves(alarm: browser.Alarms.Alarm, wanted: { by: Instant; every: number }, now: Instant): boolean {
  const samePeriod = alarm.periodInMinutes === wanted.every / MINUTE;
  return samePeriod && alarm.scheduledTime > now && alarm.scheduledTime <= wanted.by + SECOND / 2;
}

/** Repeating, so that a look that dies halfway is followed by another. */
async function presentAlarm(wanted: Outlook['alarm'], now: Instant): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (!wanted) {
    if (alarm) await browser.alarms.clear(ALARM);
    return;
  }
  if (alarm && serves(alarm, wanted, now)) return;
  browser.alarms.create(ALARM, { when: wanted.by, periodInMinutes: wanted.every / MINUTE });
}

/** Makes it so. One part that fails does not keep the others from being done. */
export async function present(outlook: Outlook, now: Instant): Promise<void> {
  browser.idle.setDetectionInterval(outlook.detectionSeconds);
  const parts = await Promise.allSettled([
    presentAlarm(outlook.alarm, now),
    presentBadge(outlook.badge),
    outlook.window ? ensureBreakWindow(outlook.window.breakId, outlook.window.focus) : undefined,
  ]);
  for (const part of parts) if (part.status === 'rejected') console.warn(part.reason);
}
