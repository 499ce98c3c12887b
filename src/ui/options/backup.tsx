/** Saving a backup, and importing one: the person chooses a file, sees what it would change, and agrees. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '../../core/backup/changes';
import type { BackupPart } from '../../core/backup/format';
import { faultOf } from '../../core/fault';
import { Failure } from '../failure';
import { fileSize, t } from '../text';
import { Agreeing } from './agreeing';
import { refusalText } from './data-text';
import type { DataActs, JobWatch } from './stored-acts';

interface SavingProps {
  readonly save: DataActs['save'];
  readonly children?: ComponentChildren;
}

export function Saving({ save, children }: SavingProps) {
  const job = useJob();
  const [outcome, setOutcome] = useState<ComponentChildren>();
  const start = () => {
    setOutcome(undefined);
    job.run(save).then(
      (saved) => saved && setOutcome(t('data_saved', saved.name, fileSize(saved.bytes))),
      (error: unknown) => setOutcome(<Failure fault={faultOf(error)} />),
    );
  };
  return (
    <div class="data-act">
      <button type="button" disabled={job.share !== undefined} onClick={start}>
        {t('data_save')}
      </button>
      {children && <p class="small quiet">{children}</p>}
      {job.share !== undefined && (
        <Progress label={t('data_saving')} share={job.share} onCancel={job.cancel} />
      )}
      <div class="note small" role="status">
        {outcome}
      </div>
    </div>
  );
}

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

interface ProgressProps {
  readonly label: string;
  readonly share: number;
  readonly onCancel: () => void;
}

export function Progress({ label, share, onCancel }: ProgressProps) {
  return (
    <div class="data-progress">
      <label>
        {label}
        <progress max={1} value={share} />
      </label>
      <button type="button" onClick={onCancel}>
        {t('data_cancel')}
      </button>
    </div>
  );
}

interface Job {
  /** The share that is done, from 0 to 1; undefined while nothing runs. */
  readonly share: number | undefined;
  /**
   * Runs one piece of work and cancels the one before. Resolves to undefined if it was cancelled; rejects as the work
   * does.
   */
  readonly run: <T>(work: (watch: JobWatch) => Promise<T>) => Promise<T | undefined>;
  readonly cancel: () => void;
}

/** One piece of work at a time, which ends with the component. */
export function useJob(): Job {
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = async <T,>(work: (watch: JobWatch) => Promise<T>): Promise<T | undefined> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setShare(0);
    try {
      return await work({ onProgress: setShare, signal: control.signal });
    } catch (error) {
      if (!control.signal.aborted) throw error;
      return undefined;
    } finally {
      if (running.current === control) setShare(undefined);
    }
  };
  return { share, run, cancel: () => running.current?.abort() };
}
