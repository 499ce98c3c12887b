/** One line below the step for messages beside the exercise. Its place stays reserved, so that nothing jumps. */
import { type ExerciseTextSource, exerciseText } from '../exercise-text';
import { t } from '../text';
import { Action } from './action';

interface AsideProps {
  readonly back: boolean;
  readonly byItself: boolean;
  /** The exercise that was just hidden. */
  readonly hidden: ExerciseTextSource | undefined;
  readonly voiceNote: string | undefined;
  readonly onGoOn: () => void;
  readonly onTakeBack: () => void;
  readonly onUndo: () => void;
}

export function BreakAside(props: AsideProps) {
  return (
    <div class="aside small" role="status">
      <Line {...props} />
    </div>
  );
}

function Line({ back, byItself, hidden, voiceNote, onGoOn, onTakeBack, onUndo }: AsideProps) {
  const reading = byItself && (
    <Action onAct={onTakeBack} shortcut="R" look="plain">
      {t('do_reading')}
    </Action>
  );
  if (back)
    return (
      <>
        <Action onAct={onGoOn} shortcut="G" look="plain">
          {t('do_resume')}
        </Action>
        {reading}
      </>
    );
  if (hidden)
    return (
      <>
        <span class="quiet">{t('do_hidden', exerciseText(hidden, 'name'))}</span>
        <Action onAct={onUndo} shortcut="Z" look="plain">
          {t('do_undo')}
        </Action>
      </>
    );
  if (voiceNote) return <span class="quiet">{voiceNote}</span>;
  if (!byItself) return null;
  return (
    <>
      <span class="quiet">{t('do_by_itself')}</span>
      {reading}
    </>
  );
}
