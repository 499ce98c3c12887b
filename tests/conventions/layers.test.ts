/**
 * Which folder may import which. The compiler proves the borders between folders, and which of them have a DOM
 * (`references` and `lib` in each `tsconfig.json`). This test also proves which may import packages.
 */
import { describe, expect, test } from 'vitest';
import { source } from './source';

const folders = /^src\/(core|exercises|measures|browser|background|page|ui)\//;
const folderOf = (path: string) =>
  path === 'src/background.ts' ? 'background' : (folders.exec(path)?.[1] ?? 'the entry of a page');
/** The few files of `ui` that connect components to the browser. */
const connecting = [
  'src/ui/text.ts',
  'src/ui/stored.ts',
  'src/ui/lost.tsx',
  'src/ui/after-paint.tsx',
  ...[
    'use-break-page.ts',
    'page-actions.ts',
    'use-course.ts',
    'use-leaving.ts',
    'use-window.ts',
    'audio.ts',
  ].map((file) => `src/ui/break/${file}`),
  'src/ui/routine/use-routine.ts',
  'src/ui/history/use-days.ts',
  'src/ui/history/counted-months.ts',
  ...['connections.ts', 'report-acts.ts', 'stored-acts.ts', 'use-permissions.ts', 'use-sound-preview.ts'].map(
    (file) => `src/ui/options/${file}`,
  ),
];

/** The imports that are allowed in each folder. */
const allowedIn: Readonly<Record<string, RegExp>> = {
  core: /^src\/core\//,
  exercises: /^src\/(core|exercises)\//,
  measures: /^src\/(core|exercises|measures)\//,
  browser: /^(src\/(core|exercises|browser)\/|public\/_locales\/en\/messages\.json$|webextension-polyfill$)/,
  background: /^(src\/(core|browser|background)\/|webextension-polyfill$)/,
  page: /^(src\/(core|exercises|browser|page)\/|webextension-polyfill$)/,
  ui: /^(src\/(core|exercises|measures|ui)\/|preact)/,
  'the entry of a page': /^(src\/(core|exercises|measures|browser|page|ui)\/|preact)/,
};

function allowed(path: string): RegExp {
  // Only this file uses Valibot, so that there is one place to change how values are parsed.
  if (path === 'src/core/schema.ts') return /^valibot$/;
  if (connecting.includes(path)) return /^(src\/(core|exercises|measures|browser|page|ui)\/|preact)/;
  return allowedIn[folderOf(path)] ?? /^$/;
}

describe('every file imports only what its folder may', () => {
  test.each(source.map((file) => [file.path, file] as const))('%s', (path, file) => {
    expect(file.imports.filter((from) => !allowed(path).test(from))).toEqual([]);
  });
});

test('the pure folders do not read the time and use no random numbers', () => {
  const pure = source.filter(({ path }) => ['core', 'exercises', 'measures'].includes(folderOf(path)));
  const impure = /\bDate\.now\(|new Date\(\)|Temporal\.Now|Math\.random\(|performance\./;
  expect(pure.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
});

test('a break plays by the time of its page: the wall clock, which may be set, only dates what is saved', () => {
  const plays =
    /^src\/(ui\/(break|figure)\/|page\/(stillness|speech|sound|wake-lock|window|reload-state)\.ts$)/;
  const lines = source
    .filter(({ path }) => plays.test(path))
    .flatMap(({ path, text }) => text.split('\n').map((line) => `${path}: ${line.trim()}`));
  const asks = lines.filter((line) => /\bDate\.now\b|new Date\(\)|Temporal\.Now/.test(line));
  expect(
    asks.filter((line) => !/\b(saveOption|amendSkip|markSafetySeen|markNoticeSeen)\(/.test(line)),
  ).toEqual([]);
});

test('the background keeps no state between events', () => {
  const alive = source.filter(({ path }) => ['background', 'browser'].includes(folderOf(path)));
  expect(alive.filter(({ text }) => /^(export )?let /m.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no file writes markup, sends data, or runs text as code', () => {
  const banned =
    /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function\(/;
  expect(source.filter(({ text }) => banned.test(text)).map(({ path }) => path)).toEqual([]);
});
