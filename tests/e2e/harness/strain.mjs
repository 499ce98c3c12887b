/** Measures the strain of a tree of processes: the share of time in which its busiest thread needs the processor. */
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';

/**
 * The ids of a process and of all its descendants.
 * @param {number} pid
 */
export function family(pid) {
  const parents = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The command, in parentheses, may contain any characters. After it come the state and the id of the parent.
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return [{ child: Number(name), parent: Number(parent) }];
    } catch {
      return [];
    }
  });
  const found = [pid];
  for (const one of found)
    found.push(...parents.filter(({ parent }) => parent === one).map(({ child }) => child));
  return found;
}

const buffer = Buffer.alloc(64);

/** Reads how long one thread ran, and how long it waited for the processor. */
class Thread {
  #schedstat;
  #ran = -1;
  #waited = 0;
  #lastRan = Number.NEGATIVE_INFINITY;

  /** @param {string} folder the folder of the thread in /proc */
  constructor(folder) {
    this.folder = folder;
    this.#schedstat = openSync(`${folder}/schedstat`, 'r');
  }

  /**
   * How long the thread ran or waited for the processor in the last `span` ns, in ns.
   * @param {number} now the current time in ns
   * @param {number} span in ns
   * @throws if the thread has ended
   */
  occupied(now, span) {
    const length = readSync(this.#schedstat, buffer, 0, buffer.length, 0);
    const [ran = 0, waited = 0] = buffer.toString('latin1', 0, length).split(' ').map(Number);
    const took = this.#ran < 0 ? 0 : ran - this.#ran + (waited - this.#waited);
    this.#ran = ran;
    this.#waited = waited;
    if (took > 0) {
      this.#lastRan = now;
      return Math.min(took, span);
    }
    // The kernel counts a wait only when it is over, so a thread that is ready to run may be waiting now. A thread that
    // did nothing for long is hardly waiting.
    if (now - this.#lastRan > IDLE_NS) return 0;
    return /\) R /.test(readFileSync(`${this.folder}/stat`, 'latin1')) ? span : 0;
  }

  close() {
    closeSync(this.#schedstat);
  }
}

/** After this time without running, a thread counts as idle. */
const IDLE_NS = 2e9;
/** The time between two searches for new processes and threads. */
const SEARCH_NS = 0.25e9;

export class Strain {
  /** @type {Map<string, Thread>} */
  #threads = new Map();
  #searchedAt = Number.NEGATIVE_INFINITY;
  #last = 0;
  /** The thread that measures. It does not count. */
  #own = `/proc/${readlinkSync('/proc/thread-self')}`;

  /** @param {number} root the id of the root process of the tree */
  constructor(root) {
    this.root = root;
  }

  /**
   * The share of the time since the last measurement in which the busiest thread ran or waited for the processor: 0 to
   * 1.
   * @param {number} now the current time in ns
   */
  measure(now) {
    if (now - this.#searchedAt > SEARCH_NS) this.#findThreads(now);
    const span = Math.max(1, now - this.#last);
    this.#last = now;
    let busiest = 0;
    for (const [folder, thread] of this.#threads) {
      try {
        busiest = Math.max(busiest, thread.occupied(now, span));
      } catch {
        // The thread has ended.
        thread.close();
        this.#threads.delete(folder);
      }
    }
    return busiest / span;
  }

  /** @param {number} now */
  #findThreads(now) {
    this.#searchedAt = now;
    for (const pid of family(this.root)) {
      for (const folder of foldersOf(pid)) {
        if (folder === this.#own || this.#threads.has(folder)) continue;
        try {
          this.#threads.set(folder, new Thread(folder));
        } catch {
          // The thread has ended in the meantime.
        }
      }
    }
  }
}

/** @param {number} pid */
function foldersOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
  } catch {
    return [];
  }
}
