/** One line below the steps for messages about the break, each with its buttons. */
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
  return (
    <div class="status-line small" role="status">
      <Message {...props} />
    </div>
  );
}

function Message(props: StatusLineProps) {
  const { back, byItself, hidden, skipped, onSpeechOffer, lacksVoice } = props;
  const reading = byItself && (
    <Action onAct={props.onTakeBack} shortcut="R" look="plain">
      {t('do_reading')}
    </Action>
  );
  if (back)
    return (
      <>
        <Action onAct={props.onGoOn} shortcut="G" look="plain">
          {t('do_resume')}
        </Action>
        {reading}
      </>
    );
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
  if (lacksVoice) return <span class="quiet">{t('do_no_voice')}</span>;
  if (!byItself) return null;
  return (
    <>
      <span class="quiet">{t('do_by_itself')}</span>
      {reading}
    </>
  );
}
