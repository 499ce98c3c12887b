/** The customs of the region that the browser is for, whatever language the texts have. */
import { isoWeek, type WeekRules } from '../core/options/hours';

/** The locale that browsers report everywhere if they were never set up. */
const UNCHOSEN = 'en-US';

/** TypeScript does not know this method yet. */
interface HasWeekInfo {
  getWeekInfo?(): WeekRules;
}

/** First day and weekend in the region of the browser. */
export function localWeek(): WeekRules {
  const formats = Intl.DateTimeFormat().resolvedOptions().locale;
  return weekOf(regionalLocale(formats, navigator.language));
}

/**
 * First day and weekend of a locale's region. Firefox knows them from version 153 on; older versions get the usual
 * ones.
 */
export function weekOf(locale: Intl.Locale & HasWeekInfo): WeekRules {
  return locale.getWeekInfo?.() ?? isoWeek;
}

/**
 * The locale that best shows which region a browser is for; no API names the region.
 *
 * `formats` is the locale in which the browser writes dates. In Chromium that is its own language, often without a
 * region (`he`). Firefox takes the region of the system where the language is the same (`en-GB`), or the whole locale
 * of the system if the person chose so.
 *
 * `language` is the first language that pages are requested in. It may be chosen too, and Chromium adds a region to its
 * own (`he-IL`).
 *
 * A locale that differs from that of a browser that was never set up was chosen, so it says more. Where neither locale
 * names a region, the most likely one for the language is meant.
 */
export function regionalLocale(formats: string, language: string): Intl.Locale {
  const [first, second] = [formats, language].filter((tag) => tag !== UNCHOSEN).flatMap(localeOf);
  if (!first) return new Intl.Locale(UNCHOSEN);
  const isCloser = second?.language === first.language && namesCountry(second) && !namesCountry(first);
  return isCloser ? second : first;
}

/** A locale as a list; empty for an invalid tag. In Firefox any text may be among the languages. */
function localeOf(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    return [];
  }
}

/** Whether a locale names a country: `es-MX` does, but not `es`, nor `es-419`, which names a continent. */
function namesCountry({ region }: Intl.Locale): boolean {
  return region?.length === 2;
}
