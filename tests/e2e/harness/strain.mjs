/** How hard a family of processes strains for the processor: what its busiest thread needs of the time there is. */
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';

/**
 * A process and all that it has started.
 * @param {number} pid
 */
export function family(pid) {
  const parents = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The command, in parentheses, may hold anything; the state and the parent's number follow it.
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

/** A thread's account of the processor. */
class Thread {
  #account;
  #ran = -1;
  #waited = 0;
  #lastRan = Number.NEGATIVE_INFINITY;

  /** @param {string} folder of the thread, below /proc */
  constructor(folder) {
    this.folder = folder;
    this.#account = openSync(`${folder}/schedstat`, 'r');
  }

  /**
   * For how much of the span up to now it ran or waited to run, in ns.
   * @param {number} now in ns
   * @param {number} span in ns
   * @throws if it has ended
   */
  occupied(now, span) {
    const length = readSync(this.#account, buffer, 0, buffer.length, 0);
    const [ran = 0, waited = 0] = buffer.toString('latin1', 0, length).split(' ').map(Number);
    const took = this.#ran < 0 ? 0 : ran - this.#ran + (waited - this.#waited);
    this.#ran = ran;
    this.#waited = waited;
    if (took > 0) {
      this.#lastRan = now;
      return Math.min(took, span);
    }
    // A wait is entered in the account when it is over. Whoever did nothing for long hardly waits now.
    if (now - this.#lastRan > IDLE_NS) return 0;
    return /\) R /.test(readFileSync(`${this.folder}/stat`, 'latin1')) ? span : 0;
  }

  close() {
    closeSync(this.#account);
  }
}

/** Who did not run for so long is not looked at closely. */
const IDLE_NS = 2e9;
/** So often processes and threads are looked for. */
const LOOK_NS = 0.25e9;

export class Strain {
  /** @type {Map<string, Thread>} */
  #threads = new Map();
  #looked = Number.NEGATIVE_INFINITY;
  #last = 0;
  /** The thread that measures: what it needs is no strain on the desk. */
  #own = `/proc/${readlinkSync('/proc/thread-self')}`;

  /** @param {number} root the process whose family it is */
  constructor(root) {
    this.root = root;
  }

  /**
   * How much of the time since the last look the busiest thread ran or waited to run: 0 is none, 1 all of it.
   * @param {number} now in ns
   */
  measure(now) {
    if (now - this.#looked > LOOK_NS) this.#look(now);
    const span = Math.max(1, now - this.#last);
    this.#last = now;
    let busiest = 0;
    for (const [folder, thread] of this.#threads) {
      try {
        busiest = Math.max(busiest, thread.occupied(now, span));
      } catch {
        // It has ended.
        thread.close();
        this.#threads.delete(folder);
      }
    }
    return busiest / span;
  }

  /** @param {number} now */
  #look(now) {
    this.#looked = now;
    for (const pid of family(this.root)) {
      for (const folder of foldersOf(pid)) {
        if (folder === this.#own || this.#threads.has(folder)) continue;
        try {
          this.#threads.set(folder, new Thread(folder));
        } catch {
          // It has ended in the meantime.
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
