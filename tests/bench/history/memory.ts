/** The memory of the process in which an extension's pages live, of a browser that this process has started. */
import { readdirSync, readFileSync } from 'node:fs';

/** The text of a file of a process; '' once that has ended. */
function told(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function descendants(): string[] {
  const children = new Map<string, string[]>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = /^PPid:\s*(\d+)/m.exec(told(pid, 'status'))?.[1] ?? '';
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = new Set(children.get(String(process.pid)));
  // A set that grows while it is walked through is walked through to its new end.
  for (const pid of found) for (const child of children.get(pid) ?? []) found.add(child);
  return [...found];
}

/** Chromium marks it on the command line, which it writes as one word; Firefox gives it a name. */
function holdsExtension(pid: string): boolean {
  return /--extension-process\b/.test(told(pid, 'cmdline')) || told(pid, 'comm').trim() === 'WebExtensions';
}

/** In MB; what it shares with other processes is divided among them (PSS). Throws if there is no such process. */
export function memoryOfPages(): number {
  const pids = descendants().filter(holdsExtension);
  if (pids.length === 0) throw new Error('No process of the browser says that it holds the extension.');
  const kB = pids.map((pid) => Number(/^Pss:\s*(\d+)/m.exec(told(pid, 'smaps_rollup'))?.[1] ?? 0));
  return kB.reduce((sum, one) => sum + one, 0) / 1000;
}
