/** Texts that count something: one text for each plural category of the person's language. */
import browser from 'webextension-polyfill';
import type { MessageKey } from './i18n';
import { textLocale } from './locale';

/** The texts of a stem: `week_breaks` for `week_breaks_one` and `week_breaks_other`. English has no other categories. */
type PluralStem = {
  [Key in MessageKey]: Key extends `${infer Stem}_other`
    ? `${Stem}_one` extends MessageKey
      ? Stem
      : never
    : never;
}[MessageKey];

/**
 * The text for a count, with the count as `$1`, in the digits of the person's language, and with `more` as `$2`, `$3` ….
 * A language may have more categories than English, with the endings `_zero`, `_one`, `_two`, `_few`, `_many` and
 * `_other`. Where it has no text for a category, the text of `_other` is used.
 */
export function plural(stem: PluralStem, count: number, ...more: string[]): string {
  const values = [new Intl.NumberFormat(textLocale()).format(count), ...more];
  const category = new Intl.PluralRules(textLocale()).select(count);
  return (
    browser.i18n.getMessage(`${stem}_${category}`, values) || browser.i18n.getMessage(`${stem}_other`, values)
  );
}
