/** A browser that speaks English, as far as texts need one. */
import messages from '../../public/_locales/en/messages.json';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;
const own: Readonly<Record<string, string>> = { '@@ui_locale': 'en_GB', '@@bidi_dir': 'ltr' };

function getMessage(key: string, substitutions: string[] = []): string {
  const text = own[key] ?? texts[key]?.message ?? `no text ${key}`;
  return text.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
}

export default {
  i18n: { getMessage },
  storage: { local: {}, session: {} },
  runtime: { getURL: (path: string) => path },
};
