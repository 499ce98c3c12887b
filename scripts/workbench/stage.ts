/**
 * Shows one page of Flexor, or one exercise, with a browser in memory: `stage.html?state=popup/sitting`, or
 * `stage.html?exercise=cat-cow`. The page and the background that answers it are those of the product.
 */
import { saveReloadState } from '../../src/page/reload-state';
import { goThrough } from './deeds';
import { type BrowserSetting, createFakeBrowser } from './fake-browser';
import { readLook } from './look';
import { loadMessages } from './messages';
import { wordIn } from './query';
import type { Page, State } from './state';
import { momentOf } from './state';
import { stateOf } from './states';
import { recordTimeouts } from './timers';

/** The time at which every state is shown, so that pictures can be compared: a Tuesday morning. */
const STAGE_TIME = new Date(2026, 10, 24, 10, 42).getTime();

/** The message of the stage to the workbench around it, or to a script that takes pictures. */
export interface StageNews {
  /** Whether the page is loaded and all actions are done. */
  ready: boolean;
  /** The error that stopped the page or an action; null if there was none. */
  failure: string | null;
  /** Whether the page closed itself. */
  closed: boolean;
  /** The addresses of the pages that it opened. */
  readonly opened: string[];
}

const query = new URLSearchParams(location.search);
const look = readLook(query);
const news: StageNews = { ready: false, failure: null, closed: false, opened: [] };

/** Updates the news and sends it to the workbench. */
function report(change: Partial<StageNews>): void {
  Object.assign(news, change);
  parent.postMessage({ stage: { ...news } }, location.origin);
}

/** Sets the clock of this page to the time `at`. The clock goes on from there at its usual speed. */
function setClock(at: number): void {
  const ahead = at - Date.now();
  const RealDate = Date;
  const now = () => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, called) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, called),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

/** Sets the font size of the root element, as a larger font in the browser's settings does. */
function setTextSize(percent: number): void {
  if (percent === 100) return;
  const style = document.createElement('style');
  style.textContent = `:root { font-size: ${percent}%; }`;
  document.head.append(style);
}

const texts = await loadMessages(look.language);

/** The text of a key, in the language of the look. */
function messageOf(key: string): string {
  return key === 'direction' && look.direction === 'rtl' ? 'rtl' : texts(key);
}

interface Stored {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session?: Readonly<Record<string, unknown>>;
  readonly alarms?: readonly string[];
}

/** Replaces the browser's API with one in memory, and returns the hands that it senses. */
function install(setting: BrowserSetting, stored: Stored) {
  const { browser, hands } = createFakeBrowser({
    setting,
    ...stored,
    message: messageOf,
    root: `${location.origin}/`,
    onOpened: (url) => report({ opened: [...news.opened, url] }),
    onClosed: () => report({ closed: true }),
  });
  // If `browser` has a runtime id, the polyfill uses it as it is; it also expects a `chrome` beside it.
  Object.assign(globalThis, { browser, chrome: browser });
  window.close = () => report({ closed: true });
  if (setting.voice) speechSynthesis.getVoices = () => [voice];
  return hands;
}

const voice: SpeechSynthesisVoice = {
  voiceURI: 'voice',
  name: 'Voice',
  lang: texts('language'),
  localService: true,
  default: true,
};

/**
 * Prepares the page's marker of the store (`src/page/store-marker.ts`). If data is to be lost, the marker names a store
 * that is 30 days old and no longer there.
 */
function markStore(lost: boolean | undefined, at: number): void {
  localStorage.clear();
  if (lost) localStorage.setItem('flexor.keptSince', String(at - 30 * 24 * 3_600_000));
}

const openPage: Readonly<Record<Page, () => Promise<unknown>>> = {
  popup: () => import('../../src/popup'),
  break: () => import('../../src/break'),
  options: () => import('../../src/options'),
  history: () => import('../../src/history'),
  welcome: () => import('../../src/welcome'),
};

/**
 * Holds the page lock of the open break. So the background finds the break window alive while another page is shown.
 */
async function holdBreakPage(breakId: string): Promise<void> {
  if (breakId === '') return;
  const { holdPageLock } = await import('../../src/page/own-window');
  await holdPageLock(breakId);
}

async function showState(state: State): Promise<void> {
  setClock(STAGE_TIME);
  recordTimeouts();
  const at = Date.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const chosen = { theme: look.theme, motion: look.motion };
  const { stored, breakId, hash } = momentOf(state, at, zone, chosen);
  const { keptSince, ...rest } = stored;
  markStore(state.browser?.lost, at);
  const breakWindow = { breakId, windowId: 1, focus: true, forwarded: false };
  const hands = install(state.browser ?? {}, {
    local: state.browser?.lost ? rest : stored,
    session: { looked: true, breakWindow },
    alarms: ['pulse'],
  });
  addEventListener('message', ({ origin, data }) => {
    if (origin === location.origin && 'hands' in data) hands.set(data.hands === 'still');
  });
  if (state.page !== 'break') await holdBreakPage(breakId);
  history.replaceState(null, '', hash && `#${hash}`);
  sessionStorage.clear();
  if (state.memory) saveReloadState(state.memory);
  await import('../../src/background');
  await openPage[state.page]();
  await goThrough(state.go ?? [], hands, messageOf);
}

async function showExercise(id: string): Promise<void> {
  install({}, { local: {} });
  const { mountExercise } = await import('./exercise');
  mountExercise(id, query, look);
}

async function showSheet(): Promise<void> {
  install({}, { local: {} });
  const { mountSheet } = await import('./sheet');
  mountSheet(query.getAll('id'), look, wordIn(['short', 'bun', 'gray'], query.get('figure')));
}

async function show(): Promise<void> {
  setTextSize(look.text);
  const [state, exercise] = [query.get('state'), query.get('exercise')];
  if (state !== null) await showState(stateOf(state));
  else if (exercise !== null) await showExercise(exercise);
  else await showSheet();
}

Object.assign(globalThis, { stage: news });
show().then(
  () => report({ ready: true }),
  (error: unknown) => {
    console.error(error);
    report({ ready: true, failure: String(error) });
  },
);
