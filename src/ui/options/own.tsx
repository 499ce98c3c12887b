/** The person's own exercises: adding, changing, deleting, and undoing a deletion. */
import { useContext, useRef, useState } from 'preact/hooks';
import { type OwnExercise, type OwnId, ownLimits } from '../../core/options/own-exercises';
import { number, t } from '../text';
import { Managed, SetByOrganisation } from './managed';
import { draftOf, emptyDraft, type OwnDraft } from './own-draft';
import { OwnForm } from './own-form';
import { Findable } from './search';

export interface OwnProps {
  readonly own: readonly OwnExercise[];
  /** Creates an id that is not used yet. */
  readonly newId: () => OwnId;
  /** Stores an exercise; null deletes it. */
  readonly onOwn: (id: OwnId, own: OwnExercise | null) => void;
}

export function Own({ own: all, newId, onOwn }: OwnProps) {
  const given = useContext(Managed).exercises;
  const own = all.filter(({ id }) => !given.some((one) => one.id === id));
  const [draft, setDraft] = useState<OwnDraft>();
  const [deleted, setDeleted] = useState<OwnExercise>();
  const add = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const open = (opened: OwnDraft) => {
    setDraft(opened);
    requestAnimationFrame(() => document.getElementById('own-name')?.focus());
  };
  const close = () => {
    setDraft(undefined);
    requestAnimationFrame(() => add.current?.focus());
  };
  const remove = (one: OwnExercise) => {
    onOwn(one.id, null);
    setDeleted(one);
    requestAnimationFrame(() => undo.current?.focus());
  };
  const bringBack = (one: OwnExercise) => {
    onOwn(one.id, one);
    setDeleted(undefined);
    add.current?.focus();
  };
  const full = own.length >= ownLimits.exercises;
  return (
    <Findable words={t('own_words')}>
      <div class="list own">
        <h3 id="own-exercises">{t('own_heading')}</h3>
        <p class="small quiet">{t('own_intro')}</p>
        <ul>
          {given.map((one) => (
            <li key={one.id}>
              <span>{one.name}</span> <SetByOrganisation />
            </li>
          ))}
          {own.map((one) => (
            <li key={one.id}>
              <span>{one.name}</span>
              <span class="own-acts">
                <button type="button" aria-label={t('own_edit', one.name)} onClick={() => open(draftOf(one))}>
                  {t('own_edit_short')}
                </button>
                <button
                  type="button"
                  class="danger"
                  aria-label={t('own_delete', one.name)}
                  onClick={() => remove(one)}
                >
                  {t('own_delete_short')}
                </button>
              </span>
            </li>
          ))}
        </ul>
        <p class="own-deleted" aria-live="polite">
          {deleted && (
            <>
              {t('own_deleted', deleted.name)}{' '}
              <button ref={undo} type="button" onClick={() => bringBack(deleted)}>
                {t('own_undo')}
              </button>
            </>
          )}
        </p>
        {draft ? (
          <OwnForm
            key={draft.id}
            draft={draft}
            onSave={(saved) => {
              onOwn(saved.id, saved);
              close();
            }}
            onCancel={close}
          />
        ) : (
          <p>
            <button ref={add} type="button" disabled={full} onClick={() => open(emptyDraft(newId()))}>
              {t('own_add')}
            </button>
            {full && <span class="small quiet"> {t('own_full', number(ownLimits.exercises))}</span>}
          </p>
        )}
      </div>
    </Findable>
  );
}
