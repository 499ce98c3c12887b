/** The locale for dates, times and numbers: the language of the messages, with the hour cycle of the region. */
import { language } from './i18n';
import { regionalLocale } from './region';

/**
 * The locale for `Intl`. The browser's own locale would write German dates and Persian digits into English texts. Its
 * region decides whether a day has 12 or 24 hours. If the browser has the language of the texts, its region also
 * decides how dates and numbers are written: `en-GB` has 23 Nov. Calendar and digits are those of the language.
 */
export function localeFor(language: string, region: Intl.Locale): string {
  const { calendar, numberingSystem } = new Intl.DateTimeFormat(language).resolvedOptions();
  const base = isWrittenAs(region, new Intl.Locale(language)) ? region.baseName : language;
  return new Intl.Locale(base, { calendar, numberingSystem, hourCycle: hourCycleIn(region) }).toString();
}

/** Whether two locales have one language in one script: Hong Kong writes other characters than mainland China. */
function isWrittenAs(one: Intl.Locale, other: Intl.Locale): boolean {
  const [first, second] = [one.maximize(), other.maximize()];
  return first.language === second.language && first.script === second.script;
}

/** 12 or 24 hours. The rarer cycles, from 0 to 11 or from 1 to 24, are hardly in use. */
function hourCycleIn(region: Intl.Locale): 'h12' | 'h23' {
  const { hourCycle } = new Intl.DateTimeFormat(region.toString(), { hour: 'numeric' }).resolvedOptions();
  return hourCycle === 'h11' || hourCycle === 'h12' ? 'h12' : 'h23';
}

const cache = new Map<string, string>();

/** The locale for `Intl` in this browser. */
export function textLocale(): string {
  const texts = language();
  const formats = Intl.DateTimeFormat().resolvedOptions().locale;
  const key = [texts, formats, navigator.language].join();
  const locale = cache.get(key) ?? localeFor(texts, regionalLocale(formats, navigator.language));
  cache.set(key, locale);
  return locale;
}
