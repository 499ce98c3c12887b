/**
 * A desk where time passes faster, and where the clock can be set and the machine put to sleep. Only what runs on
 * the desk lives so: the test itself stays in real time, and its deadlines mean what they say.
 */
import { execFile } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Tempo {
  /** How many seconds pass on the desk in a real one. */
  readonly rate: number;
  /** The desk's wall clock at the beginning, in ms since 1970. */
  readonly startsAt: number;
}

/** A process and all that it has started. */
function family(pid: number): number[] {
  const parents = readdirSync('/proc').flatMap((name): [child: number, parent: number][] => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // The command, in parentheses, may hold anything; the state and the parent's number follow it.
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return [[Number(name), Number(parent)]];
    } catch {
      return [];
    }
  });
  const found = [pid];
  for (const one of found)
    found.push(...parents.filter(([, parent]) => parent === one).map(([child]) => child));
  return found;
}

function signal(pids: readonly number[], name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended in the meantime.
    }
  }
}

export class Timewarp {
  /** What processes must have in their environment to live on this desk's time. */
  readonly env: Readonly<Record<string, string>>;
  readonly #base = Date.now();
  readonly #folder: string;
  readonly #offsets: number;
  #skippedMs = 0;
  #asleepMs = 0;
  #wrongMs = 0;

  private constructor(
    folder: string,
    private readonly tempo: Tempo,
  ) {
    this.#folder = folder;
    const offsets = join(folder, 'offsets');
    this.#offsets = openSync(offsets, 'w');
    writeSync(this.#offsets, Buffer.alloc(16));
    this.env = {
      LD_PRELOAD: join(folder, 'timewarp.so'),
      TW_RATE: String(tempo.rate),
      TW_START_NS: String(BigInt(tempo.startsAt) * 1_000_000n),
      TW_BASE_NS: String(BigInt(this.#base) * 1_000_000n),
      TW_BASE_MONO_NS: String(process.hrtime.bigint()),
      TW_OFFSETS: offsets,
      // Firefox's content processes must be able to read the offsets, and drivers of graphics cards have timers.
      MOZ_DISABLE_CONTENT_SANDBOX: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
  }

  static async begin(tempo: Tempo): Promise<Timewarp> {
    const folder = mkdtempSync(join(tmpdir(), 'flexor-timewarp-'));
    const library = join(folder, 'timewarp.so');
    const source = join(import.meta.dirname, 'timewarp.c');
    await run('gcc', ['-O2', '-shared', '-fPIC', '-o', library, source, '-ldl']);
    return new Timewarp(folder, tempo);
  }

  /** True time at the desk: what a clock there shows that nobody has set. */
  get now(): number {
    return this.at(Date.now());
  }

  /** The true time at the desk at an instant of real time. */
  at(real: number): number {
    return this.tempo.startsAt + this.#skippedMs + (real - this.#base) * this.tempo.rate;
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

  /** How long the test waits for so much time to pass at the desk. */
  realMs(ms: number): number {
    return ms / this.tempo.rate;
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
    writeSync(this.#offsets, bytes, 0, 8, which * 8);
  }

  end(): void {
    closeSync(this.#offsets);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
