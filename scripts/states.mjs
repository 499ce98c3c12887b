/** Clocks for the pictures: what the pages look like when each thing applies. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const none = { uncountedMs: 0, browsingMs: 0, watchingMs: 0 };
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Somebody who has sat for 22 minutes. @param {Record<string, unknown>} part */
export function clock(part) {
  const now = Date.now();
  return {
    version: 2,
    device: 'shot',
    sequence: 1000,
    pulse: {
      at: now,
      inputAt: now,
      seenAt: now,
      lockedAt: null,
      watchedAt: null,
      place: 'browsing',
      front: 1,
      sound: 'none',
      changed: null,
      since: now,
      zone,
      traits: {
        takesFocus: false,
        notifies: false,
        showsBadge: true,
        seesCalls: false,
        fullScreenByButton: false,
        alarmsByWallClock: false,
        idleCountsSleep: false,
      },
    },
    bout: bout(22),
    up: null,
    standing: null,
    deafUntil: null,
    unknownFrom: null,
    ask: { sinceMs: 0, snoozeMinutes: null, snoozes: 0, waitsFor: null, windowNext: false },
    break: null,
    pause: null,
    quietUntil: 0,
    hold: null,
    pastCall: null,
    fullScreenWorkFrom: null,
    day: { startedAt: now - 4 * HOUR, used: true, unanswered: 0, tooOften: 'no' },
    unanswered: 0,
    missedAt: null,
    question: null,
    recalled: { up: 0, sitting: 0 },
    hours: { on: true, from: Number.MIN_SAFE_INTEGER, until: null, of: '' },
    offers: { hours: 'no', callSites: 'no' },
    ...part,
  };
}

/** A bout that began so many minutes ago. @param {number} minutes */
function bout(minutes) {
  const settled = { ...none, browsingMs: (minutes - 2) * MINUTE };
  return { startedAt: Date.now() - minutes * MINUTE, carriedMs: 0, settled, pending: none };
}

/** A break that is asked for after 42 minutes. @param {Record<string, unknown>} part */
export function asked(part = {}) {
  const now = Date.now();
  return {
    id: 'shot.1',
    origin: 'nudged',
    askedAt: now,
    dueAt: now,
    sittingMs: 42 * MINUTE,
    standingMs: null,
    way: 'window',
    why: 'still hands',
    offer: null,
    callId: null,
    wanted: false,
    quietly: false,
    seenAt: null,
    shownAt: null,
    forward: 'no',
    startedAt: null,
    reportedAt: null,
    done: [],
    finished: null,
    parts: { uncountedMs: 0, browsingMs: 0, watchingMs: 0 },
    workedMs: 0,
    stillMs: 0,
    stillUntil: null,
    ...part,
  };
}

/** An absence of 21 minutes that ended as the bout of 42 minutes began, as its line in the journal. */
export function absence() {
  const endedAt = Date.now() - 42 * MINUTE;
  const line = { id: 'shot.90', zone, startedAt: endedAt - 21 * MINUTE, endedAt, kind: 'break' };
  return { ...line, origin: 'natural', certainty: 'presumed', breakId: null, done: [] };
}

/** After the absence that may have been none. */
function afterAbsence() {
  const entry = absence();
  const since = { ...bout(42), startedAt: entry.endedAt };
  return { bout: since, question: { entry, beforeMs: 30 * MINUTE, was: 'up' } };
}

/** A call of 48 minutes that ended just now. */
function afterCall() {
  const now = Date.now();
  return { id: 'shot.91', startedAt: now - 49 * MINUTE, endedAt: now - MINUTE, before: none, after: none };
}

/** Somebody who was away for three minutes, unasked, and came back a minute ago. */
function wasUp() {
  const at = Date.now();
  return { from: at - 4 * MINUTE, until: at - MINUTE, within: { before: none, after: none } };
}

/** A question whether the ten minutes before the last twenty were reading. */
function afterReading() {
  const endedAt = Date.now() - 20 * MINUTE;
  const entry = { ...absence(), startedAt: endedAt - 10 * MINUTE, endedAt };
  return { entry, beforeMs: 0, was: 'sitting', about: 'reading', within: { before: none, after: none } };
}

/** The break that is asked for may have been reading. @param {'up' | 'sitting'} was */
export function perhapsRead(was) {
  const endedAt = Date.now();
  const entry = {
    ...absence(),
    origin: 'nudged',
    breakId: 'shot.1',
    startedAt: endedAt - 5 * MINUTE,
    endedAt,
  };
  return { question: { entry, beforeMs: 30 * MINUTE, was, about: 'reading', within: null } };
}

/** Somebody who seems to be up, and may read on. @param {boolean} reads */
export function seemsUp(reads) {
  const startedAt = Date.now() - 3 * MINUTE;
  const entry = {
    ...absence(),
    id: 'shot.y',
    origin: 'nudged',
    breakId: 'shot.1',
    startedAt,
    endedAt: startedAt,
  };
  const reader = reads ? { snoozes: 0, unanswered: 0 } : null;
  return { bout: null, up: { entry, from: startedAt, beforeMs: 30 * MINUTE, stood: false, reader } };
}

