/**
 * Accelerated time for a desktop. Its clock can also be set, and its machine can be put to sleep. This affects only the
 * processes of the desktop. The test itself stays in real time, so its timeouts are in real time too.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { beginning, MS, passedNow, SETTINGS_BYTES, writeStretch } from './lease.mjs';
import { family } from './strain.mjs';
import { pause } from './wait';

const run = promisify(execFile);

export interface Tempo {
  /** The highest number of seconds that pass on the desktop in one real second. */
  readonly rate: number;
  /** The wall clock of the desktop at the beginning, in ms since 1970. */
  readonly startsAt: number;
}

/** The time between two readings of the desktop's clock, in real ms. */
const POLL_MS = 5;

function signal(pids: readonly number[], name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // The process has ended in the meantime.
    }
  }
}

/** Builds timewarp.so in a folder, and returns its path. */
export async function buildLibrary(folder: string): Promise<string> {
  const library = join(folder, 'timewarp.so');
  const source = join(import.meta.dirname, 'timewarp.c');
  await run('gcc', ['-O2', '-shared', '-fPIC', '-o', library, source, '-ldl']);
  return library;
}

export class Timewarp {
  /** The environment of processes that run in this time. */
  readonly env: Readonly<Record<string, string>>;
  /** The beginning, by the real monotonic clock. The test and the desktop count from it. */
  readonly #begun = process.hrtime.bigint();
  readonly #folder: string;
  readonly #settings: number;
  /** Any value but 0 stops the governor. */
  readonly #stop = new Int32Array(new SharedArrayBuffer(4));
  /** Rejects if the governor fails. */
  readonly #governed: Promise<unknown>;
  #skippedMs = 0;
  #asleepMs = 0;
  #wrongMs = 0;

  private constructor(
    folder: string,
    private readonly tempo: Tempo,
  ) {
    this.#folder = folder;
    const settings = join(folder, 'settings');
    this.#settings = openSync(settings, 'w+');
    writeSync(this.#settings, Buffer.alloc(SETTINGS_BYTES));
    writeStretch(this.#settings, 0, beginning);
    this.env = {
      LD_PRELOAD: join(folder, 'timewarp.so'),
      TW_RATE: String(tempo.rate),
      TW_START_NS: String(BigInt(tempo.startsAt) * 1_000_000n),
      TW_BASE_MONO_NS: String(this.#begun),
      TW_SETTINGS: settings,
      // Firefox's content processes must be able to read the settings. Graphics drivers have their own timers.
      MOZ_DISABLE_CONTENT_SANDBOX: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    const governor = new Worker(join(import.meta.dirname, 'governor.mjs'), {
      workerData: {
        file: this.#settings,
        begun: this.#begun,
        // The test's own process counts too: input that comes too late is as bad as a browser that is too slow.
        root: process.pid,
        most: tempo.rate,
        stop: this.#stop,
      },
      // Without the loaders that transform the modules of the tests.
      execArgv: [],
    });
    governor.unref();
    this.#governed = once(governor, 'exit');
  }

  static async begin(tempo: Tempo): Promise<Timewarp> {
    const folder = mkdtempSync(join(tmpdir(), 'flexor-timewarp-'));
    await buildLibrary(folder);
    return new Timewarp(folder, tempo);
  }

  /** The true time at the desktop, in ms since 1970: the time that its clock would show if it had never been set. */
  get now(): number {
    return this.tempo.startsAt + this.#skippedMs + passedNow(this.#settings, this.#begun) / MS;
  }

  /** Waits until the true time at the desktop is `at`. If the signal aborts, resolves early and does not throw. */
  async until(at: number, signal?: AbortSignal): Promise<void> {
    for (let left = at - this.now; left > 0 && !signal?.aborted; left = at - this.now) {
      // Even at the highest pace, the time cannot be reached before this pause is over.
      await pause(Math.max(POLL_MS, left / this.tempo.rate), signal);
    }
  }

  /** Waits until `ms` milliseconds have passed at the desktop. The signal works as in `until`. */
  async pass(ms: number, signal?: AbortSignal): Promise<void> {
    await this.until(this.now + ms, signal);
  }

  /** The difference between the desktop's clock and the true time, in ms. */
  get wrongMs(): number {
    return this.#wrongMs;
  }

  /**
   * Moves the true time forward to `at`. Tests need it because the duration of a browser's start is not known. Throws
   * if it is already later.
   */
  skipTo(at: number): void {
    if (at < this.now) throw new Error(`It is already later: ${new Date(this.now).toISOString()}`);
    this.#skippedMs += at - this.now;
    this.#write(0, this.#skippedMs + this.#wrongMs);
  }

  /** Sets the desktop's clock ahead, or back if `byMs` is negative. The true time does not change. */
  setClock(byMs: number): void {
    this.#wrongMs += byMs;
    this.#write(0, this.#skippedMs + this.#wrongMs);
  }

  /**
   * Puts the machine to sleep: stops these processes and all their descendants. The returned function wakes it. The
   * wall clock goes on, and the monotonic time stands still, as on a computer with a closed lid.
   */
  sleep(pids: readonly number[]): () => void {
    const all = pids.flatMap(family);
    const since = this.now;
    signal(all, 'SIGSTOP');
    return () => {
      this.#asleepMs += this.now - since;
      this.#write(1, -this.#asleepMs);
      signal(all, 'SIGCONT');
    };
  }

  #write(which: 0 | 1, ms: number): void {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(Math.round(ms)) * 1_000_000n);
    writeSync(this.#settings, bytes, 0, 8, which * 8);
  }

  async end(): Promise<void> {
    Atomics.store(this.#stop, 0, 1);
    Atomics.notify(this.#stop, 0);
    await this.#governed;
    closeSync(this.#settings);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
