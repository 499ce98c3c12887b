/** Keeps the screen on while somebody looks at it from two metres away. */

type Lock = Awaited<ReturnType<WakeLock['request']>>;

/**
 * Holds a screen wake lock until the returned function is called, and takes it again whenever the page can be seen
 * again: browsers free it with a hidden page. Where there is none, or the battery is low, the screen does as it does.
 *
 * It also keeps hands still that are still. Chromium holds a lock of its own while something sounds, and when the
 * last lock of an X client is given back, the X server takes that for input (Xext/saver.c, ScreenSaverFreeSuspend):
 * without this one, three seconds after each tone somebody would seem to be back. Whoever gives this one back says so
 * to the clock before (`dimmed`).
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
    take().catch(console.error);
  };
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', again);
    lock?.release().catch(console.error);
  };
}
