/** Computers of one person, and the account that carries items between them, as browsers do. */

import { laterThan } from '../../../src/core/options/item';
import { type OptionKey, optionStorageKey } from '../../../src/core/options/options';
import { OWN_KEY, type OwnExercise, type OwnId, putOwn } from '../../../src/core/options/own-exercises';
import { type MergedAll, mergeAll } from '../../../src/core/sync/chosen';

type Items = Record<string, unknown>;

const copy = (items: Items): Items => JSON.parse(JSON.stringify(items));

export class Computer {
  local: Items = {};
  /** What this computer has heard of the account, and which of its own items it has not sent yet. */
  there: Items = {};
  readonly #unsent = new Set<string>();

  /** `ahead` is by how much its clock is ahead of the truth; it only hears of others, at `now`. */
  constructor(
    private readonly account: Items,
    private readonly ahead = 0,
    private readonly now = Date.UTC(2026, 10, 23),
  ) {}

  choose(key: OptionKey, value: unknown, now: number): void {
    const name = optionStorageKey(key);
    this.local[name] = { value, at: laterThan(this.local[name], now + this.ahead) };
  }

  keepOwn(id: OwnId, own: OwnExercise | null, now: number): void {
    this.local[OWN_KEY] = putOwn(this.local[OWN_KEY], id, own, now + this.ahead);
  }

  meet(): MergedAll {
    const now = this.now + this.ahead;
    const met = mergeAll({ here: this.local, there: this.there, now, tells: false });
    Object.assign(this.local, copy(met.toHere));
    Object.assign(this.there, copy(met.toThere));
    for (const name of Object.keys(met.toThere)) this.#unsent.add(name);
    return met;
  }

  /** The browser is online for a moment: it sends, also over what is newer there, and hears the rest. */
  carry(): void {
    for (const name of this.#unsent) this.account[name] = this.there[name];
    this.#unsent.clear();
    this.there = copy(this.account);
  }
}

/** All of them are online long enough; how often they had to write before nothing changed any more. */
export function settle(computers: readonly Computer[]): number {
  for (let round = 1; round <= 10; round++) {
    let written = 0;
    // Twice: what is sent last is then heard by all.
    for (const computer of [...computers, ...computers]) computer.carry();
    for (const computer of computers) {
      const { toHere, toThere } = computer.meet();
      written += Object.keys({ ...toHere, ...toThere }).length;
    }
    if (written === 0) return round;
  }
  throw new Error('They write for ever');
}
