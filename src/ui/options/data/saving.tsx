/** The button that saves a backup, and its outcome. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { faultOf } from '../../../core/fault';
import { Failure } from '../../failure';
import { fileSize, t } from '../../text';
import type { DataActs } from './acts';
import { Progress } from './progress';
import { useJob } from './use-job';

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
