/** The list of all states and exercises, with a search field. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { library } from '../../src/exercises/library';
import { addressOf, type WorkbenchView } from './address';
import { idOf, pages } from './state';
import { states } from './states';

type What = WorkbenchView['what'];

interface Group {
  readonly name: string;
  readonly items: readonly { readonly name: string; readonly what: What }[];
}

const groups: readonly Group[] = [
  ...pages.map((page) => ({
    name: page,
    items: states
      .filter((state) => state.page === page)
      .map((state) => ({ name: state.name, what: { state: idOf(state) } })),
  })),
  { name: 'exercises', items: library.map(({ id }) => ({ name: id, what: { exercise: id } })) },
];

/** The items for which each word of the search is in the name of the item or of its group. */
function searchGroups(words: string): readonly Group[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ name, items }) => ({
      name,
      items: items.filter((item) => wanted.every((word) => `${name} ${item.name}`.includes(word))),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The arrow keys move the focus from link to link, and from the search field to the first link. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget;
  if (step === undefined || !(list instanceof HTMLElement)) return;
  const stops = [...list.querySelectorAll<HTMLElement>('input, a')];
  const next = stops[stops.findIndex((stop) => stop.matches(':focus')) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface ContentsProps {
  readonly shown: WorkbenchView;
  readonly onShow: (what: What) => void;
}

export function Contents({ shown, onShow }: ContentsProps) {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focusSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', focusSearch);
    return () => removeEventListener('keydown', focusSearch);
  }, []);
  const current = JSON.stringify(shown.what);
  return (
    <nav onKeyDown={moveFocus}>
      <input
        ref={field}
        type="search"
        placeholder="Search (/)"
        aria-label="Search"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {searchGroups(words).map((group) => (
        <section key={group.name}>
          <h2>{group.name}</h2>
          <ul>
            {group.items.map(({ name, what }) => (
              <li key={name}>
                <a
                  href={addressOf({ ...shown, what, ms: 0 })}
                  aria-current={JSON.stringify(what) === current ? 'page' : undefined}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    onShow(what);
                  }}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
