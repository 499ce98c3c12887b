/** The person's data: saving, importing, erasing. */
import { useState } from 'preact/hooks';
import { t } from '../../text';
import { Section } from '../section';
import type { DataActs } from './acts';
import { UnreadableData } from './aside';
import { Bringing } from './bringing';
import { Erasing } from './erasing';
import { Saving } from './saving';
import { type SyncActs, Syncing } from './syncing';

interface DataProps {
  readonly acts: DataActs;
  readonly syncing: SyncActs;
}

export function Data({ acts, syncing }: DataProps) {
  const [changes, setChanges] = useState(0);
  const onDone = () => setChanges(changes + 1);
  return (
    <Section id="data" heading={t('data_heading')}>
      <p>{t('data_intro')}</p>
      <Syncing {...syncing} />
      <Saving save={acts.save}>{t('data_save_hint')}</Saving>
      <Bringing acts={acts} onDone={onDone} />
      <UnreadableData acts={acts} of={changes} />
      <Erasing acts={acts} syncing={syncing} onDone={onDone} />
    </Section>
  );
}
