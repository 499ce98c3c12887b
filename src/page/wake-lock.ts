/** Keeps the screen on while a person looks at it from two metres away. */

type Lock = Awaited<ReturnType<WakeLock['request']>>;

let latestRequest: Promise<void> = Promise.resolve();

/**
 * Holds a screen wake lock until the returned function is called. Browsers release the lock of a hidden page, so it is
 * taken again whenever the page becomes visible. Without the API, or if the battery is low, the screen turns off as
 * usual.
 *
 * The lock also prevents false input. Chromium holds a lock of its own while something sounds. When the last lock of an
 * X client is released, the X server takes that for input (Xext/saver.c, ScreenSaverFreeSuspend). Without this lock,
 * the person would seem to be back three seconds after each tone. Code that releases this lock first reports that to
 * the clock (`dimmed`), and code that plays a sound first waits for it (`screenSettled`).
 */
export function keepScreenOn(): () => void {
  let lock: Lock | undefined;
  let over = false;
  const take = async () => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    const taken = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (over) await taken?.release();
    else lock = taken ?? lock;
  };
  const again = () => {
    latestRequest = take().catch(console.error);
  };
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', again);
    lock?.release().catch(console.error);
  };
}

/** Resolves when the browser has answered the latest request of `keepScreenOn`, whether it gave the lock or not. */
export function screenSettled(): Promise<void> {
  return latestRequest;
}
