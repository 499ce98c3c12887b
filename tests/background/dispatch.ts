/** Dispatches an event as the background does, and waits for what follows from it. */
import { dispatch } from '../../src/background/loop';

/** As `dispatch`, but resolves once the browser is in the state that the clock wants. */
export async function dispatchAndReconcile(
  ...args: Parameters<typeof dispatch>
): Promise<{ readonly watchesWindows: boolean }> {
  const { watchesWindows, reconciled } = await dispatch(...args);
  await reconciled;
  return { watchesWindows };
}
