/** All files of the repository, and the text of those that the conventions read. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './source';

/** Folders that are generated or installed, and in no commit. */
const ignored = new Set(['node_modules', 'dist', '.cache', '.git']);

function filesIn(folder: string): string[] {
  return readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** The paths of all files from the root, with `/`, in order. */
export const repositoryFiles: readonly string[] = filesIn('').toSorted();

/** All files and folders. */
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
