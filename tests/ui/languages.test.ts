/** How texts, numbers and times are written in languages other than English. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import browser from '../browser/fake-browser';

type Text = typeof import('../../src/ui/text');
type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The functions for texts in the language of this folder. */
async function textIn(folder: string): Promise<Text> {
  const messages: Messages = JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'));
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, values = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_match, n) => values[n - 1] ?? ''),
  );
  vi.stubGlobal('navigator', { language: messages.language?.message });
  vi.resetModules();
  return await import('../../src/ui/text');
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each([
  ['en', 'One. Two.', ['One.', 'Two.']],
  ['ja', '一。二。三', ['一。', '二。', '三']],
  ['zh_CN', '一！二。', ['一！', undefined, '二。']],
  ['hi', 'एक। दो।', ['एक।', 'दो।']],
])('sentences in %s are joined to “%s”', async (folder, joined, sentences) => {
  const { sentencesText } = await textIn(folder);
  expect(sentencesText(...sentences)).toBe(joined);
});
