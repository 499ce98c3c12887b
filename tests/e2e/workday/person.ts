/** The person at the desk, and their computer: performs the lines of the script with real input. */
import { MINUTE, SECOND } from '../../../src/core/time';
import { timeOfDay } from '../../day/script';
import { breakWindow, journalOf, setOptions } from '../desk';
import { until } from '../harness/wait';
import type { Office } from './office';

/** The time between two movements of the mouse. It is well below the 15 s of a boundary, also on a slow machine. */
const MOVE_MS = 4 * SECOND;

export class Person {
  #stopMoving: (() => Promise<void>) | undefined;
  #stopSwitching: (() => Promise<void>) | undefined;
  #openLid: (() => void) | undefined;
  /** When the window in front was changed, in the desktop's true time. */
  readonly switches: number[] = [];
  /**
   * The error of the clock when an entry was written, in ms, by the id of the entry. An entry that is not here was
   * written after the clock was last set.
   */
  readonly wrongMs = new Map<string, number>();

  constructor(private readonly office: Office) {}

  async do(what: string): Promise<void> {
    for (const [words, act] of acts) {
      const match = words.exec(what);
      if (match) return await act(this, this.office, ...match.slice(1));
    }
    throw new Error(`There is no act for this line of the script: ${what}`);
  }

  /** Keeps the mouse moving. */
  async work(): Promise<void> {
    if (this.#stopMoving) return;
    // The first movement is made at once: it ends the stillness.
    await this.office.flexor.wiggle();
    this.#stopMoving = this.office.flexor.keepMoving(MOVE_MS);
  }

  async rest(): Promise<void> {
    await this.#stopMoving?.();
    this.#stopMoving = undefined;
  }

  /** Changes the window in front with Alt+Tab. */
  async switchWindows(): Promise<void> {
    this.switches.push(this.office.flexor.time.now);
    await this.office.flexor.keys('alt+Tab');
  }

  /** Changes the window in front again and again, `timesAnHour` times an hour. */
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

  /** Sets the clock. Entries that are already in the journal keep the error of the old clock. */
  async setClock(byMs: number): Promise<void> {
    const { flexor } = this.office;
    const written = await journalOf(flexor);
    for (const { id } of written) {
      if (!this.wrongMs.has(id)) this.wrongMs.set(id, flexor.time.wrongMs);
    }
    flexor.time.setClock(byMs);
  }

  /** Answers the nudge with the keyboard if the break window has the focus, otherwise with the mouse. */
  async answer({ key, button }: Answer): Promise<void> {
    const { flexor } = this.office;
    const page = await breakWindow(flexor);
    if (await page.evaluate(() => document.hasFocus())) return await flexor.keys(key);
    await flexor.wiggle();
    await page.click(button);
  }

  /** Stops everything that still runs, at any point of the day. */
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
  later: { key: 'l', button: 'Later · 10 min' },
  skip: { key: 's', button: 'Skip' },
} as const;

/**
 * Brings a page to the front: the browser selects its tab, and the window manager brings its window forward. Window
 * managers do not let a program take the focus by itself, and Alt+Tab may change between two other windows for ever.
 *
 * The title of the window in front tells whether it worked. `document.hasFocus()` does not: it stays false while the
 * address bar has the focus, to which Firefox moves it when the tab before becomes blank.
 */
async function bringToFront({ flexor, pages }: Office, name: keyof Office['pages']): Promise<void> {
  const page = pages[name];
  const title = await page.evaluate(() => document.title);
  await until(`the ${name} in front`, async () => {
    await page.bringToFront();
    const inFront = await flexor.titleInFront();
    if (inFront.startsWith(title)) return true;
    await flexor.activate(title);
    return false;
  });
}

type Playing = 'video' | 'music' | 'call';

/** Starts to play the sound of a page. The browser may not play it at once. */
async function startPlaying({ pages }: Office, name: Playing): Promise<void> {
  await pages[name].evaluate(() => {
    document.querySelector('audio')?.play().catch(console.info);
  });
}

/** Plays the sound of a page, and tries again until its tab is audible. The tab must be active, except for music. */
async function play(office: Office, name: Playing): Promise<void> {
  const filter = name === 'music' ? {} : { active: true };
  await until(`the ${name} to be audible`, async () => {
    await startPlaying(office, name);
    return await office.flexor.evaluate(async (query) => {
      const tabs = await globalThis.browser.tabs.query({ ...query, audible: true });
      return tabs.length > 0;
    }, filter);
  });
}

async function stopPlaying({ pages }: Office, name: Playing): Promise<void> {
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
  // On another virtual desktop, no window of the browser is in front.
  [/^works elsewhere$/, (_, { flexor }) => flexor.showDesktop(1)],
  [/^works in the browser$/, (_, { flexor }) => flexor.showDesktop(0)],
  [
    /^watches a video$/,
    async (person, office) => {
      await bringToFront(office, 'video');
      await play(office, 'video');
      await person.rest();
    },
  ],
  [
    /^stops the video$/,
    async (person, office) => {
      await person.work();
      await stopPlaying(office, 'video');
      await bringToFront(office, 'mail');
    },
  ],
  [/^puts music on$/, (_, office) => play(office, 'music')],
  [/^turns the music off$/, (_, office) => stopPlaying(office, 'music')],
  [
    /^joins a call$/,
    async (_, office) => {
      // Firefox gives no microphone to a page in the background.
      await bringToFront(office, 'call');
      await office.pages.call.evaluate(async () => {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        Object.assign(globalThis, { stream });
      });
      // In Chromium, Flexor recognises a call by its sound; in Firefox, by its microphone.
      await (office.flexor.name === 'chromium' ? play : startPlaying)(office, 'call');
    },
  ],
  [
    /^hangs up$/,
    async (_, office) => {
      await stopPlaying(office, 'call');
      await office.pages.call.evaluate(() => {
        const { stream } = globalThis as unknown as { stream: MediaStream };
        for (const track of stream.getTracks()) track.stop();
        // A person who hangs up leaves the page of the call too.
        setTimeout(() => location.assign('about:blank'));
      });
      await bringToFront(office, 'mail');
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
  // These lines describe what Flexor does, or the end of the day: the person does nothing.
  [/^(is asked: .*|has not answered|is looked at again|is off|ends)$/, () => {}],
];
