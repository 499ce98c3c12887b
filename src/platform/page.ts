/** What a page does with its own window. */
import { pageLock } from './windows';

export function closeWindow(): void {
  window.close();
}

/** Shows the background for as long as this page lives that it does: holding the lock ends with the page. */
export function holdPageLock(breakId: string): Promise<void> {
  return new Promise((held, failed) => {
    const forever = () => {
      held();
      return new Promise<never>(() => {});
    };
    navigator.locks.request(pageLock(breakId), forever).catch(failed);
  });
}

/** Resolves once something has been painted where a person can see it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
