/** The same options on every computer: one switch, what became of it, and what remains when it is off. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { faultOf } from '../../../core/fault';
import type { MergedAll } from '../../../core/sync/chosen';
import type { SyncState, Trouble } from '../../../core/sync/state';
import { Failure } from '../../failure';
import { type MessageKey, number, t } from '../../text';
import { Switch } from '../fields/switch';

export interface SyncActs {
  /** How it goes; undefined while it is off. */
  readonly state: SyncState | undefined;
  /** Whether the browser's sync holds something of ours. */
  readonly copy: boolean;
  /** How much came from other computers. */
  readonly switchOn: () => Promise<MergedAll['came']>;
  readonly switchOff: () => Promise<void>;
  readonly removeCopy: () => Promise<void>;
}

const troubles: Readonly<Record<Trouble, MessageKey>> = {
  full: 'sync_full',
  busy: 'sync_busy',
  unreachable: 'sync_unreachable',
};

function cameText({ options, own }: MergedAll['came']): string {
  return options + own > 0 ? t('sync_came', number(options), number(own)) : t('sync_on');
}

function troubleText({ trouble, left }: SyncState): string | undefined {
  if (trouble !== null) return t(troubles[trouble]);
  return left > 0 ? t('sync_left', number(left)) : undefined;
}

export function Syncing({ state, copy, switchOn, switchOff, removeCopy }: SyncActs) {
  const [said, say] = useState<ComponentChildren>();
  const status = useRef<HTMLDivElement>(null);
  const tell = (done: Promise<string>) => {
    done.then(say, (error: unknown) => say(<Failure fault={faultOf(error)} before={t('data_not_done')} />));
  };
  const on = state !== undefined;
  return (
    <div class="data-act">
      <Switch
        id="sync"
        label={t('sync_switch')}
        on={on}
        onSwitch={(wanted) =>
          tell(wanted ? switchOn().then(cameText) : switchOff().then(() => t('sync_off')))
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
              // This button goes with the copy.
              status.current?.focus();
              tell(removeCopy().then(() => t('sync_removed')));
            }}
          >
            {t('sync_remove')}
          </button>
        </div>
      )}
      <div ref={status} class="sync-said small" role="status" id="sync-said" tabIndex={-1}>
        {state?.trouble ? undefined : said}
      </div>
    </div>
  );
}
