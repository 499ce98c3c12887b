/** When to stop, and when to get help: opened from the end of a break by a person whose back is sore. */
import { Safety } from '../safety';
import { t } from '../text';
import { Action } from './action';
import { useFocusedHeading, usePageKeys } from './keys';
import './hurt.css';

interface HelpProps {
  readonly onBack: () => void;
  readonly onClose: () => void;
}

export function Help({ onBack, onClose }: HelpProps) {
  const heading = useFocusedHeading();
  usePageKeys({ escape: onBack });
  return (
    <main class="hurt">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('options_you_safety')}
        </h1>
      </header>
      <Safety />
      <div class="acts">
        <nav class="answers">
          <Action onAct={onBack} shortcut="B">
            {t('welcome_back')}
          </Action>
          <Action onAct={onClose} shortcut="Enter">
            {t('do_close')}
          </Action>
        </nav>
      </div>
    </main>
  );
}
