/** The source tree, read as text. The conventions are checked against it. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root, such as `src/core/clock/clock.ts`. */
  readonly path: string;
  readonly text: string;
  /** All its imports, static and dynamic: paths from the root without extension, or package names. */
  readonly imports: readonly string[];
}

function importsOf(path: string, text: string): string[] {
  const named = [
    ...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ];
  return named.map(([, from = '', alone = '', later = '']) => {
    const target = from || alone || later;
    return target.startsWith('.') ? relative(root, resolve(root, path, '..', target)) : target;
  });
}

/** All source files, in order. */
export const source: readonly SourceFile[] = readdirSync(resolve(root, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .toSorted()
  .map((path) => {
    const text = readFileSync(resolve(root, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });
