/** Simulates several computers of one person, and the account through which browsers sync their items. */

import { laterThan } from '../../../src/core/options/item';
import { type OptionKey, optionStorageKey } from '../../../src/core/options/options';
import { OWN_KEY, type OwnExercise, type OwnId, putOwn } from '../../../src/core/options/own-exercises';
import { type MergedAll, mergeAll } from '../../../src/core/sync/synced';

type Items = Record<string, unknown>;

const copy = (items: Items): Items => JSON.parse(JSON.stringify(items));

export class Computer {
  local: Items = {};
  /** The items of the account as this computer knows them, and (`#unsent`) those that it has not sent yet. */
  there: Items = {};
  readonly #unsent = new Set<string>();

  /** `ahead`: by how much the computer's clock is ahead, in ms. `now`: the true time of every merge. */
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
    const merged = mergeAll({ here: this.local, there: this.there, now, choseHere: false });
    Object.assign(this.local, copy(merged.toHere));
    Object.assign(this.there, copy(merged.toThere));
    for (const name of Object.keys(merged.toThere)) this.#unsent.add(name);
    return merged;
  }

  /** The browser is online for a moment: it sends its items, even over newer ones, and then receives all others. */
  carry(): void {
    for (const name of this.#unsent) this.account[name] = this.there[name];
    this.#unsent.clear();
    this.there = copy(this.account);
  }
}

/** Lets all computers be online until nothing changes any more; returns the number of rounds. Throws after ten. */
export function settle(computers: readonly Computer[]): number {
  for (let round = 1; round <= 10; round++) {
    let written = 0;
    // Twice, so that all computers receive what was sent last.
    for (const computer of [...computers, ...computers]) computer.carry();
    for (const computer of computers) {
      const { toHere, toThere } = computer.meet();
      written += Object.keys({ ...toHere, ...toThere }).length;
    }
    if (written === 0) return round;
  }
  throw new Error('The computers do not stop writing');
}
