/** A state of a page: the events that lead to it, and what is stored, sensed and clicked then. */
import type { Traits } from '../../src/core/clock/state';
import { usualWeek } from '../../src/core/options/hours';
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
import { type Act, type Desk, live, storedJournal } from './life';

export const pages = ['popup', 'break', 'options', 'history', 'welcome'] as const;
export type Page = (typeof pages)[number];

/** Something that is done to a page once it is there. */
export type Deed =
  /** Waits for an element, or clicks it. */
  | { readonly wait: string }
  | { readonly click: string }
  /** Clicks the button with this text. */
  | { readonly choose: MessageKey }
  /** Presses a key, as `KeyboardEvent.key`, once keys count. */
  | { readonly press: string }
  /** The hands come to rest, or move again. */
  | { readonly hands: 'still' | 'moving' };

export interface State {
  readonly page: Page;
  /** Unique within the page, as part of an address. */
  readonly name: string;
  /** What happened until now. */
  readonly lived: readonly Act[];
  /** What was chosen; all else is as it comes. */
  readonly options?: Partial<Options>;
  /** What else is stored, by storage key. */
  readonly stored?: (at: Instant, desk: Desk) => Readonly<Record<string, unknown>>;
  /** What the browser is like. */
  readonly browser?: BrowserSetting;
  /** The days of the weekend, if not the usual ones: 1 for Monday to 7 for Sunday. */
  readonly weekend?: readonly number[];
  /** What comes after `#` in the address; for a break window the id of its break if nothing is said. */
  readonly hash?: string;
  /** Whether the lines before the first exercise were never seen. */
  readonly unsafe?: boolean;
  /** What the break page still knows from before it was loaded again. */
  readonly memory?: ReloadState;
  readonly go?: readonly Deed[];
}

/** All that a page opens with. */
export interface Moment {
  /** storage.local, as plain JSON. */
  readonly stored: Record<string, unknown>;
  readonly breakId: string;
  readonly hash: string;
}

/** The address of a state in the workbench: `page/name`. */
export function idOf({ page, name }: State): string {
  return `${page}/${name}`;
}

/** What a browser of this kind can do. */
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
 * The moment `at` of a state; `zone` is the IANA name of the zone in which it is shown, and what `chosen` says stands
 * where the state itself says nothing.
 */
export function momentOf(state: State, at: Instant, zone: string, chosen: Partial<Options> = {}): Moment {
  const options = { ...chosen, ...state.options };
  const desk = live(state.lived, at, {
    options: { ...defaultOptions, ...options },
    traits: traitsOf(state.browser ?? {}),
    zone,
    weekend: state.weekend ?? usualWeek.weekend,
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
