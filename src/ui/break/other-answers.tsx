/** Small answers for other cases: each is shown only when it applies. */

import { useState } from 'preact/hooks';
import type { PageEvent } from '../../core/clock/events';
import type { Options } from '../../core/options/options';
import type { FullScreenActs } from '../popup/offers';
import { Recall } from '../recall';
import { durationText, t } from '../text';
import { Action } from './action';
import type { NudgeFacts } from './nudge-facts';

interface FullScreenProps {
  readonly chosen: boolean;
  readonly acts: FullScreenActs;
}

export interface OtherAnswersProps {
  readonly facts: NudgeFacts;
  readonly options: Pick<Options, 'laterMinutes' | 'intervalMinutes' | 'seat'>;
  readonly onEvent: (event: PageEvent) => void;
  readonly onHours: () => void;
  /** `byWindow` is undefined if the person may not change that option. */
  readonly onFullScreen: FullScreenActs;
}

export function OtherAnswers({ facts, options, onEvent, onHours, onFullScreen }: OtherAnswersProps) {
  const { stands, call, absence, offersHours, fullScreen } = facts;
  if (!stands && !call && !absence && !offersHours && !fullScreen) return null;
  return (
    <div class="other-answers small">
      {(stands || call) && (
        <fieldset class="other-answer" aria-label={t('ask_besides')}>
          {stands && (
            <>
              <Action onAct={() => onEvent({ type: 'stood' })} shortcut="T" look="plain">
                {t('ask_still_standing')}
              </Action>
              <Action onAct={() => onEvent({ type: 'sat' })} shortcut="I" look="plain">
                {t('ask_sit_now')}
              </Action>
            </>
          )}
          {call && (
            <Action onAct={() => onEvent({ type: 'stoodThrough', id: call.id })} shortcut="T" look="plain">
              {t('ask_stood_through', durationText(call.ms))}
            </Action>
          )}
        </fieldset>
      )}
      {absence && <Recall question={absence} withTimes seat={options.seat} onEvent={onEvent} />}
      {offersHours && (
        <button type="button" class="plain quiet" onClick={onHours}>
          {t('ask_hours')}
        </button>
      )}
      {fullScreen && <FullScreen chosen={fullScreen === 'chosen'} acts={onFullScreen} />}
    </div>
  );
}

/** Offers to ask in full screen too: without this, a person who works there is asked only after leaving it. */
function FullScreen({ chosen, acts: { byNotification, byWindow } }: FullScreenProps) {
  const [refused, setRefused] = useState(false);
  return (
    <div class="other-answer" role="status">
      {chosen ? (
        <span class="quiet">{t('ask_full_screen_chosen')}</span>
      ) : (
        <fieldset class="other-answer full-screen" aria-label={t('ask_full_screen')}>
          <span class="quiet">{t('ask_full_screen')}</span>
          <button
            type="button"
            class="plain"
            onClick={() => byNotification((allowed) => setRefused(!allowed))}
          >
            {t('full_screen_notification')}
          </button>
          {byWindow && (
            <button type="button" class="plain" onClick={byWindow}>
              {t('full_screen_window')}
            </button>
          )}
          {refused && <span>{t('options_notifications_refused')}</span>}
        </fieldset>
      )}
    </div>
  );
}
