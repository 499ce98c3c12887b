/** Finds the processes that this one has started, and reads their files in Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** The text of a file in the folder of a process in /proc; '' if the process has ended. */
export function procFile(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The ids of all descendants of this process. */
export function descendants(): string[] {
  const children = new Map<string, string[]>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = /^PPid:\s*(\d+)/m.exec(procFile(pid, 'status'))?.[1] ?? '';
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = new Set(children.get(String(process.pid)));
  // A loop over a set also visits the elements that are added during the loop.
  for (const pid of found) for (const child of children.get(pid) ?? []) found.add(child);
  return [...found];
}
