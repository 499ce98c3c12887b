/** Every file of the repository, and the text of those that the conventions read. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './source';

/** Folders that are made or installed, and are in no commit. */
const notOurs = new Set(['node_modules', 'dist', '.cache', '.git']);

function filesIn(folder: string): string[] {
  return readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** The path of every file from the root, with `/`, in order. */
export const repositoryFiles: readonly string[] = filesIn('').toSorted();

/** Every file and every folder. */
export const repositoryPaths: ReadonlySet<string> = new Set(
  repositoryFiles.flatMap((file) => {
    const parts = file.split('/');
    return parts.map((_, n) => parts.slice(0, n + 1).join('/'));
  }),
);

/** The text of a file, by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}
