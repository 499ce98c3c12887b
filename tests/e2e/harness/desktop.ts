/**
 * A desk of its own for one browser: an X display with a window manager, and hands that move its mouse. Both
 * browsers take their idle time from the X server, so still hands here are still hands for Flexor.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { findCommand } from '../../../scripts/commands';
import { type Tempo, Timewarp } from './timewarp';

const run = promisify(execFile);

/**
 * Runs the X server until standard input ends. That happens however the test's process ends, SIGKILL included,
 * and with the display goes every browser on it. Xvfb chooses a free number itself and writes it.
 */
const SERVER = `
  Xvfb -displayfd 3 -screen 0 "$SCREEN"x24 -nolisten tcp -s 0 3>&1 >/dev/null 2>&1 &
  cat >/dev/null
  kill $!
`;

/** How large a screen is, in pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

const USUAL: ScreenSize = { width: 1280, height: 900 };

/** A hand on the mouse: one process for all moves, for where time flies a new one each time comes too late. */
class Mouse {
  readonly #hand: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  constructor(env: NodeJS.ProcessEnv) {
    // Told line by line where the mouse is.
    const hand = spawn('stdbuf', ['-oL', 'xdotool', '-'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    // A display that is gone ends the answers, which says enough.
    hand.stdin.on('error', () => {});
    this.#hand = hand;
    this.#answers = createInterface({ input: hand.stdout })[Symbol.asyncIterator]();
  }

  async move(x: number, y: number): Promise<void> {
    this.#hand.stdin?.write(`mousemove ${x} ${y} getmouselocation\n`);
    const { done } = await this.#answers.next();
    if (done) throw new Error('The mouse is gone, and most likely its display.');
  }

  letGo(): void {
    this.#hand.kill();
  }
}

/** A display, while it lives. */
export class Desktop {
  /** What a process must have in its environment to be on this display. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly #server: ChildProcess;
  readonly #ended: Promise<unknown>;
  #windowManager: ChildProcess | undefined;
  #mouse: Mouse | undefined;
  #moves = 0;

  private constructor(
    server: ChildProcess,
    display: string,
    /** The desk's own time, if it is not the real one. */
    readonly time: Timewarp | undefined,
    private readonly screen: ScreenSize,
  ) {
    const { WAYLAND_DISPLAY: _, ...env } = process.env;
    this.env = { ...env, ...time?.env, DISPLAY: display };
    this.#server = server;
    this.#ended = once(server, 'exit');
  }

  static async open(tempo?: Tempo, screen = USUAL): Promise<Desktop> {
    for (const command of ['Xvfb', 'xdotool', ...(tempo ? ['gcc'] : [])]) {
      if (!findCommand(command)) throw new Error(`${command} is not installed: npm run set-up`);
    }
    const time = tempo && (await Timewarp.begin(tempo));
    const env = { ...process.env, ...time?.env, SCREEN: `${screen.width}x${screen.height}` };
    const server = spawn('sh', ['-c', SERVER], { stdio: ['pipe', 'pipe', 'ignore'], env });
    const number = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
      server.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
      server.once('error', reject);
    });
    const desktop = new Desktop(server, `:${number}`, time, screen);
    desktop.#manageWindows();
    return desktop;
  }

  /** Focus, full screen and Alt+F4 need a window manager. It ends with its display. */
  #manageWindows(): void {
    if (!findCommand('openbox')) return;
    const options = { env: { ...this.env }, stdio: 'ignore' } as const;
    this.#windowManager = spawn('openbox', ['--sm-disable'], options);
    this.#windowManager.unref();
  }

  /** The processes that make the display. */
  get pids(): number[] {
    return [this.#server, this.#windowManager].flatMap((child) => child?.pid ?? []);
  }

  async #hands(...args: string[]): Promise<void> {
    await run('xdotool', args, { env: { ...this.env } });
  }

  /** Puts the mouse there, and waits until the server knows. That is input only if it was somewhere else. */
  async move(x: number, y: number): Promise<void> {
    this.#mouse ??= new Mouse(this.env);
    await this.#mouse.move(x, y);
  }

  /** Moves the mouse a bit, in the corner where it disturbs nothing. */
  async wiggle(): Promise<void> {
    this.#moves += 1;
    await this.move(this.screen.width - 10 + (this.#moves % 2), this.screen.height - 10);
  }

  /** Presses keys as the keyboard would, for whichever window has the focus: `keys('a', 'Return', 'alt+F4')`. */
  async keys(...keys: string[]): Promise<void> {
    await this.#hands('key', ...keys);
  }

  /** Types a text as the keyboard would, a key every so many ms. */
  async type(text: string, everyMs: number): Promise<void> {
    await this.#hands('type', '--delay', String(everyMs), text);
  }

  /** Presses the main button of the mouse where it is: once, or so many times, one every 100 ms. */
  async click(times = 1): Promise<void> {
    await this.#hands('click', '--repeat', String(times), '--delay', '100', '1');
  }

  /** Gives the keyboard the letters of a country. Keys are then pressed by their numbers: 39 is where S is in English. */
  async layout(country: string): Promise<void> {
    await run('setxkbmap', [country], { env: { ...this.env } });
  }

  /** Shows another of the window manager's desktops. */
  async show(number: number): Promise<void> {
    await this.#hands('set_desktop', String(number));
  }

  async close(): Promise<void> {
    this.#mouse?.letGo();
    this.#server.stdin?.end();
    await this.#ended;
    await this.time?.end();
  }
}
