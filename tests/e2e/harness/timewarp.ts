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
  /** How many seconds pass on the desk in a real one, at most. */
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

/** From an instant of real time on (ms from the beginning), when the desk was `lagMs` behind its rate, this pace. */
interface Stretch {
  readonly since: number;
  readonly lagMs: number;
  readonly pace: number;
}

/** A change of pace is written before it is due, so that no process has seen a time that is taken back. In real ms. */
const AHEAD_MS = 250;
/** Where in the file of settings the pace is, after the two offsets. */
const PACE_AT = 16;

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
  /** What the test and the desk count from: one instant, on the wall clock and on the clock that nobody sets. */
  readonly #base = Date.now();
  readonly #begun = process.hrtime.bigint();
  readonly #folder: string;
  readonly #offsets: number;
  readonly #stretches: [Stretch, ...Stretch[]];
  #skippedMs = 0;
  #asleepMs = 0;
  #wrongMs = 0;
  #version = 0n;

  private constructor(
    folder: string,
    private readonly tempo: Tempo,
  ) {
    this.#folder = folder;
    this.#stretches = [{ since: 0, lagMs: 0, pace: tempo.rate }];
    const offsets = join(folder, 'offsets');
    this.#offsets = openSync(offsets, 'w');
    writeSync(this.#offsets, Buffer.alloc(PACE_AT + 40));
    this.env = {
      LD_PRELOAD: join(folder, 'timewarp.so'),
      TW_RATE: String(tempo.rate),
      TW_START_NS: String(BigInt(tempo.startsAt) * 1_000_000n),
      TW_BASE_NS: String(BigInt(this.#base) * 1_000_000n),
      TW_BASE_MONO_NS: String(this.#begun),
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

  /** Real ms since the beginning. */
  get #elapsed(): number {
    return Number(process.hrtime.bigint() - this.#begun) / 1e6;
  }

  /** True time at the desk: what a clock there shows that nobody has set. */
  get now(): number {
    return this.#timeAt(this.#elapsed);
  }

  /** The true time at the desk at an instant of real time. */
  at(real: number): number {
    return this.#timeAt(real - this.#base);
  }

  #timeAt(elapsed: number): number {
    const { since, lagMs, pace } =
      this.#stretches.findLast((one) => one.since <= elapsed) ?? this.#stretches[0];
    const { rate, startsAt } = this.tempo;
    return startsAt + this.#skippedMs + elapsed * rate - lagMs - (elapsed - since) * (rate - pace);
  }

  /** How many seconds pass at the desk in a real one, at most. */
  get rate(): number {
    return this.tempo.rate;
  }

  /** The same, just now. */
  get pace(): number {
    return this.#stretches.at(-1)?.pace ?? this.tempo.rate;
  }

  /** Lets time pass slower than the desk's rate, where something happens that takes real time, or so fast again. */
  set pace(pace: number) {
    const before = this.#stretches.at(-1) ?? this.#stretches[0];
    if (pace === before.pace) return;
    const since = Math.max(before.since, this.#elapsed + AHEAD_MS);
    const lagMs = before.lagMs + (since - before.since) * (this.tempo.rate - before.pace);
    this.#stretches.push({ since, lagMs, pace });
    const lost = (of: number) => Math.round((this.tempo.rate - of) * 1e6);
    const rows = [since * 1e6, lagMs * 1e6, lost(before.pace), lost(pace)];
    const bytes = Buffer.alloc(32);
    rows.forEach((row, n) => {
      bytes.writeBigInt64LE(BigInt(Math.round(row)), n * 8);
    });
    this.#writePace(bytes);
  }

  /** Nobody reads while the version is odd. */
  #writePace(bytes: Buffer): void {
    const version = Buffer.alloc(8);
    for (const half of [bytes, undefined]) {
      this.#version += 1n;
      version.writeBigInt64LE(this.#version);
      writeSync(this.#offsets, version, 0, 8, PACE_AT);
      if (half) writeSync(this.#offsets, half, 0, half.length, PACE_AT + 8);
    }
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

  /** How long the test waits for so much time to pass at the desk, at the pace of just now. */
  realMs(ms: number): number {
    return ms / this.pace;
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
