/** The memory of everything this process has started: the browser with all of its processes, and its display. */
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

/** In MB; what several processes share is divided among them (PSS). */
export function memoryOfChildren(): number {
  const kB = descendants().map((pid) => Number(/^Pss:\s*(\d+)/m.exec(told(pid, 'smaps_rollup'))?.[1] ?? 0));
  return kB.reduce((sum, one) => sum + one, 0) / 1000;
}
