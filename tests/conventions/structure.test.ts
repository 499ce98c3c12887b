/** The structure of the source: no circular imports, and one meaning for each exported name. */
import { expect, test } from 'vitest';
import { source } from './source';

const byPath = new Map(source.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));

/** The files that a file imports, types included. */
function importsOf(path: string): readonly string[] {
  return byPath.get(path)?.imports.filter((target) => byPath.has(target)) ?? [];
}

/** The first circle of imports from a file back to itself, as paths; undefined if there is none. */
function circleFrom(start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const paths: (readonly string[])[] = [[start]];
  for (let path = paths.pop(); path; path = paths.pop()) {
    for (const next of importsOf(path.at(-1) ?? start)) {
      if (next === start) return [...path, start];
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}

test('no file imports itself through others, types included', () => {
  const circles = [...byPath.keys()].flatMap((path) => circleFrom(path)?.join(' → ') ?? []);
  expect(circles).toEqual([]);
});

/** Each motion is a module of its own, imported by the name of its exercise. */
const MOTIONS = 'src/exercises/library/motions/';

test('each exported name is in one file', () => {
  const filesOf = new Map<string, string[]>();
  for (const { path, text } of source.filter((file) => !file.path.startsWith(MOTIONS))) {
    const exported = text.matchAll(
      /^export (?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
    );
    for (const [, name = ''] of exported) filesOf.set(name, [...(filesOf.get(name) ?? []), path]);
  }
  const twice = [...filesOf].filter(([, files]) => files.length > 1);
  expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
});
