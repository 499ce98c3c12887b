/**
 * The three safety lines before the first exercise, with the whole safety text behind *more*. Shown until the person
 * has seen them.
 */
import { Safety } from './safety';
import { t } from './text';
import './first-use.css';

const lines = ['first_advice', 'first_feel', 'first_stop'] as const;

interface FirstUseProps {
  /** Called by the button *Got it*. Undefined where starting the exercise means the same: then there is no button. */
  readonly onSeen?: () => void;
}

export function FirstUse({ onSeen }: FirstUseProps) {
  return (
    <div class="first-use">
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
      <details>
        <summary>{t('first_more')}</summary>
        <Safety />
      </details>
      {onSeen && (
        <button type="button" onClick={onSeen}>
          {t('first_ok')}
        </button>
      )}
    </div>
  );
}
