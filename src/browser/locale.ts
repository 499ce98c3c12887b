/** How texts write dates, times and numbers: in the language of the messages, with the region's usual hours. */
import { language } from './i18n';
import { regionalLocale } from './region';

/**
 * The locale for `Intl`. The browser's own would write German dates and Persian digits into English texts. Its region
 * decides whether a day has 12 or 24 hours and, where it speaks the language of the texts, how dates and numbers are
 * written: `en-GB` has 23 Nov. Calendar and digits are those that the language itself has.
 */
export function localeFor(texts: string, region: Intl.Locale): string {
  const { calendar, numberingSystem } = new Intl.DateTimeFormat(texts).resolvedOptions();
  const base = region.language === new Intl.Locale(texts).language ? region.baseName : texts;
  return new Intl.Locale(base, { calendar, numberingSystem, hourCycle: hourCycleIn(region) }).toString();
}

/** 12 or 24 hours. The rarer ways to count them, from 0 to 11 or from 1 to 24, are not English. */
function hourCycleIn(region: Intl.Locale): 'h12' | 'h23' {
  const { hourCycle } = new Intl.DateTimeFormat(region.toString(), { hour: 'numeric' }).resolvedOptions();
  return hourCycle === 'h11' || hourCycle === 'h12' ? 'h12' : 'h23';
}

const known = new Map<string, string>();

/** The locale for `Intl` in this browser. */
export function textLocale(): string {
  const texts = language();
  const formats = Intl.DateTimeFormat().resolvedOptions().locale;
  const key = [texts, formats, navigator.language].join();
  const locale = known.get(key) ?? localeFor(texts, regionalLocale(formats, navigator.language));
  known.set(key, locale);
  return locale;
}
