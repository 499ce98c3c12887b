/** The processes that this one has started, as Linux tells of them. */
import { readdirSync, readFileSync } from 'node:fs';

/** The text of a file of a process; '' once that has ended. */
export function told(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Their numbers, with those of what they have started. */
export function descendants(): string[] {
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
