/** Stored data that could not be read: what, when, why and how much. It can be saved as a file or erased. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetAside } from '../../core/backup/aside';
import { faultOf } from '../../core/fault';
import { Failure, RawWords } from '../failure';
import { dateAndTime, fileSize, number, t } from '../text';
import { fileBytes, unreadableText } from './data-text';
import { EraseForm } from './erasing';
import type { DataActs } from './stored-acts';

interface AsideProps {
  readonly acts: Pick<DataActs, 'save' | 'findAside' | 'saveAside' | 'eraseAside'>;
  /** Changes when something was imported or erased. */
  readonly of: number;
}

/** Loads the list before it scrolls into view, so that the person does not see it appear. */
const NEAR = { rootMargin: '1500px' };

/** At most this many are listed; the file has all of them. */
const MOST_SHOWN = 20;

/** Searches for unreadable data only when the section comes near the view: a history of ten years takes a while. */
function useAside({ acts, of }: AsideProps) {
  const place = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<readonly SetAside[]>([]);
  const [seen, setSeen] = useState(false);
  const [again, setAgain] = useState(0);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    }, NEAR);
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: searches again after each act
  useEffect(() => {
    if (!seen) return undefined;
    const control = new AbortController();
    acts.findAside({ onProgress: () => {}, signal: control.signal }).then(setFound, (error: unknown) => {
      if (!control.signal.aborted) console.error(error);
    });
    return () => control.abort();
  }, [seen, of, again]);
  return { place, found, lookAgain: () => setAgain(again + 1) };
}

export function UnreadableData(props: AsideProps) {
  const { acts } = props;
  const { place, found, lookAgain } = useAside(props);
  const [erasing, setErasing] = useState(false);
  const [outcome, setOutcome] = useState<ComponentChildren>();
  const status = useRef<HTMLDivElement>(null);
  const end = (result: ComponentChildren) => {
    setErasing(false);
    setOutcome(result);
    lookAgain();
    requestAnimationFrame(() => status.current?.focus());
  };
  const erase = () => {
    acts.eraseAside().then(
      () => end(t('aside_erased')),
      (error: unknown) => end(<Failure fault={faultOf(error)} before={t('data_not_done')} />),
    );
  };
  return (
    <div class="data-aside" ref={place}>
      {found.length > 0 && (
        <div class="data-act" id="aside">
          <h3>{t('aside_heading')}</h3>
          <p class="small quiet">{t('aside_intro')}</p>
          <ul class="plain-list data-aside-list">
            {found.slice(0, MOST_SHOWN).map((item) => (
              <Item key={item.key} item={item} />
            ))}
          </ul>
          <p class="small">
            {found.length > MOST_SHOWN && `${t('aside_more', number(found.length - MOST_SHOWN))} `}
            {t('aside_size', fileSize(fileBytes(found)))}
          </p>
          <div class="own-acts">
            <button type="button" onClick={() => setOutcome(t('aside_saved', acts.saveAside(found)))}>
              {t('aside_save')}
            </button>
            <button type="button" class="danger" aria-expanded={erasing} onClick={() => setErasing(!erasing)}>
              {t('aside_erase')}
            </button>
          </div>
          {erasing && (
            <EraseForm
              act={t('aside_erase')}
              save={acts.save}
              copy={false}
              onErase={erase}
              onCancel={() => end(undefined)}
            />
          )}
        </div>
      )}
      <div ref={status} class="note small" role="status" tabIndex={-1} id="aside-said">
        {outcome}
      </div>
    </div>
  );
}

function Item({ item }: { readonly item: SetAside }) {
  const { at, why } = item;
  return (
    <li>
      {unreadableText(item)}
      {at !== undefined && <p class="small quiet">{t('aside_at', dateAndTime(at))}</p>}
      {why.length > 0 && <RawWords words={why} />}
    </li>
  );
}
