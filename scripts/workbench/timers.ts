/** The timeouts of the shown page, so that a state can stay that would be over after some seconds. */
const started: number[] = [];

/** Remembers the timeouts that begin from now on. Intervals are left alone: scripts wait with them for the state. */
export function recordTimeouts(): void {
  const begin = globalThis.setTimeout;
  const recorded = (...given: Parameters<typeof begin>) => {
    const timer = Number(begin(...given));
    started.push(timer);
    return timer;
  };
  Object.assign(globalThis, { setTimeout: recorded });
}

/** Stops all remembered timeouts. */
export function stopTimeouts(): void {
  for (const timer of started) clearTimeout(timer);
}
