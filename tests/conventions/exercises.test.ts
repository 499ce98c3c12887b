/**
 * The page about exercises (`docs/exercises.md`) has the figures of the code, and every motion belongs to an exercise.
 */
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { dosesOf } from '../../src/exercises/choosing/doses';
import { library } from '../../src/exercises/library';
import { rows } from '../exercises/choosing/owed';
import { repositoryFiles, textOf } from './repository';

const page = textOf('docs/exercises.md');

/** The cells of the table row whose first cell is this text. */
function rowOf(first: string): string[] {
  const line = page.split('\n').find((row) => row.startsWith(`| ${first} |`)) ?? '';
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

test.each([
  ['Every half hour', { plan: 'half-hour', longer: false }],
  ['Every half hour, *Longer walks and more strength*', { plan: 'half-hour', longer: true }],
  ['Every hour', { plan: 'hour', longer: false }],
  ['Start gently', { plan: 'ease-in', longer: false }],
] as const)('the doses of the plan “%s” are on the page', (name, options) => {
  const doses = dosesOf(options);
  expect(rowOf(name).map(Number)).toEqual([doses.hipFlexors, ...rows.map((group) => doses.groups[group])]);
});

test('every group of exercises is on the page', () => {
  const absent = library.map(({ group }) => group).filter((group) => !page.includes(`\`${group}\``));
  expect([...new Set(absent)]).toEqual([]);
});

test('every motion belongs to an exercise', () => {
  const folder = 'src/exercises/library/motions/';
  const files = repositoryFiles.filter((path) => path.startsWith(folder));
  const found = files.map((path) => basename(path, '.ts')).filter((name) => name !== 'index');
  expect(found).toEqual(library.map(({ id }) => id).toSorted());
});
