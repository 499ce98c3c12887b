/** What was true at the last look. */
import * as v from '../../schema';
import { durationMs, instant, zone } from '../../values';

/** Which program is in front; more kinds of presence are computed from this and the last input. */
const placeSchema = v.picklist(['browsing', 'elsewhere']);
export type Place = v.InferOutput<typeof placeSchema>;

/** Where something is: in the window one looks at, in another, or nowhere. */
const frontOrBehindSchema = v.picklist(['front', 'behind', 'none']);
export type FrontOrBehind = v.InferOutput<typeof frontOrBehindSchema>;

/** What this browser, on this computer and with the permissions it has now, can do. */
const traitsSchema = v.object({
  /** A new window takes the focus whatever we ask for. */
  takesFocus: v.boolean(),
  /** Notifications may be shown. */
  notifies: v.boolean(),
  /** The icon is on the toolbar, so its badge can be seen. */
  showsBadge: v.boolean(),
  /** Calls can be seen: sharing is told of, or the person allowed call sites. */
  seesCalls: v.boolean(),
  /** The button that elsewhere maximises a window puts it in full screen (macOS). */
  fullScreenByButton: v.boolean(),
  /** Alarms go by the wall clock (Chromium), so that none rings while it shows a time that was before. */
  alarmsByWallClock: v.optional(v.boolean(), false),
  /** Time asleep counts as time without input (Windows): who moves at the first look has not just woken it. */
  idleCountsSleep: v.optional(v.boolean(), false),
});
export type Traits = v.InferOutput<typeof traitsSchema>;

/** What is different from the look before. */
const presenceChangeSchema = v.picklist(['window', 'call ended', 'full screen ended', 'came back']);
export type PresenceChange = v.InferOutput<typeof presenceChangeSchema>;

/** The last reading: when, and what was true then. */
export const lastPulseSchema = v.object({
  at: instant,
  inputAt: instant,
  /** How much later than `inputAt` the last input may have been, as far as the readings tell, in ms. */
  inputSpanMs: v.optional(durationMs, 0),
  /** The last input that was really seen, where a plain clock takes all time for sitting. */
  touchedAt: v.optional(v.nullable(instant), null),
  /** When something was last watched, and so the last sign of the person: that or input. */
  watchedAt: v.nullable(instant),
  seenAt: instant,
  lockedAt: v.nullable(instant),
  /** Whether a person locked the screen, and not the machine after stillness. */
  lockedByHand: v.optional(v.boolean(), true),
  place: placeSchema,
  front: v.nullable(v.number()),
  sound: frontOrBehindSchema,
  changed: v.nullable(presenceChangeSchema),
  /** When the look before was. */
  since: instant,
  zone,
  traits: traitsSchema,
});
