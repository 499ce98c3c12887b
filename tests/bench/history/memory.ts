/** Measures the memory of the process with the extension's pages, in a browser that this process has started. */
import { descendants, procFile } from '../processes';

/** Whether this is the process of the extension. Chromium has a flag on its command line; in Firefox it has a name. */
function holdsExtension(pid: string): boolean {
  return (
    /--extension-process\b/.test(procFile(pid, 'cmdline')) || procFile(pid, 'comm').trim() === 'WebExtensions'
  );
}

/** The memory in MB. Memory that processes share is divided among them (PSS). Throws if there is no such process. */
export function memoryOfPages(): number {
  const pids = descendants().filter(holdsExtension);
  if (pids.length === 0) throw new Error('The browser has no process for the extension.');
  const kB = pids.map((pid) => Number(/^Pss:\s*(\d+)/m.exec(procFile(pid, 'smaps_rollup'))?.[1] ?? 0));
  return kB.reduce((sum, one) => sum + one, 0) / 1000;
}
