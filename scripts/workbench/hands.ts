/** The hands of the person at the fake browser. */
import { FakeEvent } from './fake-event';

/** Simulated hands on keyboard and mouse. A person or a script controls them. */
export class Hands {
  #stillFrom: number;
  readonly onStateChanged = new FakeEvent<['active' | 'idle']>();

  constructor(stillSeconds: number | undefined) {
    this.#stillFrom =
      stillSeconds === undefined ? Number.POSITIVE_INFINITY : Date.now() - stillSeconds * 1000;
  }

  get still(): boolean {
    return this.#stillFrom <= Date.now();
  }

  /** Sets whether the hands are still. They then count as still for 15 s at once. */
  set(still: boolean): void {
    if (still === this.still) return;
    this.#stillFrom = still ? Date.now() - 15_000 : Number.POSITIVE_INFINITY;
    this.onStateChanged.fire(still ? 'idle' : 'active');
  }

  stateFor(seconds: number): 'active' | 'idle' {
    return Date.now() - this.#stillFrom >= seconds * 1000 ? 'idle' : 'active';
  }
}
