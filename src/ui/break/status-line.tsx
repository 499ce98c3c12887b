/** One line below the steps for messages about the break, each with its buttons. */
import type { ComponentChildren } from 'preact';
import { type ExerciseTextSource, exerciseText } from '../exercise-text';
import { t } from '../text';
import { Action } from './action';

interface StatusLineProps {
  /** Whether the hands are back. */
  readonly back: boolean;
  readonly byItself: boolean;
  /** The exercise that was just hidden. */
  readonly hidden: ExerciseTextSource | undefined;
  /** The exercise that was just skipped. */
  readonly skipped: ExerciseTextSource | undefined;
  /** Answers the offer to read the steps aloud; undefined if it is not offered. */
  readonly onSpeechOffer: ((yes: boolean) => void) | undefined;
  readonly lacksVoice: boolean;
  readonly onGoOn: () => void;
  readonly onTakeBack: () => void;
  readonly onUndo: () => void;
  readonly onUndoSkip: () => void;
}

/** Shows the most urgent message. */
export function StatusLine(props: StatusLineProps) {
  const { back, byItself } = props;
  const other = !back && otherMessage(props);
  return (
    <div class="status-line small" role="status">
      {other || (
        <>
          {/* Stays where it is when the hands come back: the person may be on the way to its button. */}
          {byItself && <span class="quiet by-itself">{t('do_by_itself')}</span>}
          {byItself && (
            <Action onAct={props.onTakeBack} shortcut="R">
              {t('do_reading')}
            </Action>
          )}
          {back && (
            <Action onAct={props.onGoOn} shortcut="G">
              {t('do_resume')}
            </Action>
          )}
        </>
      )}
    </div>
  );
}

/** A message that matters while the break plays. */
function otherMessage(props: StatusLineProps): ComponentChildren {
  const { hidden, skipped, onSpeechOffer, lacksVoice } = props;
  if (hidden || skipped)
    return (
      <>
        <span class="quiet">
          {hidden && t('do_hidden', exerciseText(hidden, 'name'))}
          {!hidden && skipped && t('do_skipped', exerciseText(skipped, 'name'))}
        </span>
        <Action onAct={hidden ? props.onUndo : props.onUndoSkip} shortcut="Z" look="plain">
          {t('do_undo')}
        </Action>
      </>
    );
  if (onSpeechOffer)
    return (
      <>
        <span>{t('do_offer_speech')}</span>
        <Action onAct={() => onSpeechOffer(true)} shortcut="Y" look="plain">
          {t('do_offer_yes')}
        </Action>
        <Action onAct={() => onSpeechOffer(false)} shortcut="N" look="plain">
          {t('do_offer_no')}
        </Action>
      </>
    );
  return lacksVoice && <span class="quiet">{t('do_no_voice')}</span>;
}
