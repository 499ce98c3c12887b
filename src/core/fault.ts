/** Classifies errors by what helps against them; browsers word the same error differently. */

const faultKinds = ['no space', 'storage', 'background', 'other'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** The browser's own message. */
  readonly raw: string;
}

/** The first match decides the kind. Chromium's messages come from its database, Firefox's from its own storage. */
const signs: readonly (readonly [kind: FaultKind, words: RegExp])[] = [
  // Limits of the browser's sync: neither space on the disk nor a new installation helps, but time does.
  ['other', /storage\.sync|MAX_WRITE/i],
  ['no space', /no[ _]?(device[ _])?space|disk full|ENOSPC|quota/i],
  [
    'background',
    /could not establish connection|receiving end|background did not answer|message (channel|port|manager)|context invalidated|not an event/i,
  ],
  [
    'storage',
    /IO error|corrupt|leveldb|FILE_ERROR|lock file|database|IndexedDB|NS_ERROR_(FILE|STORAGE|DOM)|unexpected error|InvalidStateError|UnknownError|storage/i,
  ],
];

/** Classifies anything that was thrown. Never throws. */
export function faultOf(error: unknown): Fault {
  const raw = textOf(error);
  const kind = signs.find(([, words]) => words.test(raw))?.[0] ?? 'other';
  return { kind, raw };
}

function textOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}

/** Storage did not answer in time: it may be waiting for a disk that is gone. */
export class NoAnswer extends Error {
  constructor(seconds: number) {
    super(`The storage has not answered for ${seconds} s.`);
  }
}
