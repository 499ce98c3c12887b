/** All texts of Flexor, in the person's language. The compiler checks the keys. */
import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/**
 * The text of a key, with `$1`, `$2`… filled in. An abbreviation at the end of a sentence brings its own full stop
 * (“1 Std.”), and a second one would be wrong in every language.
 */
export function t(key: MessageKey, ...substitutions: string[]): string {
  const text = browser.i18n.getMessage(key, substitutions);
  return substitutions.length > 0 ? text.replace(/(\p{L})\.\.(?=\s|$)/gu, '$1.') : text;
}

/**
 * The language of the texts, as BCP 47, for `lang`, for formats and for the voice. The messages name it themselves: a
 * browser in a language that Flexor does not have gets the messages of another language, but reports its own
 * (`@@ui_locale`).
 */
export function language(): string {
  return t('language');
}

/** The direction of the texts. It may differ from the browser's (`@@bidi_dir`), for the same reason. */
export function direction(): string {
  return t('direction');
}

/** The version of Flexor, from the manifest. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
