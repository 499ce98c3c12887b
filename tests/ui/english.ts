/** A British browser, as far as texts need one. */
import { vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;
vi.stubGlobal('navigator', { language: 'en-GB' });

function getMessage(key: string, substitutions: string[] = []): string {
  const text = texts[key]?.message ?? `no text ${key}`;
  return text.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
}

export default {
  i18n: { getMessage },
  storage: { local: {}, session: {} },
  runtime: { getURL: (path: string) => path },
};
