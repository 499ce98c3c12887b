/** Connects pages to what is stored: a page is a function of it and of the time. */
import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { currentZone } from '../browser/time-zone';
import { faultOf, NoAnswer } from '../core/fault';
import { isJournalKey, journalKey } from '../core/journal/days';
import { type Instant, localDate } from '../core/time';
import { utcDaysUntil } from '../measures/journal-now';
import { pullChanges } from '../page/options';
import { onStorageChange, readPageData } from '../page/readings';
import { applyLook } from './look';
import { Waiting } from './safely';

export { currentZone };

export type Shown = Awaited<ReturnType<typeof readPageData>>;

/** The storage keys of the journal of the last `days` local dates. */
export function journalKeys(days: number): string[] {
  const today = localDate(Date.now(), currentZone());
  const keys = utcDaysUntil(today, days).map((date) => journalKey(Date.parse(`${date}T00:00Z`)));
  return keys.filter(isJournalKey);
}

/** How long a page waits for what other computers have changed, at most, before it shows what is here. */
const PATIENCE_MS = 150;

/** What is stored as the page opens, with what has been changed elsewhere, if that is chosen. */
async function readFirst(keys: readonly string[]): Promise<Shown> {
  const here = await readPageData(keys);
  if (!here.sync) return here;
  await pullChanges(PATIENCE_MS);
  return await readPageData(keys);
}

/** Reads what is stored, again and again; the journal, which is long, only if it may have changed. */
export class Reader {
  #journal: (Pick<Shown, 'journal' | 'written'> & { readonly of: string }) | undefined;
  #changes = 0;

  changed(keys: readonly string[]): void {
    if (keys.some(isJournalKey)) this.#changes += 1;
  }

  async read(keys: readonly string[], reading: typeof readPageData): Promise<Shown> {
    const of = [this.#changes, ...keys].join();
    if (this.#journal?.of === of) {
      const { journal, written } = this.#journal;
      return { ...(await readPageData([])), journal, written };
    }
    const all = await reading(keys);
    this.#journal = { of, journal: all.journal, written: all.written };
    return all;
  }
}

/** A page that has shown nothing for so long says that storage does not answer; in ms. */
const LATE_MS = 15_000;

/** Clock, options and the journal of the last `days` dates, kept up to date; undefined until first read. */
export function useStored(days: number): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<{ readonly thrown: unknown }>();
  const wait = useContext(Waiting);
  // Read at once: an effect would wait until an empty page has been painted.
  useLayoutEffect(() => {
    let current = true;
    const reader = new Reader();
    const load = (reading = readPageData) => {
      reader.read(journalKeys(days), reading).then((next) => {
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
  // The page itself says it; what was read before is better than that.
  if (error && !shown) throw error.thrown;
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
