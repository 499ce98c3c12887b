/** The three lines before the first exercise, and the whole text behind *more*. Shown until they have been seen. */
import { Safety } from './safety';
import { t } from './text';
import './first-use.css';

const lines = ['first_advice', 'first_feel', 'first_stop'] as const;

interface FirstUseProps {
  /** *Got it*; where starting says as much, there is no such button. */
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
