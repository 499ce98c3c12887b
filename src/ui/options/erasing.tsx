/** Erases data by part. The form first offers a backup, and asks the person to type a word. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Erasable, erasable } from '../../core/backup/format';
import { faultOf } from '../../core/fault';
import { Failure } from '../failure';
import { type MessageKey, t } from '../text';
import { Saving } from './backup';
import { Problem } from './fields/field';
import type { DataActs, SyncActs } from './stored-acts';

interface Texts {
  readonly act: MessageKey;
  readonly hint: MessageKey;
  readonly done: MessageKey;
}

const texts: Readonly<Record<Erasable, Texts>> = {
  history: { act: 'data_erase_history', hint: 'data_erase_history_hint', done: 'data_erased_history' },
  options: { act: 'data_erase_options', hint: 'data_erase_options_hint', done: 'data_erased_options' },
  everything: {
    act: 'data_erase_everything',
    hint: 'data_erase_everything_hint',
    done: 'data_erased_everything',
  },
};

interface ErasingProps {
  readonly acts: Pick<DataActs, 'save' | 'erase'>;
  readonly syncing: Pick<SyncActs, 'copy'>;
  readonly onDone: () => void;
}

export function Erasing({ acts, syncing, onDone }: ErasingProps) {
  const [open, setOpen] = useState<Erasable>();
  const [outcome, setOutcome] = useState<ComponentChildren>();
  const buttons = useRef(new Map<Erasable, HTMLButtonElement | null>());
  const close = (part: Erasable, result: ComponentChildren) => {
    setOpen(undefined);
    setOutcome(result);
    requestAnimationFrame(() => buttons.current.get(part)?.focus());
  };
  const erase = (part: Erasable, copyToo: boolean) => {
    acts.erase(part, copyToo).then(
      () => {
        close(part, t(texts[part].done));
        onDone();
      },
      (error: unknown) => close(part, <Failure fault={faultOf(error)} before={t('data_not_done')} />),
    );
  };
  return (
    <div class="data-act">
      <h3>{t('data_erase')}</h3>
      <p class="small quiet">{t('data_erase_hint')}</p>
      <ul class="data-erase">
        {erasable.map((part) => (
          <li key={part}>
            <div class="field">
              <span>
                {t(texts[part].act)}
                <span class="small quiet data-hint">{t(texts[part].hint)}</span>
              </span>
              <button
                ref={(button) => {
                  buttons.current.set(part, button);
                }}
                type="button"
                class="danger"
                aria-label={t(texts[part].act)}
                aria-expanded={open === part}
                onClick={() => {
                  setOutcome(undefined);
                  setOpen(open === part ? undefined : part);
                }}
              >
                {t('data_erase_short')}
              </button>
            </div>
            {open === part && (
              <EraseForm
                act={t(texts[part].act)}
                save={acts.save}
                copy={part !== 'history' && syncing.copy}
                onErase={(copyToo) => erase(part, copyToo)}
                onCancel={() => close(part, undefined)}
              />
            )}
          </li>
        ))}
      </ul>
      <div class="note small" role="status">
        {outcome}
      </div>
    </div>
  );
}

interface EraseFormProps {
  /** The act, in the words of the button. */
  readonly act: string;
  readonly save: DataActs['save'];
  /** Whether the browser's sync holds a copy that may be erased too. */
  readonly copy: boolean;
  readonly onErase: (copyToo: boolean) => void;
  readonly onCancel: () => void;
}

export function EraseForm({ act, save, copy, onErase, onCancel }: EraseFormProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [copyToo, setCopyToo] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const word = t('data_erase_word');
  const submit = () => {
    if (typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase()) return onErase(copy && copyToo);
    setWrong(true);
    field.current?.focus();
  };
  return (
    <form
      class="data-preview"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{t('data_erase_first')}</p>
      <Saving save={save} />
      {copy && (
        <div class="choices">
          <label>
            <input
              type="checkbox"
              checked={copyToo}
              aria-describedby="erase-copy"
              onChange={({ currentTarget }) => setCopyToo(currentTarget.checked)}
            />
            {t('sync_remove_too')}
          </label>
          <p class="small quiet" id="erase-copy">
            {t('sync_remove_too_hint')}
          </p>
        </div>
      )}
      <div class="own-text">
        <label for="erase-word">{t('data_erase_type', word)}</label>
        <input
          ref={field}
          id="erase-word"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={wrong}
          aria-describedby="erase-problem"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(false);
          }}
        />
        <Problem id="erase-problem" text={wrong ? t('data_erase_wrong', word) : undefined} />
      </div>
      <div class="own-acts">
        <button type="submit" class="danger filled">
          {act}
        </button>
        <button type="button" onClick={onCancel}>
          {t('data_cancel')}
        </button>
      </div>
    </form>
  );
}
