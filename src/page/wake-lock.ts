/** Keeps the screen on while a person looks at it from two metres away. */

type Lock = Awaited<ReturnType<WakeLock['request']>>;

/** The lock of this page. The browser may have released it since. */
let held: Lock | undefined;
/** Asks for the lock that `keepScreenOn` wants; undefined while nothing wants one. */
let askAgain: (() => Promise<void>) | undefined;
let latestRequest: Promise<void> = Promise.resolve();

function isHeld(): boolean {
  return held !== undefined && !held.released;
}

/**
 * Holds a screen wake lock until the returned function is called. Browsers release the lock of a hidden page, so it is
 * taken again whenever the page becomes visible. Without the API, or if the battery is low, the screen turns off as
 * usual.
 *
 * The lock also prevents false input. Chromium holds a lock of its own while something sounds. When the last lock of an
 * X client is released, the X server takes that for input (Xext/saver.c, ScreenSaverFreeSuspend). Without this lock,
 * the person would seem to be back three seconds after each tone. Code that releases this lock first reports that to
 * the clock (`dimmed`), and code that plays a sound first waits for it (`screenStaysOn`).
 */
export function keepScreenOn(): () => void {
  let over = false;
  const take = async () => {
    if (document.hidden || !('wakeLock' in navigator) || isHeld()) return;
    const taken = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (over) await taken?.release();
    else held = taken ?? held;
  };
  const ask = () => {
    latestRequest = latestRequest.then(take).catch(console.error);
    return latestRequest;
  };
  askAgain = ask;
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    over = true;
    if (askAgain === ask) askAgain = undefined;
    document.removeEventListener('visibilitychange', ask);
    const lock = held;
    held = undefined;
    lock?.release().catch(console.error);
  };
}

/**
 * Resolves when the browser has answered the request of `keepScreenOn`, to whether the page holds the lock. If it does
 * not, asks once more: the browser may have refused or released it for a moment.
 */
export async function screenStaysOn(): Promise<boolean> {
  await latestRequest;
  if (!isHeld()) await askAgain?.();
  return isHeld();
}
