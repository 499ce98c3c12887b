/** The search of the options: it finds fields by what they show and by other words for it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { number, t } from '../text';
import { findTexts } from './search-words';

interface FindableProps {
  /** Other words by which a person may look for this, such as *noise* for sounds. */
  readonly words: string;
  readonly children: ComponentChildren;
}

/** Something that the search can find. It is hidden while the search finds only others. */
export function Findable({ words, children }: FindableProps) {
  return (
    <div class="findable" data-words={words}>
      {children}
    </div>
  );
}

/** What the search reads of an element: its section's heading, what it shows, and its other words. */
function textOf(element: HTMLElement): string {
  const heading = element.closest('section')?.querySelector('h2')?.textContent;
  return [heading, element.textContent, element.dataset.words].join(' ');
}

/**
 * Hides what a query does not find inside an element. Runs only when the query changes, so that a field stays while the
 * person works in it.
 *
 * @returns the number of fields that are found; undefined without a query
 */
export function useSearch(
  query: string,
  place: { readonly current: HTMLElement | null },
): number | undefined {
  const [count, setCount] = useState<number>();
  useLayoutEffect(() => {
    const all = [...(place.current?.querySelectorAll<HTMLElement>('.findable') ?? [])];
    const fields = all.filter((element) => !element.parentElement?.closest('.findable'));
    const found = query === '' ? undefined : findTexts(query, fields.map(textOf));
    for (const [n, field] of fields.entries()) field.hidden = found ? !found[n] : false;
    setCount(found?.filter(Boolean).length);
    // The best hit may be far above the place to which the person had scrolled.
    if (found && place.current && place.current.getBoundingClientRect().top < 0)
      scrollTo({ top: 0, behavior: 'instant' });
  }, [query, place]);
  return count;
}

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The field for the search. Escape clears it. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  return (
    <search class="search">
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        placeholder={t('options_search_example')}
        aria-label={t('options_search')}
        aria-describedby="search-said"
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
    </search>
  );
}

interface FoundProps {
  readonly query: string;
  readonly count: number | undefined;
  readonly onClear: () => void;
}

/** How much the search has found. The element always exists, because only a change inside it is read out. */
export function Found({ query, count, onClear }: FoundProps) {
  return (
    <div class="found" id="search-said" role="status">
      {count !== undefined && (
        <>
          <p>
            {count === 0 ? t('options_search_none', query.trim()) : t('options_search_count', number(count))}
          </p>
          <button type="button" class="plain" onClick={onClear}>
            {t('options_search_clear')}
          </button>
        </>
      )}
    </div>
  );
}
