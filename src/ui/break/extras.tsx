/** What may be true instead, in small: each is there only when it applies. */
import { onDemand } from '../on-demand';
import { duration, t } from '../text';
import { Action } from './action';
import type { AskingProps } from './asking';

const Recall = onDemand(async () => (await import('../recall')).Recall);

export function Extras({ besides, onSay, onHours }: Pick<AskingProps, 'besides' | 'onSay' | 'onHours'>) {
  const { stands, call, absence, offersHours } = besides;
  return (
    <div class="extras small">
      <fieldset class="extra" aria-label={t('ask_besides')}>
        {stands && (
          <>
            <Action onAct={() => onSay({ type: 'stood' })} shortcut="T" look="plain">
              {t('ask_still_standing')}
            </Action>
            <Action onAct={() => onSay({ type: 'sat' })} shortcut="I" look="plain">
              {t('ask_sit_now')}
            </Action>
          </>
        )}
        {call && (
          <Action onAct={() => onSay({ type: 'stoodThrough', id: call.id })} shortcut="T" look="plain">
            {t('ask_stood_through', duration(call.ms))}
          </Action>
        )}
        <Action onAct={() => onSay({ type: 'called' })} shortcut="C" look="plain">
          {t('ask_on_call')}
        </Action>
      </fieldset>
      {absence && <Recall absence={absence} withTimes onSay={onSay} />}
      {offersHours && (
        <button type="button" class="plain quiet" onClick={onHours}>
          {t('ask_hours')}
        </button>
      )}
    </div>
  );
}
