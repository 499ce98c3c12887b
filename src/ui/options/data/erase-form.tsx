/** The last confirmation before data is erased. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text';
import { Problem } from '../fields/problem';
import type { DataActs } from './acts';
import { Saving } from './saving';

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
        <button type="submit" class="primary">
          {act}
        </button>
        <button type="button" onClick={onCancel}>
          {t('data_cancel')}
        </button>
      </div>
    </form>
  );
}
