/** What is usual in the region that the browser is for, whatever language the texts have. */
import { usualWeek, type WeekRules } from '../core/options/hours';

/** What browsers say that were never set up, wherever they are. */
const UNCHOSEN = 'en-US';

/** TypeScript does not know it yet. */
interface TellsWeek {
  getWeekInfo?(): WeekRules;
}

/** First day and weekend where the browser is from. */
export function localWeek(): WeekRules {
  const formats = Intl.DateTimeFormat().resolvedOptions().locale;
  return weekOf(regionalLocale(formats, navigator.language));
}

/** First day and weekend of a locale's region. Firefox knows them from 153 on: one before takes the usual ones. */
export function weekOf(locale: Intl.Locale & TellsWeek): WeekRules {
  return locale.getWeekInfo?.() ?? usualWeek;
}

/**
 * The locale that tells best which region a browser is for: no API names one. `formats` is the locale that it writes
 * dates in. In Chromium that is its own language, often without a region (`he`); Firefox takes the region of the
 * system where the language is the same (`en-GB`), or all of the system's locale if the person chose so. `language` is
 * the one that pages are asked for in first: it may be chosen too, and Chromium adds a region to its own (`he-IL`).
 * What differs from the locale of a browser that nobody set up was chosen, so it tells more. Where neither names a
 * region, the likeliest for the language is meant.
 */
export function regionalLocale(formats: string, language: string): Intl.Locale {
  const [first, second] = [formats, language].filter((tag) => tag !== UNCHOSEN).flatMap(localeOf);
  if (!first) return new Intl.Locale(UNCHOSEN);
  const isCloser = second?.language === first.language && namesCountry(second) && !namesCountry(first);
  return isCloser ? second : first;
}

/** None for what is no locale: in Firefox any text may stand among the languages. */
function localeOf(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    return [];
  }
}

/** Whether a locale says which country it is for: `es-MX`, but not `es`, nor `es-419`, which is a continent's. */
function namesCountry({ region }: Intl.Locale): boolean {
  return region?.length === 2;
}
