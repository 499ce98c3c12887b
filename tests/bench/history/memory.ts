/** The memory of the process in which an extension's pages live, of a browser that this process has started. */
import { descendants, told } from '../processes';

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
