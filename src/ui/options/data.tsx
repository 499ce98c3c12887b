/** The person's data: syncing, saving, importing, erasing. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { faultOf } from '../../core/fault';
import type { SyncState, Trouble } from '../../core/sync/state';
import type { MergedAll } from '../../core/sync/synced';
import { Failure } from '../failure';
import { type MessageKey, number, t } from '../text';
import { UnreadableData } from './aside';
import { Bringing, Saving } from './backup';
import { Erasing } from './erasing';
import { Switch } from './fields/switch';
import { Findable } from './search';
import { Section } from './section';
import type { DataActs, SyncActs } from './stored-acts';

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
      <Findable words={t('sync_words')}>
        <Syncing {...syncing} />
      </Findable>
      <Findable words={t('data_save_words')}>
        <Saving save={acts.save}>{t('data_save_hint')}</Saving>
      </Findable>
      <Findable words={t('data_open_words')}>
        <Bringing acts={acts} onDone={onDone} />
      </Findable>
      <UnreadableData acts={acts} of={changes} />
      <Findable words={t('data_erase_words')}>
        <Erasing acts={acts} syncing={syncing} onDone={onDone} />
      </Findable>
    </Section>
  );
}

const troubles: Readonly<Record<Trouble, MessageKey>> = {
  full: 'sync_full',
  busy: 'sync_busy',
  unreachable: 'sync_unreachable',
};

function pulledText({ options, own }: MergedAll['pulled']): string {
  return options + own > 0 ? t('sync_came', number(options), number(own)) : t('sync_on');
}

function troubleText({ trouble, left }: SyncState): string | undefined {
  if (trouble !== null) return t(troubles[trouble]);
  return left > 0 ? t('sync_left', number(left)) : undefined;
}

function Syncing({ state, copy, switchOn, switchOff, removeCopy }: SyncActs) {
  const [outcome, setOutcome] = useState<ComponentChildren>();
  const status = useRef<HTMLDivElement>(null);
  const showOutcome = (done: Promise<string>) => {
    done.then(setOutcome, (error: unknown) =>
      setOutcome(<Failure fault={faultOf(error)} before={t('data_not_done')} />),
    );
  };
  const on = state !== undefined;
  return (
    <div class="data-act">
      <Switch
        id="sync"
        label={t('sync_switch')}
        on={on}
        onSwitch={(wanted) =>
          showOutcome(wanted ? switchOn().then(pulledText) : switchOff().then(() => t('sync_off')))
        }
      >
        {t('sync_hint')}
      </Switch>
      <p class="note small" aria-live="polite" id="sync-trouble">
        {state && troubleText(state)}
      </p>
      {!on && copy && (
        <div class="sync-copy">
          <p class="small quiet" id="sync-copy">
            {t('sync_copy')}
          </p>
          <button
            type="button"
            class="plain small"
            aria-describedby="sync-copy"
            onClick={() => {
              // This button disappears with the copy.
              status.current?.focus();
              showOutcome(removeCopy().then(() => t('sync_removed')));
            }}
          >
            {t('sync_remove')}
          </button>
        </div>
      )}
      <div ref={status} class="sync-said small" role="status" id="sync-said" tabIndex={-1}>
        {state?.trouble ? undefined : outcome}
      </div>
    </div>
  );
}
