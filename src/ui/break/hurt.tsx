/** *It hurts*: the break is over. Shows what to look out for; the window does not close by itself. */
import type { ComponentChildren } from 'preact';
import { Safety } from '../safety';
import { t } from '../text';
import { Action } from './action';
import { useFocusedHeading, usePageKeys } from './keys';
import './ended.css';

interface HurtProps {
  readonly onClose: () => void;
  /** A question to answer, above the safety text. */
  readonly children?: ComponentChildren;
}

export function Hurt({ onClose, children }: HurtProps) {
  const heading = useFocusedHeading();
  usePageKeys({ escape: onClose });
  return (
    <main class="hurt">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('hurt_headline')}
        </h1>
        <p class="quiet">{t('hurt_more')}</p>
      </header>
      {children}
      <Safety />
      <div class="acts">
        <nav class="answers">
          <Action onAct={onClose} shortcut="Enter">
            {t('do_close')}
          </Action>
        </nav>
      </div>
    </main>
  );
}
