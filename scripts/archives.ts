/** What is handed to the stores: a zip for each kind of browser, and the source from which both were built. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { findCommand } from './commands';
import { filesIn, zipFolder } from './zip';

/** Folders that hold nothing of the source, where no git can tell: those of .gitignore. */
const NOT_SOURCE = /^(node_modules|dist|\.cache)\//;

/** The files of the source: those in git, or without git all that were not installed or built, as in an unpacked archive. */
export function sourceFiles(root: string): string[] {
  if (!existsSync(join(root, '.git')) || !findCommand('git'))
    return filesIn(root).filter((file) => !NOT_SOURCE.test(file));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '');
}

/** The paths of what `writeArchives` has written. */
export type Archives = Readonly<Record<'chrome' | 'firefox' | 'source', string>>;

/**
 * Writes the archives. Needs both builds in `dist`.
 *
 * @param root the folder of the source
 * @param folder where to write
 */
export function writeArchives(root: string, folder: string): Archives {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: Uint8Array) => {
    const path = join(folder, `flexor-${version}-${name}.zip`);
    writeFileSync(path, content);
    return path;
  };
  return {
    chrome: write('chrome', zipFolder(join(root, 'dist/chrome'))),
    firefox: write('firefox', zipFolder(join(root, 'dist/firefox'))),
    source: write('source', zipFolder(root, sourceFiles(root), `flexor-${version}/`)),
  };
}
