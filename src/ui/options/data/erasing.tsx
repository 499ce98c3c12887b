/** Erases data by part. The form first offers a backup, and asks the person to type a word. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Erasable, erasable } from '../../../core/backup/format';
import { faultOf } from '../../../core/fault';
import { Failure } from '../../failure';
import { type MessageKey, t } from '../../text';
import type { DataActs } from './acts';
import { EraseForm } from './erase-form';
import type { SyncActs } from './syncing';

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