/** What was noticed about input. @param {Record<string, unknown>} part */
export function noted(part) {
  return {
    noted: { breaksWithoutRest: 0, blindReturns: 0, elsewhereFrom: null, seesElsewhere: false, ...part },
  };
}

const seated = { bout: bout(42) };
const standing = {
  bout: null,
  standing: { startedAt: Date.now() - 30 * MINUTE, askAt: Date.now() },
};
const hold = { why: 'call', by: 'said', liveAt: null, before: none };

/** What the break page asks in. @type {Record<string, () => Record<string, unknown>>} */
export const asking = {
  plain: () => ({ ...seated, break: asked() }),
  last: () => ({
    ...seated,
    ask: { sinceMs: 32 * MINUTE, snoozeMinutes: 10, snoozes: 2, waitsFor: null, windowNext: false },
    break: asked(),
  }),
  call: () => ({
    bout: bout(52),
    pastCall: afterCall(),
    break: asked({ sittingMs: 52 * MINUTE, callId: 'shot.91', why: 'call ended' }),
  }),
  absence: () => ({ ...afterAbsence(), break: asked() }),
  everything: () => ({
    ...afterAbsence(),
    pastCall: afterCall(),
    break: asked({ callId: 'shot.91', why: 'call ended', offer: 'hours' }),
  }),
  'was-up': () => ({ ...seated, lastStill: wasUp(), break: asked() }),
  'was-up-last': () => ({
    ...seated,
    lastStill: wasUp(),
    ask: { sinceMs: 32 * MINUTE, snoozeMinutes: 10, snoozes: 2, waitsFor: null, windowNext: false },
    break: asked(),
  }),
  read: () => ({ ...seated, question: afterReading(), break: asked() }),
  'full-screen': () => ({ ...seated, break: asked({ offer: 'full screen', why: 'full screen ended' }) }),
  standing: () => ({ ...standing, break: asked({ sittingMs: 0, standingMs: 30 * MINUTE }) }),
};

/** What the popup says and offers. @type {Record<string, () => Record<string, unknown>>} */
export const popup = {
  sitting: () => ({}),
  up: () => ({ bout: null }),
  standing: () => ({
    ...standing,
    standing: { startedAt: Date.now() - 12 * MINUTE, askAt: Date.now() + 18 * MINUTE },
  }),
  badge: () => ({ ...seated, break: asked({ way: 'badge', seenAt: Date.now() }) }),
  'badge-standing': () => ({
    ...standing,
    break: asked({ way: 'badge', seenAt: Date.now(), sittingMs: 0, standingMs: 30 * MINUTE }),
  }),
  window: () => ({ ...seated, break: asked({ seenAt: Date.now() }) }),
  call: () => ({
    ...seated,
    hold: { ...hold, startedAt: Date.now() - 30 * MINUTE, until: Date.now() + 30 * MINUTE },
  }),
  paused: () => ({
    pause: { startedAt: Date.now(), until: Date.now() + HOUR },
  }),
  'paused-tomorrow': () => ({
    pause: { startedAt: Date.now(), until: 'tomorrow', latestAt: Date.now() + 24 * HOUR },
  }),
  reading: () => ({ reading: { startedAt: Date.now(), until: Date.now() + HOUR } }),
  'full-screen': () => ({ offers: { hours: 'no', callSites: 'no', fullScreen: 'ask' } }),
  missed: () => ({ missedAt: Date.now() - 20 * MINUTE }),
  'too-often': () => ({ day: { startedAt: Date.now() - HOUR, used: true, unanswered: 3, tooOften: 'ask' } }),
  'call-sites': () => ({ offers: { hours: 'no', callSites: 'ask' } }),
  fullest: () => ({
    missedAt: Date.now() - 20 * MINUTE,
    day: { startedAt: Date.now() - HOUR, used: true, unanswered: 3, tooOften: 'ask' },
  }),
};

/** A line of every kind that an ordinary morning does not have, from two hours ago on. */
export function kinds() {
  const line = (/** @type {number} */ n, /** @type {number} */ from, /** @type {number} */ to) => ({
    id: `shot.k${n}`,
    zone,
    startedAt: Date.now() - from * MINUTE,
    endedAt: Date.now() - to * MINUTE,
  });
  const done = [{ exercise: 'ceiling-stretch', side: null, seconds: 40 }];
  const nudge = {
    kind: 'nudge',
    breakId: 'shot.k',
    sittingMs: 51 * MINUTE,
    dueAt: Date.now() - 100 * MINUTE,
  };
  return [
    { ...line(1, 118, 112), kind: 'hold', why: 'full screen', by: 'seen' },
    { ...line(2, 110, 82), kind: 'hold', why: 'call', by: 'said' },
    { ...line(3, 81, 81), ...nudge, way: 'window', why: 'call ended', after: 'call' },
    { ...line(4, 80, 76), kind: 'standing', certainty: 'said' },
    { ...line(5, 75, 73), kind: 'exercise', done },
    { ...line(6, 72, 72), ...nudge, way: 'badge', why: 'an hour', after: 'sound' },
    {
      ...line(7, 71, 65),
      kind: 'bout',
      sittingMs: 6 * MINUTE,
      browsingMs: 0,
      watchingMs: 5 * MINUTE,
      certainty: 'said',
    },
  ];
}
