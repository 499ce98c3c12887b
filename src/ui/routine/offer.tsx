import type { LevelMove } from '../../exercises/routine/moving';
import { Action } from '../break/action';
import { t } from '../text';
import { moveText } from './routine-text';

interface OfferProps {
  readonly move: LevelMove;
  readonly onAnswer: (yes: boolean) => void;
}

/** Offers a move to another level; it never moves the person without an answer. */
export function Offer({ move, onAnswer }: OfferProps) {
  const { reason, question } = moveText(move);
  return (
    <fieldset class="routine-offer">
      <legend class="sr-only">{question}</legend>
      <p class="small quiet">{reason}</p>
      <p>{question}</p>
      <div class="answers">
        <Action onAct={() => onAnswer(true)} shortcut="Y">
          {t('routine_yes')}
        </Action>
        <Action onAct={() => onAnswer(false)} shortcut="N">
          {t('routine_no')}
        </Action>
      </div>
    </fieldset>
  );
}
