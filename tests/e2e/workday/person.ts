/** Somebody at the desk, and the machine under it: does for real what a line of the script says. */
import { MINUTE, SECOND } from '../../../src/core/time';
import { timeOfDay } from '../../day/script';
import { breakWindow, journalOf, setOptions } from '../desk';
import { until } from '../harness/wait';
import type { Office } from './office';

/** Busy hands are never still for a quarter of a minute; this leaves room for a machine that hesitates. */
const HANDS_MS = 4 * SECOND;

export class Person {
  #rest: (() => Promise<void>) | undefined;
  #stopSwitching: (() => Promise<void>) | undefined;
  #openLid: (() => void) | undefined;
  /** When the front window was changed, in the desk's true time. */
  readonly switches: number[] = [];
  /** How far the clock was off when an entry was written, by its id; what is not here was written since. */
  readonly wrongMs = new Map<string, number>();

  constructor(private readonly office: Office) {}

  async do(what: string): Promise<void> {
    for (const [words, does] of acts) {
      const match = words.exec(what);
      if (match) return await does(this, this.office, ...match.slice(1));
    }
    throw new Error(`Nobody knows how to do this: ${what}`);
  }

  /** Hands on the mouse. */
  async work(): Promise<void> {
    if (this.#rest) return;
    // At once: the first movement is the one that counts.
    await this.office.flexor.wiggle();
    this.#rest = this.office.flexor.keepMoving(HANDS_MS);
  }

  async rest(): Promise<void> {
    await this.#rest?.();
    this.#rest = undefined;
  }

  /** Changes the window in front, as every window manager does it. */
  async switchWindows(): Promise<void> {
    this.switches.push(this.office.flexor.time.now);
    await this.office.flexor.keys('alt+Tab');
  }

  /** Changes it again and again, so many times an hour. */
  keepSwitching(timesAnHour: number): void {
    const { time } = this.office.flexor;
    const stopped = new AbortController();
    const switching = (async () => {
      while (!stopped.signal.aborted) {
        await this.switchWindows();
        await time.pass((3600 * SECOND) / timesAnHour, stopped.signal);
      }
    })();
    switching.catch(() => {});
    this.#stopSwitching = async () => {
      stopped.abort();
      await switching;
    };
  }

  async stopSwitching(): Promise<void> {
    await this.#stopSwitching?.();
    this.#stopSwitching = undefined;
  }

  closeLid(): void {
    this.#openLid = this.office.flexor.sleep();
  }

  openLid(): void {
    this.#openLid?.();
    this.#openLid = undefined;
  }

  /** What is written already was written by the old clock. */
  async setClock(byMs: number): Promise<void> {
    const { flexor } = this.office;
    const written = await journalOf(flexor);
    for (const { id } of written) {
      if (!this.wrongMs.has(id)) this.wrongMs.set(id, flexor.time.wrongMs);
    }
    flexor.time.setClock(byMs);
  }

  /** Answers by the keyboard if the window has it, else by the mouse. */
  async answer({ key, button }: Answer): Promise<void> {
    const { flexor } = this.office;
    const page = await breakWindow(flexor);
    if (await page.evaluate(() => document.hasFocus())) return await flexor.keys(key);
    await flexor.wiggle();
    await page.click(button);
  }

  /** Lets go of everything, however far the day has come. */
  async leave(): Promise<void> {
    this.openLid();
    await this.stopSwitching();
    await this.rest();
  }
}

type Act = (person: Person, office: Office, ...args: string[]) => Promise<void> | void;

interface Answer {
  readonly key: string;
  readonly button: string;
}

const answers = {
  start: { key: 'Return', button: 'Start' },
  later: { key: 'l', button: 'Later' },
  skip: { key: 's', button: 'Skip' },
} as const;

/** Looks at a page. A window that just closed may have left another in front, which a page alone cannot change. */
async function lookAt({ flexor, pages }: Office, name: keyof Office['pages']): Promise<void> {
  const page = pages[name];
  const isSeen = () => page.evaluate(() => document.hasFocus());
  await page.bringToFront();
  await until(`the ${name} in front`, async () => {
    if (await isSeen()) return true;
    await flexor.keys('alt+Tab');
    await page.bringToFront();
    return await isSeen();
  });
}

type Playing = 'video' | 'music' | 'call';

