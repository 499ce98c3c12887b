/** The page of rules (`docs/behaviour.md`): its tests exist, and its figures are those of the code. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as rules from '../../src/core/clock/rules';
import { clockTable } from '../../src/core/options/clock-options';
import { HOUR, MINUTE, SECOND } from '../../src/core/time';
import { root } from './source';

const folder = resolve(root, 'docs');
const page = readFileSync(resolve(folder, 'behaviour.md'), 'utf8');

interface Link {
  readonly text: string;
  readonly target: string;
}

function linksIn(text: string): Link[] {
  const links = text.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g);
  return [...links].map(([, label = '', target = '']) => ({ text: label, target }));
}

const isTest = ({ target }: Link) => /\.test\.tsx?$/.test(target);
const links = linksIn(page);
const files = [...new Set(links.filter(isTest).map(({ target }) => target))];

/** The titles in a test file: of tests, of groups, and of rows in a table of days. */
function titlesIn(text: string): Set<string> {
  const titled =
    /(?:\btitle:|\b(?:test|describe)\(|\]\)\(|\.each\(\w+\)\()\s*(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g;
  return new Set([...text.matchAll(titled)].map(([, , title = '']) => title.replaceAll(/\\(.)/g, '$1')));
}

test('every link leads to a file', () => {
  const broken = links.filter(({ target }) => !existsSync(resolve(folder, target.replace(/#.*/, ''))));
  expect(broken).toEqual([]);
});

describe('every test that is cited by its title is in its file', () => {
  test.each(files)('%s', (file) => {
    const titles = titlesIn(readFileSync(resolve(folder, file), 'utf8'));
    const cited = links.filter(({ target }) => target === file).map(({ text }) => text);
    expect(cited.filter((title) => !titles.has(title))).toEqual([]);
  });
});

/** The sections, each with its heading and lines. */
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const [heading = '', ...lines] = text.split('\n');
    return { heading, lines };
  });

describe('every section has a test, and every rule has one or says that it has none', () => {
  test.each(sections)('$heading', ({ lines }) => {
    expect(linksIn(lines.join('\n')).some(isTest)).toBe(true);
    const rows = lines.filter((line, n) => /^\| (?!---)/.test(line) && !lines[n + 1]?.startsWith('| ---'));
    const ruleLines = [...lines.filter((line) => line.startsWith('- ')), ...rows];
    const untested = ruleLines.filter(
      (line) => !linksIn(line).some(isTest) && !/\bno test of its own\b/i.test(line),
    );
    expect(untested).toEqual([]);
  });
});

const units: Readonly<Record<string, number>> = {
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: 24 * HOUR,
};

/** Each constant on the page, with the figure in front of it: a time, a range of times, or a number of things. */
const named = [
  ...page.matchAll(/(\d+)(?: to (\d+))?(?: (second|minute|hour|day)s?| [a-z ]+)? \(`([A-Z][A-Z_]+)`/g),
].map(([, from, to, unit = '', name = '']) => {
  const each = units[unit] ?? 1;
  const least = Number(from) * each;
  return [name, to === undefined ? least : { min: least, max: Number(to) * each }] as const;
});

describe('every constant on the page is a rule, and has the figure of the page', () => {
  test.each(named)('%s', (name, figure) => {
    expect(rules).toHaveProperty(name, figure);
  });

  test('no constant is named without its figure', () => {
    const all = [...page.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name = '']) => name);
    expect(all).toEqual(named.map(([name]) => name));
  });

  test('every figure of the rules is on the page', () => {
    const onPage = new Set<string>(named.map(([name]) => name));
    expect(Object.keys(rules).filter((name) => !onPage.has(name))).toEqual([]);
  });
});

/** Each option in minutes on the page: its default in front, its limits behind. */
const optionsOnPage = [...page.matchAll(/(\d+) minutes \(`(\w+)`, (\d+) to (\d+)\)/g)].map(
  ([, preset, key = '', min, max]) =>
    [key, { default: Number(preset), min: Number(min), max: Number(max) }] as const,
);

describe('every option on the page has this default and these limits', () => {
  test.each(optionsOnPage)('%s', (key, row) => {
    expect(clockTable).toHaveProperty(key, expect.objectContaining(row));
  });

  test('no option is named without them', () => {
    const all = [...page.matchAll(/`([a-z]+Minutes)`/g)].map(([, key = '']) => key);
    expect(all).toEqual(optionsOnPage.map(([key]) => key));
  });
});
