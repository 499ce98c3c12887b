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
  vi.doUnmock('../../src/browser/no-break');
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

const MINUTE = 60_000;

test.each([
  ['en', '42_min, 1_hr, 2_hr 16_min', '2_hours 16_minutes'],
  ['de', '42_Min., 1_Std., 2_Std. 16_Min.', '2_Stunden 16_Minuten'],
  ['nl', '42_min, 1_uur, 2_uur 16_min', '2_uur 16_minuten'],
  ['uk', '42_хв, 1_год, 2_год 16_хв', '2_год 16_хв'],
  ['pt', '42_min, 1_h, 2_h 16_min', '2_horas e 16_minutos'],
  ['ja', '42_分, 1_時間, 2_時間 16_分', '2_時間 16_分'],
  ['zh_CN', '42分钟, 1小时, 2小时16分钟', '2小时16分钟'],
])('durations in %s are %s, and %s in a sentence', async (folder, short, long) => {
  const { durationShort, durationText } = await textIn(folder);
  const visible = (text: string) => text.replaceAll('\u00a0', '_');
  expect(visible([42, 60, 136].map((minutes) => durationShort(minutes * MINUTE)).join(', '))).toBe(short);
  expect(visible(durationText(136 * MINUTE))).toBe(long);
});

const at = (hour: number) => Date.UTC(2026, 10, 23, hour, 30);

test.each([
  ['ja', '9:30～17:30', '月 9:30～17:30'],
  ['de', '09:30–17:30 Uhr', 'Mo, 09:30–17:30 Uhr'],
])('a range of times in %s has them as they are alone: %s', async (folder, range, withDay) => {
  const { dayRange, timeRange } = await textIn(folder);
  expect(timeRange(at(9), at(17), 'UTC')).toBe(range);
  expect(dayRange(at(9), at(17), 'UTC')).toBe(withDay);
});

test('a range of times in traditional Chinese has the names for the time of day that they have alone', async () => {
  const { timeOfDay, timeRange } = await textIn('zh_TW');
  expect(timeOfDay(at(12), 'UTC')).toBe('下午12:30');
  expect(timeRange(at(12), at(18), 'UTC')).toBe('下午12:30 – 下午6:30');
});

test.each([
  ['ja', /^月曜日 9:30$/],
  ['ko', /^월요일 \S+ 9:30$/],
  ['de', /^Montag, 09:30$/],
])('a time of another day in %s has no brackets: %s', async (folder, text) => {
  const { timeAhead } = await textIn(folder);
  const local = new Date(2026, 10, 23, 9, 30).getTime();
  expect(timeAhead(local, local - 2 * 24 * 60 * MINUTE)).toMatch(text);
});

test('a Portuguese weekday does not break at its hyphen', async () => {
  const { timeAhead, weekday } = await textIn('pt_BR');
  expect(weekday('2026-11-23', 'name')).toBe('segunda\u2011feira');
  const local = new Date(2026, 10, 23, 9, 30).getTime();
  expect(timeAhead(local, local - 2 * 24 * 60 * MINUTE)).toContain('segunda\u2011feira');
});

test.each([
  ['fr', 'jeudi 12 novembre', 'Jeudi 12 novembre'],
  ['tr', 'işte', 'İşte'],
  ['ja', '11月12日木曜日', '11月12日木曜日'],
  ['fr', '', ''],
])('in %s, “%s” begins a line as “%s”', async (folder, text, atStart) => {
  const { capitalized } = await textIn(folder);
  expect(capitalized(text)).toBe(atStart);
});
