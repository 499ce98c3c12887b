/** Unreadable data in words. */
import type { SetAside } from '../../../core/backup/aside';
import { isJournalKey } from '../../../core/journal/days';
import { optionKeys, optionStorageKey } from '../../../core/options/options';
import { OWN_KEY } from '../../../core/options/own-exercises';
import { number, t, weekday } from '../../text';

/** Where it was stored and how much it is: `History of Monday, 23 November: 2 lines`. */
export function unreadableText({ place, count }: SetAside): string {
  if (place === OWN_KEY) return t('aside_own', number(count));
  if (isJournalKey(place)) return t('aside_lines', dayOf(place), number(count));
  const option = optionKeys.find((key) => optionStorageKey(key) === place);
  if (option) return t('aside_option', t(`option_${option}`));
  return place === 'clock' ? t('aside_clock') : place;
}

/** The day in a storage key. A key may have any text after its colon. */
function dayOf(place: string): string {
  const date = place.slice(place.indexOf(':') + 1);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? weekday(date, 'long') : date;
}

/** The size that the data would have in a file. */
export function bytesOf(items: readonly SetAside[]): number {
  return items.reduce((sum, { raw }) => sum + new Blob([JSON.stringify(raw) ?? '']).size, 0);
}
