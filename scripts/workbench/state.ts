/** A state of a page: the events that lead to it, and then what is stored, sensed and clicked. */
import type { Traits } from '../../src/core/clock/state';
import { isoWeek } from '../../src/core/options/hours';
import {
  defaultOptions,
  type OptionKey,
  type Options,
  optionStorageKey,
} from '../../src/core/options/options';
import type { Instant } from '../../src/core/time';
import type { ReloadState } from '../../src/page/reload-state';
import type { MessageKey } from '../../src/ui/text';
import type { BrowserSetting } from './fake-browser';
import { type Act, type Desk, simulateDesk, storedJournal } from './life';

export const pages = ['popup', 'break', 'options', 'history', 'welcome'] as const;
export type Page = (typeof pages)[number];

/** An action on a page that has loaded. */
export type PageAction =
  /** Waits for the element with this selector, or clicks it. */
  | { readonly wait: string }
  | { readonly click: string }
  /** Fills in the field with this selector. */
  | { readonly fill: string; readonly value: string }
  /** Fills it in with the words at the beginning of a text of Flexor, up to the first comma. */
  | { readonly fill: string; readonly wordsOf: MessageKey }
  /** Clicks the button with this text. */
  | { readonly choose: MessageKey }
  /** Presses a key (a value of `KeyboardEvent.key`), once the page accepts keys. */
  | { readonly press: string }
  /** Stops all timeouts of the page, so that it stays in a state that would be over after some seconds. */
  | { readonly stop: 'timeouts' }
  /** Makes the hands still, or moves them again. */
  | { readonly hands: 'still' | 'moving' };

export interface State {
  readonly page: Page;
  /** Unique among the states of the page; used in addresses. */
  readonly name: string;
  /** What happened before the page is opened. */
  readonly lived: readonly Act[];
  /** The options that were chosen; all others have their defaults. */
  readonly options?: Partial<Options>;
  /** Further stored values, by storage key. */
  readonly stored?: (at: Instant, desk: Desk) => Readonly<Record<string, unknown>>;
  /** The browser in which the page is shown. */
  readonly browser?: BrowserSetting;
  /** The days of the weekend, 1 for Monday to 7 for Sunday; the usual ones if undefined. */
  readonly weekend?: readonly number[];
  /** The part of the address after `#`; for a break window the id of its break by default. */
  readonly hash?: string;
  /** Whether the person has never seen the safety lines before the first exercise. */
  readonly unsafe?: boolean;
  /** The state that the break page stored before it was reloaded. */
  readonly memory?: ReloadState;
  readonly go?: readonly PageAction[];
}

/** Everything that a page needs when it opens. */
export interface Moment {
  /** The content of storage.local, as plain JSON. */
  readonly stored: Record<string, unknown>;
  readonly breakId: string;
  readonly hash: string;
}

/** The id of a state, which the workbench uses in addresses: `page/name`. */
export function idOf({ page, name }: State): string {
  return `${page}/${name}`;
}

/** The traits of a browser with this setting. */
function traitsOf({
  onToolbar = true,
  notifications = false,
  fullScreenByButton = false,
}: BrowserSetting): Traits {
  return {
    takesFocus: false,
    notifies: notifications,
    showsBadge: onToolbar,
    seesCalls: false,
    fullScreenByButton,
    alarmsByWallClock: false,
    idleCountsSleep: false,
  };
}

/**
 * Simulates what leads to a state that is reached at the time `at`. `zone` is the IANA name of its time zone. `chosen`
 * has options that apply where the state sets none.
 */
export function momentOf(state: State, at: Instant, zone: string, chosen: Partial<Options> = {}): Moment {
  const options = { ...chosen, ...state.options };
  const desk = simulateDesk(state.lived, at, {
    options: { ...defaultOptions, ...options },
    traits: traitsOf(state.browser ?? {}),
    zone,
    weekend: state.weekend ?? isoWeek.weekend,
  });
  const stored = {
    clock: desk.clock,
    ...storedJournal(desk.entries),
    ...storedOptions(options, at),
    keptSince: at,
    ...(state.unsafe ? {} : { safetySeenAt: at }),
    ...(state.browser?.managed ? { managed: state.browser.managed } : {}),
    ...state.stored?.(at, desk),
  };
  return { stored: structuredClone(stored), breakId: desk.breakId, hash: state.hash ?? hashOf(state, desk) };
}

function hashOf({ page }: State, { breakId }: Desk): string {
  return page === 'break' ? breakId : '';
}

function storedOptions(options: Partial<Options>, at: Instant): Record<string, unknown> {
  const keys = Object.keys(options) as OptionKey[];
  return Object.fromEntries(keys.map((key) => [optionStorageKey(key), { value: options[key], at }]));
}
