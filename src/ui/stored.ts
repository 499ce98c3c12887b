/** Connects pages to the stored data: a page is a function of that data and of the time. */
import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { currentZone } from '../browser/time-zone';
import { faultOf, NoAnswer } from '../core/fault';
import { isJournalKey, journalKey } from '../core/journal/days';
import { type Instant, localDate } from '../core/time';
import { utcDaysUntil } from '../measures/journal-now';
import { pullChanges } from '../page/options';
import { onStorageChange, readPageData } from '../page/page-data';
import { applyLook } from './look';
import { LateDataContext } from './safely';

export { currentZone };

export type Shown = Awaited<ReturnType<typeof readPageData>>;

/** The storage keys of the journal of the last `days` local dates. */
export function journalKeys(days: number): string[] {
  const today = localDate(Date.now(), currentZone());
  const keys = utcDaysUntil(today, days).map((date) => journalKey(Date.parse(`${date}T00:00Z`)));
  return keys.filter(isJournalKey);
}

/** The longest time that a page waits for changes from other computers before it shows the local data, in ms. */
const PATIENCE_MS = 150;

/** Reads the stored data as the page opens, including changes from other computers if syncing is on. */
async function readFirst(keys: readonly string[]): Promise<Shown> {
  const local = await readPageData(keys);
  if (!local.sync) return local;
  await pullChanges(PATIENCE_MS);
  return await readPageData(keys);
}

/**
 * Reads the stored data as often as it changes. The journal is long, so it is cached and read again only if it may have
 * changed.
 */
export class Reader {
  #journal: (Pick<Shown, 'journal' | 'written'> & { readonly cacheKey: string }) | undefined;
  #changes = 0;

  changed(keys: readonly string[]): void {
    if (keys.some(isJournalKey)) this.#changes += 1;
  }

  async read(keys: readonly string[], readData: typeof readPageData): Promise<Shown> {
    const cacheKey = [this.#changes, ...keys].join();
    if (this.#journal?.cacheKey === cacheKey) {
      const { journal, written } = this.#journal;
      return { ...(await readPageData([])), journal, written };
    }
    const all = await readData(keys);
    this.#journal = { cacheKey, journal: all.journal, written: all.written };
    return all;
  }
}

/** A page that has had no data for this time says that storage does not answer; in ms. */
const LATE_MS = 15_000;

/**
 * Clock, options and the journal of the last `days` dates, kept up to date; undefined until the first read. Nothing is
 * read as long as `days` is undefined. If the first read fails, rendering throws its error.
 */
export function useStored(days: number | undefined): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<{ readonly thrown: unknown }>();
  const wait = useContext(LateDataContext);
  // A layout effect reads at once: an effect would first wait until an empty page is painted.
  useLayoutEffect(() => {
    if (days === undefined) return undefined;
    let current = true;
    const reader = new Reader();
    const load = (readData = readPageData) => {
      reader.read(journalKeys(days), readData).then((next) => {
        if (!current) return;
        applyLook(next.options);
        setShown(next);
        clearTimeout(late);
        wait(undefined);
      }, fail);
    };
    const fail = (thrown: unknown) => {
      clearTimeout(late);
      if (current) setError({ thrown });
    };
    const late = setTimeout(() => wait(faultOf(new NoAnswer(LATE_MS / 1000))), LATE_MS);
    load(readFirst);
    const stop = onStorageChange((keys) => {
      reader.changed(keys);
      load();
    });
    return () => {
      current = false;
      clearTimeout(late);
      stop();
    };
  }, [days, wait]);
  // The error takes the place of the page (`Safely`) only if there is no older data to show.
  if (error && !shown) throw error.thrown;
  return shown;
}

/** The current time, updated every `ms`. */
export function useNow(ms: number): Instant {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), ms);
    return () => clearInterval(timer);
  }, [ms]);
  return now;
}
