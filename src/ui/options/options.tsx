/** The options page: *Essentials* on one screen, *All options*, and a search over all of them. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FirstUse } from '../first-use';
import { Notice } from '../notice';
import { t } from '../text';
import { AllOptions, type OptionsProps } from './all-options';
import { SaveOutcome } from './changes';
import { Essentials } from './essentials';
import { scrollAndStay } from './scroll-and-stay';
import { Found, SearchField, useSearch } from './search';
import { Resetting } from './section';

type View = 'essentials' | 'all';

/**
 * The view that an address shows. Each section of *All options* has its own hash, so that other pages can link to it.
 */
function viewAt(hash: string): View {
  return hash === '' || hash === '#essentials' ? 'essentials' : 'all';
}

/**
 * The view in the address. When the view changes or a search ends, the page scrolls to the section in the address and
 * focuses its first field. `endSearch` is called at each change of the address, and returns whether there was a search;
 * it must be the same function at each render.
 */
function useView(endSearch: () => boolean): View {
  const [view, setView] = useState(viewAt(location.hash));
  const [endedSearches, setEndedSearches] = useState(0);
  useEffect(() => {
    const follow = () => {
      setView(viewAt(location.hash));
      if (endSearch()) setEndedSearches((count) => count + 1);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [endSearch]);
  // The browser scrolls as soon as the address changes, when the section of the new view does not exist yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: within a view the browser itself scrolls
  useLayoutEffect(() => {
    const heading = document.getElementById(location.hash.slice(1));
    if (!heading) return scrollTo(0, 0);
    const field = heading.closest('section')?.querySelector<HTMLElement>('input, select, button, summary');
    field?.focus({ preventScroll: true });
    return scrollAndStay(heading);
  }, [view, endedSearches]);
  return view;
}

export function OptionsForm(props: OptionsProps) {
  const [query, setQuery] = useState('');
  const shownQuery = useRef(query);
  shownQuery.current = query;
  const clearQuery = () => setQuery('');
  const endSearch = useCallback(() => {
    setQuery('');
    return shownQuery.current !== '';
  }, []);
  const view = useView(endSearch);
  const main = useRef<HTMLElement>(null);
  const searching = query.trim() !== '';
  const { count, ranks } = useSearch(query.trim(), main);
  const clearAndFocus = () => {
    clearQuery();
    document.getElementById('search')?.focus();
  };
  const all = searching || view === 'all';
  return (
    <Resetting.Provider value={props}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape clears the search wherever the focus is */}
      <div
        class="options"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && searching && !event.defaultPrevented) clearAndFocus();
        }}
      >
        <header class="options-head">
          <h1>{t('options_heading')}</h1>
          <nav class="views" aria-label={t('options_views')}>
            <ViewLink to="essentials" name={t('options_essentials')} current={!all} onClick={clearQuery} />
            <ViewLink to="all" name={t('options_all')} current={all} onClick={clearQuery} />
          </nav>
          <SearchField query={query} onQuery={setQuery} />
        </header>
        <main class="options-page" ref={main}>
          <Found query={query} count={count} onClear={clearAndFocus} />
          {!searching && props.lost}
          {!searching && props.quiet && <QuietNotice text={props.quiet} onResume={props.onResume} />}
          {all && !searching && props.onSafetySeen && <FirstUse onSeen={props.onSafetySeen} />}
          {!all && props.notice && (
            <Notice about={props.notice} onPlainClock={props.onPlainClock} onSeen={props.onNoticeSeen} />
          )}
          {all ? <AllOptions {...props} searching={searching} ranks={ranks} /> : <Essentials {...props} />}
          <SaveOutcome saved={props.saved} failure={props.failure} undo={props.undo} undone={props.undone} />
        </main>
      </div>
    </Resetting.Provider>
  );
}

interface QuietNoticeProps {
  readonly text: string;
  /** Ends the pause; undefined without one. */
  readonly onResume: (() => void) | undefined;
}

/**
 * Says why Flexor neither counts nor asks now: a person who misses the nudges looks for the reason among the options.
 */
function QuietNotice({ text, onResume }: QuietNoticeProps) {
  return (
    <div class="notice" role="note">
      <p>{text}</p>
      {onResume && (
        <div class="notice-answers">
          <button type="button" onClick={onResume}>
            {t('popup_resume')}
          </button>
        </div>
      )}
    </div>
  );
}

interface ViewLinkProps {
  readonly to: View;
  readonly name: string;
  readonly current: boolean;
  readonly onClick: () => void;
}

function ViewLink({ to, name, current, onClick }: ViewLinkProps) {
  return (
    <a href={`#${to}`} aria-current={current ? 'page' : undefined} onClick={onClick}>
      {name}
    </a>
  );
}
