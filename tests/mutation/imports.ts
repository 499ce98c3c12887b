/** Which files of the source a test file loads, as its imports say. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';

const endings = ['', '.ts', '.tsx', '/index.ts'];

/** Imports of values. A type is gone before a test runs. */
function importsIn(path: string): string[] {
  const code = readFileSync(path, 'utf8').replaceAll(/\b(?:import|export)\s+type\s+[^;]*;/g, '');
  const relative = [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/g)];
  const named = relative.flatMap(([, name = '']) => {
    const file = endings.map((ending) => join(dirname(path), name + ending)).find(isFile);
    return file !== undefined && /\.tsx?$/.test(file) ? [file] : [];
  });
  const computed = [...code.matchAll(/\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?`(\.[^`?]*)/g)];
  return [...named, ...computed.flatMap(([, name = '']) => filesLike(join(dirname(path), name)))];
}

/** The files that a computed import may load: its computed parts may be any text. */
function filesLike(template: string): string[] {
  const pattern = template.replaceAll(/\$\{[^}]*\}/g, '*');
  const folder = dirname(pattern);
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => matchesGlob(file, pattern));
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

const known = new Map<string, readonly string[]>();

/** The file and all that it imports, directly or not. */
export function loadedBy(...paths: readonly string[]): ReadonlySet<string> {
  const loaded = new Set<string>();
  const left = [...paths];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    const imports = known.get(path) ?? importsIn(path);
    known.set(path, imports);
    left.push(...imports);
  }
  return loaded;
}
