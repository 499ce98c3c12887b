/** What went wrong, told by what helps; the browser's own words differ from one to the other. */

export const faultKinds = ['no space', 'storage', 'background', 'other'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** What the browser said. */
  readonly raw: string;
}

/** The first that fits names the kind. Chromium names what its database says, Firefox what its own storage says. */
const signs: readonly (readonly [kind: FaultKind, words: RegExp])[] = [
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

/** Total: anything may be thrown. */
export function faultOf(error: unknown): Fault {
  const raw = wordsOf(error);
  const kind = signs.find(([, words]) => words.test(raw))?.[0] ?? 'other';
  return { kind, raw };
}

function wordsOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}

/** What storage has not answered after a while: it may be waiting for a disk that is gone. */
export class NoAnswer extends Error {
  constructor(seconds: number) {
    super(`The storage has not answered for ${seconds} s.`);
  }
}
