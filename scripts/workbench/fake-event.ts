/** An event of the browser's API, in memory. A listener that is added twice is called once, as in both browsers. */
export class FakeEvent<Args extends readonly unknown[] = []> {
  readonly #listeners = new Set<(...args: Args) => unknown>();

  addListener = (listener: (...args: Args) => unknown): void => {
    this.#listeners.add(listener);
  };

  removeListener = (listener: (...args: Args) => unknown): void => {
    this.#listeners.delete(listener);
  };

  /** Calls all listeners, and returns their results in the order in which the listeners were added. */
  fire(...args: Args): unknown[] {
    return [...this.#listeners].map((listener) => listener(...args));
  }
}
