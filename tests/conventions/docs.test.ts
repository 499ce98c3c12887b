/** The files, headings and commands that documents and comments name exist. */
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json';
import { repositoryFiles, repositoryPaths, textOf } from './repository';

const documents = repositoryFiles.filter((path) => path.endsWith('.md'));

test('the main documents exist', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['CHANGELOG.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'README.md']),
  );
});

/** The anchor that GitHub creates for a heading. */
function anchorOf(heading: string): string {
  const plain = heading.replaceAll(/[`*]|\[|\]\([^)]*\)/g, '').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-');
}

function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

/** The targets that a document links to or shows, without those on the web. */
function targetsIn(text: string): string[] {
  const links = text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g);
  return [...links]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((target) => !/^(https?|mailto):/.test(target));
}

function isThere(target: string, document: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? document : posix.join(dirname(document), path);
  if (!repositoryPaths.has(file)) return false;
  return anchor === undefined || anchorsIn(textOf(file)).includes(anchor);
}

/** Folders whose files are named by their path from the root. */
const named = /^(src|tests|scripts|docs|public|\.ci)\//;

/** Paths in code type. Those with a part to fill in (`<id>`) or a pattern (`*`) are left out. */
function pathsIn(text: string): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);
  return code.filter((inside) => named.test(inside) && !/[\s<>*{}…]/.test(inside));
}

/** Commands of npm, in code type or in a block of code. */
function commandsIn(text: string): string[] {
  const runs = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
  const short = [...text.matchAll(/\bnpm (test|start)\b/g)].map(([, name = '']) => name);
  return [...new Set([...runs, ...short])];
}

describe.each(documents)('%s', (document) => {
  const text = textOf(document);

  test('links to files and headings that exist', () => {
    expect(targetsIn(text).filter((target) => !isThere(target, document))).toEqual([]);
  });

  test('names paths that exist', () => {
    const absent = pathsIn(text).filter((path) => !repositoryPaths.has(path.replace(/\/$/, '')));
    expect(absent).toEqual([]);
  });

  test('names commands that are in package.json', () => {
    const absent = commandsIn(text).filter((name) => !Object.hasOwn(packageFile.scripts, name));
    expect(absent).toEqual([]);
  });
});

/** Comments: blocks, and from `//` to the end of a line. */
function commentsIn(text: string): string[] {
  return text.match(/(?<=^|\s)\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm) ?? [];
}

/** A file of the X server. */
const foreign = 'Xext/saver.c';

/** The names of files in a comment, without addresses on the web. */
function filesCitedIn(comment: string): string[] {
  const ours = comment.replaceAll(/\bhttps?:\S+/g, '').replaceAll(foreign, '');
  return ours.match(/(?<![\w@.*/-])[\w.-]+(?:\/[\w.-]+)*\.(?:md|tsx?|mjs|css|html|c)\b(?!\w)/g) ?? [];
}

function isCited(name: string): boolean {
  return repositoryFiles.some((file) => file === name || file.endsWith(`/${name}`));
}

const sources = repositoryFiles.filter((path) => /\.(tsx?|mjs|css|c)$/.test(path));

describe('every file that a comment names is in the repository', () => {
  test('in the source, the tests and the scripts', () => {
    const absent = sources.flatMap((path) => {
      const cited = commentsIn(textOf(path)).flatMap(filesCitedIn);
      return cited.filter((name) => !isCited(name)).map((name) => `${path}: ${name}`);
    });
    expect(absent).toEqual([]);
  });

  test('documents are named by their path from the root', () => {
    const short = sources.flatMap((path) => {
      const cited = commentsIn(textOf(path)).flatMap(filesCitedIn);
      const some = cited.filter((name) => name.endsWith('.md') && !repositoryPaths.has(name));
      return some.map((name) => `${path}: ${name}`);
    });
    expect(short).toEqual([]);
  });
});
