/**
 * The same options on every computer: one switch, its outcome, and what remains in the browser's sync when it is off.
 */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { faultOf } from '../../../core/fault';
import type { MergedAll } from '../../../core/sync/chosen';
import type { SyncState, Trouble } from '../../../core/sync/state';
import { Failure } from '../../failure';
import { type MessageKey, number, t } from '../../text';
import { Switch } from '../fields/switch';

export interface SyncActs {
  /** The state of sync; undefined while it is off. */
  readonly state: SyncState | undefined;
  /** Whether the browser's sync holds data of Flexor. */
  readonly copy: boolean;
  /** Resolves to how much came from other computers. */
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
          showOutcome(wanted ? switchOn().then(cameText) : switchOff().then(() => t('sync_off')))
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
