/** Writes the archives for the stores: a zip for each kind of browser, and a zip of the source of both. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { findCommand } from './commands';
import { filesIn, zipFolder } from './zip';

/** Folders that are not part of the source: those of .gitignore. Used only where git is not available. */
const NOT_SOURCE = /^(node_modules|dist|\.cache)\//;

/**
 * The paths of the source files, from `root`: those that git tracks. Without git, as in an unpacked archive, all files
 * but installed and built ones.
 */
export function sourceFiles(root: string): string[] {
  if (!existsSync(join(root, '.git')) || !findCommand('git'))
    return filesIn(root).filter((file) => !NOT_SOURCE.test(file));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '');
}

/** The paths of the archives that `writeArchives` wrote. */
type Archives = Readonly<Record<'chrome' | 'firefox' | 'source', string>>;

/**
 * Writes the three archives. Both builds must be in `dist`.
 *
 * @param root the folder of the source
 * @param folder the folder to write to; it is created if it does not exist
 */
export async function writeArchives(root: string, folder: string): Promise<Archives> {
  mkdirSync(folder, { recursive: true });
  const write = async (name: string, content: Promise<Uint8Array>) => {
    const path = join(folder, `flexor-${version}-${name}.zip`);
    writeFileSync(path, await content);
    return path;
  };
  return {
    chrome: await write('chrome', zipFolder(join(root, 'dist/chrome'))),
    firefox: await write('firefox', zipFolder(join(root, 'dist/firefox'))),
    source: await write('source', zipFolder(root, sourceFiles(root), `flexor-${version}/`)),
  };
}
