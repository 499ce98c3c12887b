/**
 * A desk where time passes faster, and where the clock can be set and the machine put to sleep. Only what runs on
 * the desk lives so: the test itself stays in real time, and its deadlines mean what they say.
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
  /** How many seconds pass on the desk in a real one, at most. */
  readonly rate: number;
  /** The desk's wall clock at the beginning, in ms since 1970. */
  readonly startsAt: number;
}

/** How often it is looked how late it is at the desk, in real ms. */
const LOOK_MS = 5;

function signal(pids: readonly number[], name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended in the meantime.
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
  /** What processes must have in their environment to live on this desk's time. */
  readonly env: Readonly<Record<string, string>>;
  /** What the test and the desk count from, on the clock that nobody sets. */
  readonly #begun = process.hrtime.bigint();
  readonly #folder: string;
  readonly #settings: number;
  /** Anything but 0 tells the governor to stop. */
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
      // Firefox's content processes must be able to read the settings, and drivers of graphics cards have timers.
      MOZ_DISABLE_CONTENT_SANDBOX: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    const governor = new Worker(join(import.meta.dirname, 'governor.mjs'), {
      workerData: {
        file: this.#settings,
        begun: this.#begun,
        // The test is one of the desk's family: hands that come too late are as bad as a browser that does.
        root: process.pid,
        most: tempo.rate,
        stop: this.#stop,
      },
      // What transforms the tests' modules is not for this one.
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

  /** True time at the desk: what a clock there shows that nobody has set. */
  get now(): number {
    return this.tempo.startsAt + this.#skippedMs + passedNow(this.#settings, this.#begun) / MS;
  }

  /** Waits until it is so late at the desk; ends early, without an error, when the signal says so. */
  async until(at: number, signal?: AbortSignal): Promise<void> {
    for (let left = at - this.now; left > 0 && !signal?.aborted; left = at - this.now) {
      // It cannot be so late before this pause is over.
      await pause(Math.max(LOOK_MS, left / this.tempo.rate), signal);
    }
  }

  /** Waits for so much time to pass at the desk, as `until` does. */
  async pass(ms: number, signal?: AbortSignal): Promise<void> {
    await this.until(this.now + ms, signal);
  }

  /** How far the desk's clock is from the true time, in ms. */
  get wrongMs(): number {
    return this.#wrongMs;
  }

  /** Lets it be later, for there is no telling how long a browser takes to start. */
  skipTo(at: number): void {
    if (at < this.now) throw new Error(`It is later already: ${new Date(this.now).toISOString()}`);
    this.#skippedMs += at - this.now;
    this.#write(0, this.#skippedMs + this.#wrongMs);
  }

  /** Sets the desk's clock ahead, or back by a negative number; the true time goes on. */
  setClock(byMs: number): void {
    this.#wrongMs += byMs;
    this.#write(0, this.#skippedMs + this.#wrongMs);
  }

  /**
   * Puts the machine to sleep, that is these processes and what they have started; the returned function wakes it.
   * Its wall clock goes on, its monotonic time stands still, as on a computer whose lid is closed.
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
