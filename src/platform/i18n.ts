/** Every text of the product, in the person's language; the keys are checked by the compiler. */
import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The text of a key, with `$1`, `$2`… filled in. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The language of the texts, as BCP 47, for `lang` and for formatting. */
export function language(): string {
  return browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en';
}

/** The version of Flexor, as the manifest has it. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Gives the document the language and direction of its texts. */
export function dressDocument(title: MessageKey): void {
  document.documentElement.lang = language();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  document.title = t(title);
}
