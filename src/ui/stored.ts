/** Connects pages to what is stored: a page is a function of it and of the time. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isJournalKey, journalKey } from '../core/journal';
import { utcDaysUntil } from '../core/report';
import { type Instant, localDate } from '../core/time';
import { onStored, read } from '../platform/readings';
import { applyLook } from './look';

export type Shown = Awaited<ReturnType<typeof read>>;

/** The zone the person is in now. */
export function zoneNow(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The storage keys of the journal of the last `days` local dates. */
export function journalKeys(days: number): string[] {
  const today = localDate(Date.now(), zoneNow());
  const keys = utcDaysUntil(today, days).map((date) => journalKey(Date.parse(`${date}T00:00Z`)));
  return keys.filter(isJournalKey);
}

/** How long a page waits for what other computers have changed, at most, before it shows what is here. */
const PATIENCE_MS = 150;

/** What is stored as the page opens, with what has been changed elsewhere, if that is chosen. */
async function readFirst(keys: readonly string[]): Promise<Shown> {
  const here = await read(keys);
  if (!here.sync) return here;
  const { hearOthers } = await import('../platform/choosing');
  await hearOthers(PATIENCE_MS);
  return await read(keys);
}

/** Reads what is stored, again and again; the journal, which is long, only if it may have changed. */
export class Reader {
  #journal: (Pick<Shown, 'journal' | 'written'> & { readonly of: string }) | undefined;
  #changes = 0;

  changed(keys: readonly string[]): void {
    if (keys.some(isJournalKey)) this.#changes += 1;
  }

  async read(keys: readonly string[], reading: typeof read): Promise<Shown> {
    const of = [this.#changes, ...keys].join();
    if (this.#journal?.of === of) {
      const { journal, written } = this.#journal;
      return { ...(await read([])), journal, written };
    }
    const all = await reading(keys);
    this.#journal = { of, journal: all.journal, written: all.written };
    return all;
  }
}

/** Clock, options and the journal of the last `days` dates, kept up to date; undefined until first read. */
export function useStored(days: number): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  // Read at once: an effect would wait until an empty page has been painted.
  useLayoutEffect(() => {
    let current = true;
    const reader = new Reader();
    const load = (reading = read) => {
      reader.read(journalKeys(days), reading).then((next) => {
        if (!current) return;
        applyLook(next.options);
        setShown(next);
      }, console.error);
    };
    load(readFirst);
    const stop = onStored((keys) => {
      reader.changed(keys);
      load();
    });
    return () => {
      current = false;
      stop();
    };
  }, [days]);
  return shown;
}

/** The time, looked at again every `ms`. */
export function useNow(ms: number): Instant {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), ms);
    return () => clearInterval(timer);
  }, [ms]);
  return now;
}
