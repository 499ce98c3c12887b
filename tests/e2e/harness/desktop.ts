/**
 * A desktop for one browser: an X display with a window manager, and real input from its mouse and keyboard. Both
 * browsers take their idle time from the X server. So without input here, the hands are still for Flexor.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { findCommand } from '../../../scripts/commands';
import { type Tempo, Timewarp } from './timewarp';

const run = promisify(execFile);

/**
 * Runs the X server until standard input ends. That happens in every case when the test's process ends, also after
 * SIGKILL. Every browser on the display ends with it. Xvfb chooses a free display number and prints it.
 */
const SERVER = `
  Xvfb -displayfd 3 -screen 0 "$SCREEN"x24 -nolisten tcp -s 0 3>&1 >/dev/null 2>&1 &
  cat >/dev/null
  kill $!
`;

/** The size of a screen, in pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

const DEFAULT_SIZE: ScreenSize = { width: 1280, height: 900 };

/** Moves the mouse. One process makes all moves: in accelerated time, a new process for each move would be too late. */
class Mouse {
  readonly #process: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  constructor(env: NodeJS.ProcessEnv) {
    // `stdbuf` makes xdotool print each position of the mouse at once.
    const child = spawn('stdbuf', ['-oL', 'xdotool', '-'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    // If xdotool has ended, its output has ended too.
    child.stdin.on('error', () => {});
    this.#process = child;
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /** Resolves to whether the mouse was moved: not if xdotool has ended. */
  async move(x: number, y: number): Promise<boolean> {
    this.#process.stdin?.write(`mousemove ${x} ${y} getmouselocation\n`);
    const { done = false } = await this.#answers.next();
    return !done;
  }

  stop(): void {
    this.#process.kill();
  }
}

/** An X display with a window manager, a mouse and a keyboard. */
export class Desktop {
  /** The environment of processes that run on this display. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly #server: ChildProcess;
  readonly #ended: Promise<unknown>;
  #windowManager: ChildProcess | undefined;
  #mouse: Mouse | undefined;
  #moves = 0;

  private constructor(
    server: ChildProcess,
    display: string,
    /** The accelerated time of this desktop; undefined for real time. */
    readonly time: Timewarp | undefined,
    private readonly screen: ScreenSize,
  ) {
    const { WAYLAND_DISPLAY: _, ...env } = process.env;
    this.env = { ...env, ...time?.env, DISPLAY: display };
    this.#server = server;
    this.#ended = once(server, 'exit');
  }

  static async open(tempo?: Tempo, screen = DEFAULT_SIZE): Promise<Desktop> {
    for (const command of ['Xvfb', 'xdotool', ...(tempo ? ['gcc'] : [])]) {
      if (!findCommand(command)) throw new Error(`${command} is not installed: npm run set-up`);
    }
    const time = tempo && (await Timewarp.begin(tempo));
    const env = { ...process.env, ...time?.env, SCREEN: `${screen.width}x${screen.height}` };
    const server = spawn('sh', ['-c', SERVER], { stdio: ['pipe', 'pipe', 'ignore'], env });
    const number = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
      server.once('exit', () =>
        reject(new Error('Xvfb exited before it printed the number of its display.')),
      );
      server.once('error', reject);
    });
    const desktop = new Desktop(server, `:${number}`, time, screen);
    desktop.#startWindowManager();
    return desktop;
  }

  /** Focus, full screen and Alt+F4 need a window manager. It ends together with its display. */
  #startWindowManager(): void {
    if (!findCommand('openbox')) return;
    const options = { env: { ...this.env }, stdio: 'ignore' } as const;
    this.#windowManager = spawn('openbox', ['--sm-disable'], options);
    this.#windowManager.unref();
  }

  /** The process ids of the X server and the window manager. */
  get pids(): number[] {
    return [this.#server, this.#windowManager].flatMap((child) => child?.pid ?? []);
  }

  async #xdotool(...args: string[]): Promise<string> {
    const { stdout } = await run('xdotool', args, { env: { ...this.env } });
    return stdout;
  }

  /** Moves the mouse, and waits until the X server has done it. It is input only if the position changes. */
  async move(x: number, y: number): Promise<void> {
    this.#mouse ??= new Mouse(this.env);
    if (await this.#mouse.move(x, y)) return;
    // `getmouselocation` also looks up the window below the mouse. If that window closes meanwhile, xdotool ends.
    this.#mouse = new Mouse(this.env);
    if (await this.#mouse.move(x, y)) return;
    throw new Error('xdotool has ended twice, most likely because its display is gone.');
  }

  /** Moves the mouse a bit, in a corner of the screen where it disturbs nothing. */
  async wiggle(): Promise<void> {
    this.#moves += 1;
    await this.move(this.screen.width - 10 + (this.#moves % 2), this.screen.height - 10);
  }

  /** Presses keys of the keyboard, for the window that has the focus: `keys('a', 'Return', 'alt+F4')`. */
  async keys(...keys: string[]): Promise<void> {
    await this.#xdotool('key', ...keys);
  }

  /** Types a text on the keyboard, one key every `everyMs` milliseconds. */
  async type(text: string, everyMs: number): Promise<void> {
    await this.#xdotool('type', '--delay', String(everyMs), text);
  }

  /** Clicks the main button at the position of the mouse, `times` times, every 100 ms. */
  async click(times = 1): Promise<void> {
    await this.#xdotool('click', '--repeat', String(times), '--delay', '100', '1');
  }

  /**
   * Sets the keyboard layout of a country, or a variant of it. Keys of other layouts are then pressed by their key
   * codes: 39 is the key that has S in the English layout.
   */
  async layout(country: string, variant = ''): Promise<void> {
    await run('setxkbmap', ['-layout', country, '-variant', variant], { env: { ...this.env } });
  }

  /**
   * Brings the window forward whose title begins with `title`, as a click in the taskbar does. Without such a window,
   * nothing happens: its title may follow its page a moment later.
   */
  async activate(title: string): Promise<void> {
    // xdotool exits with 1 if it finds no window.
    await this.#xdotool('search', '--onlyvisible', '--name', `^${title}`, 'windowactivate').catch(() => {});
  }

  /** The title of the window in front; empty if there is none. */
  async titleInFront(): Promise<string> {
    return await this.#xdotool('getactivewindow', 'getwindowname').then(
      (title) => title.trim(),
      () => '',
    );
  }

  /** Shows another virtual desktop of the window manager. */
  async show(number: number): Promise<void> {
    await this.#xdotool('set_desktop', String(number));
  }

  async close(): Promise<void> {
    this.#mouse?.stop();
    this.#server.stdin?.end();
    await this.#ended;
    await this.time?.end();
  }
}
