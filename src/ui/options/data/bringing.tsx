/** Importing a backup: the person chooses a file, sees what it would change, and agrees. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Preview } from '../../../core/backup/changes';
import type { BackupPart } from '../../../core/backup/format';
import { faultOf } from '../../../core/fault';
import { Failure } from '../../failure';
import { t } from '../../text';
import type { DataActs } from './acts';
import { Agreeing } from './agreeing';
import { Progress } from './progress';
import { refusalText } from './refusal-text';
import { useJob } from './use-job';

interface BringingProps {
  readonly acts: Pick<DataActs, 'open' | 'bringIn'>;
  readonly onDone: () => void;
}

/** The message below the field. */
type Message = { readonly kind: 'wrong' | 'good'; readonly text: ComponentChildren };

function useBringing({ open, bringIn }: BringingProps['acts'], emptied: () => void, onDone: () => void) {
  const job = useJob();
  const [preview, setPreview] = useState<Preview>();
  const [message, setMessage] = useState<Message>();
  const end = (kind: Message['kind'], text: ComponentChildren) => {
    setPreview(undefined);
    if (kind === 'good') emptied();
    setMessage({ kind, text });
  };
  const inspect = (file: File) => {
    setPreview(undefined);
    setMessage(undefined);
    job
      .run((watch) => open(file, watch))
      .then(
        (found) => {
          if (!found) end('good', t('data_cancelled'));
          else if ('why' in found) end('wrong', refusalText(found));
          else setPreview(found);
        },
        (error: unknown) => end('wrong', <Failure fault={faultOf(error)} before={t('data_unreadable')} />),
      );
  };
  const agree = (wanted: ReadonlySet<BackupPart>) => {
    if (!preview) return;
    job
      .run((watch) => bringIn(preview.contents, wanted, watch).then(() => true))
      .then(
        (done) => {
          end('good', t(done ? 'data_done' : 'data_cancelled'));
          onDone();
        },
        (error: unknown) => end('wrong', <Failure fault={faultOf(error)} before={t('data_not_done')} />),
      );
  };
  return { job, preview, message, inspect, agree, leave: () => end('good', t('data_cancelled')) };
}

export function Bringing({ acts, onDone }: BringingProps) {
  const field = useRef<HTMLInputElement>(null);
  // Choosing the same file again is a choice too, but browsers report it only if the field is empty.
  const empty = () => {
    if (field.current) field.current.value = '';
  };
  const { job, preview, message, inspect, agree, leave } = useBringing(acts, empty, onDone);
  const wrong = message?.kind === 'wrong';
  const { share } = job;
  return (
    <div class="data-act">
      <label for="backup">{t('data_open')}</label>
      <input
        ref={field}
        id="backup"
        type="file"
        accept=".json,application/json"
        disabled={share !== undefined}
        aria-invalid={wrong}
        aria-describedby="backup-hint backup-said"
        onClick={empty}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) inspect(file);
        }}
      />
      <p class="small quiet" id="backup-hint">
        {t('data_open_hint')}
      </p>
      <div class={wrong ? 'note small wrong' : 'note small'} id="backup-said" aria-live="polite">
        {message?.text}
      </div>
      {share !== undefined && (
        <Progress label={t(preview ? 'data_writing' : 'data_reading')} share={share} onCancel={job.cancel} />
      )}
      {preview && share === undefined && (
        <Agreeing
          preview={preview}
          onAgree={agree}
          onLeave={() => {
            leave();
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
