/** The search of the options: it finds fields by what they show and by other words for it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { number, t } from '../text';
import { markHits } from './search-marks';
import { type FieldTexts, findTexts, fittingChoices, rankOf } from './search-words';

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

/** The elements that name a field: not each of its choices, nor the sites in a list. */
const NAMES = 'h3, legend, .field > label';
const LISTED = '.sites .switches label';

function headingOf(element: HTMLElement): HTMLElement | null | undefined {
  return element.closest('section')?.querySelector('h2');
}

/** What the search reads of an element: its section's heading, what it shows, and its other words. */
function textOf(element: HTMLElement): string {
  return [headingOf(element)?.textContent, element.textContent, element.dataset.words].join(' ');
}

function textsOf(element: HTMLElement): FieldTexts {
  const names = [...element.querySelectorAll(NAMES)].filter((name) => !name.matches(LISTED));
  return {
    names: names.map(({ textContent }) => textContent ?? ''),
    heading: headingOf(element)?.textContent ?? '',
  };
}

/** The choices of a field of checkboxes: each label with the hint that follows it. Radio buttons make sense together only. */
function choicesOf(field: HTMLElement): readonly (readonly HTMLElement[])[] {
  return [...field.querySelectorAll<HTMLElement>('.checks > label')].map((label) => {
    const next = label.nextElementSibling;
    return next instanceof HTMLElement && next.matches('.hint') ? [label, next] : [label];
  });
}

/** Shows only those choices of a field that a query fits; all of them if it has not found the field. */
function narrowChoices(query: string, field: HTMLElement, isFound: boolean): void {
  const choices = choicesOf(field);
  const texts = choices.map((parts) => parts.map(({ textContent }) => textContent).join(' '));
  const fits = isFound ? fittingChoices(query, textsOf(field), texts) : undefined;
  for (const [n, parts] of choices.entries()) for (const part of parts) part.hidden = fits?.[n] === false;
}

interface Search {
  /** The number of fields that are found; undefined without a query. */
  readonly count: number | undefined;
  /** How well the query fits the sections in which it found something, by the ids of their headings. */
  readonly ranks: ReadonlyMap<string, number>;
}

interface Finds extends Search {
  readonly query: string;
  /** The fields that are found, and the headings of their sections. */
  readonly elements: readonly HTMLElement[];
}

const noFinds: Finds = { query: '', count: undefined, ranks: new Map(), elements: [] };

/** The best rank of the found fields of each section. */
function ranksOf(query: string, found: readonly HTMLElement[]): Search['ranks'] {
  const ranks = new Map<string, number>();
  for (const field of found) {
    const id = headingOf(field)?.id ?? '';
    ranks.set(id, Math.max(ranks.get(id) ?? 0, rankOf(query, textsOf(field))));
  }
  return ranks;
}

/**
 * Hides what a query does not find inside an element, down to single choices, and marks what it finds. Runs only when
 * the query changes, so that a field stays while the person works in it.
 */
export function useSearch(query: string, place: { readonly current: HTMLElement | null }): Search {
  const [finds, setFinds] = useState(noFinds);
  useLayoutEffect(() => {
    const all = [...(place.current?.querySelectorAll<HTMLElement>('.findable') ?? [])];
    const fields = all.filter((element) => !element.parentElement?.closest('.findable'));
    const hits = query === '' ? undefined : findTexts(query, fields.map(textOf));
    for (const [n, field] of fields.entries()) {
      field.hidden = hits ? !hits[n] : false;
      narrowChoices(query, field, hits?.[n] ?? false);
    }
    const found = fields.filter((_, n) => hits?.[n]);
    const headings = new Set(found.flatMap((field) => headingOf(field) ?? []));
    const elements = [...headings, ...found];
    setFinds(hits ? { query, count: found.length, ranks: ranksOf(query, found), elements } : noFinds);
    // The best hit may be far above the place to which the person had scrolled.
    if (hits && place.current && place.current.getBoundingClientRect().top < 0)
      scrollTo({ top: 0, behavior: 'instant' });
  }, [query, place]);
  // Runs once the sections are in their new order: a range in an element that moves becomes empty.
  useLayoutEffect(() => markHits(finds.query, finds.elements), [finds]);
  return finds;
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