/** Presses its button; what comes of that is heard, or not. */
async function press({ pages }: Office, name: Playing): Promise<void> {
  await pages[name].evaluate(() => {
    document.querySelector('audio')?.play().catch(console.info);
  });
}

/** Plays it until it is heard, in front unless it is music: whoever hears nothing presses the button again. */
async function play(office: Office, name: Playing): Promise<void> {
  const where = name === 'music' ? {} : { active: true };
  await until(`the ${name} to be heard`, async () => {
    await press(office, name);
    return await office.flexor.evaluate(async (of) => {
      const sounding = await globalThis.browser.tabs.query({ ...of, audible: true });
      return sounding.length > 0;
    }, where);
  });
}

async function stop({ pages }: Office, name: Playing): Promise<void> {
  await pages[name].evaluate(() => document.querySelector('audio')?.pause());
}

const acts: readonly [RegExp, Act][] = [
  [/^(sits down|works)$/, (person) => person.work()],
  [/^(reads|presents|gets up|goes home)$/, (person) => person.rest()],
  [/^presses start$/, (person) => person.answer(answers.start)],
  [/^presses later$/, (person) => person.answer(answers.later)],
  [/^presses skip$/, (person) => person.answer(answers.skip)],
  [/^switches windows$/, (person) => person.switchWindows()],
  [/^switches windows (\d+) times an hour$/, (person, _, times) => person.keepSwitching(Number(times))],
  [/^stays in one window$/, (person) => person.stopSwitching()],
  // Another desktop of the window manager has no window of the browser in front.
  [/^works elsewhere$/, (_, { flexor }) => flexor.showDesktop(1)],
  [/^works in the browser$/, (_, { flexor }) => flexor.showDesktop(0)],
  [
    /^watches a video$/,
    async (person, office) => {
      await lookAt(office, 'video');
      await play(office, 'video');
      await person.rest();
    },
  ],
  [
    /^stops the video$/,
    async (person, office) => {
      await person.work();
      await stop(office, 'video');
      await lookAt(office, 'mail');
    },
  ],
  [/^puts music on$/, (_, office) => play(office, 'music')],
  [/^turns the music off$/, (_, office) => stop(office, 'music')],
  [
    /^joins a call$/,
    async (_, office) => {
      // Firefox gives no microphone to a page that nobody sees.
      await lookAt(office, 'call');
      await office.pages.call.evaluate(async () => {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        Object.assign(globalThis, { stream });
      });
      // In Chromium a call is known by what is heard, in Firefox by its microphone.
      await (office.flexor.name === 'chromium' ? play : press)(office, 'call');
    },
  ],
  [
    /^hangs up$/,
    async (_, office) => {
      await stop(office, 'call');
      await office.pages.call.evaluate(() => {
        const { stream } = globalThis as unknown as { stream: MediaStream };
        for (const track of stream.getTracks()) track.stop();
        // Whoever leaves a call leaves its page.
        setTimeout(() => location.assign('about:blank'));
      });
      await lookAt(office, 'mail');
    },
  ],
  [/^fills the screen$/, (_, { flexor }) => flexor.keys('F11')],
  [
    /^leaves full screen$/,
    async (person, { flexor }) => {
      await person.work();
      await flexor.keys('F11');
    },
  ],
  [/^locks the screen$/, (_, { bus }) => bus.lock(true)],
  [/^unlocks the screen$/, (_, { bus }) => bus.lock(false)],
  [/^closes the lid$/, (person) => person.closeLid()],
  [/^opens the lid$/, (person) => person.openLid()],
  [
    /^the clock goes (-?\d+) minutes$/,
    (person, _, minutes) => person.setClock(Number(minutes) * 60 * SECOND),
  ],
  [
    /^stops counting at (\d+:\d\d)$/,
    async (_, { flexor }, time) => {
      const hours = Array.from({ length: 7 }, () => [[0, timeOfDay(String(time)) / MINUTE]]);
      await setOptions(flexor, { when: 'hours', hours });
    },
  ],
  [/^counts all day again$/, (_, { flexor }) => setOptions(flexor, { when: 'always' })],
  [/^the background dies$/, (_, { flexor }) => flexor.killBackground()],
  // What is to be seen is no act; nor is the end.
  [/^(is asked: .*|has not answered|is looked at again|is off|ends)$/, () => {}],
];
