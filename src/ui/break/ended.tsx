/** What a break came to, before its window closes. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { exerciseOf } from '../../exercises/library';
import { exerciseText } from '../exercise-text';
import { Still } from '../figure/stills';
import { t } from '../text';
import { Action } from './action';
import { useFocusedHeading } from './focus';
import { useKeys } from './keys';

interface EndedProps {
  readonly headline: string;
  readonly more?: string;
  /** How long it stays, in ms; without it the window waits for the person. */
  readonly closesAfter?: number;
  readonly onClose: () => void;
  /** What there is to answer before it. */
  readonly children?: ComponentChildren;
}

export function Ended({ headline, more, closesAfter, onClose, children }: EndedProps) {
  const heading = useFocusedHeading();
  useKeys({ escape: onClose });
  useEffect(() => {
    if (closesAfter === undefined) return;
    const timer = setTimeout(onClose, closesAfter);
    return () => clearTimeout(timer);
  }, [closesAfter, onClose]);
  return (
    <main class="ended">
      <Upright />
      <h1 ref={heading} tabIndex={-1} aria-live="assertive">
        {headline}
      </h1>
      {more && <p class="quiet">{more}</p>}
      {children}
      <nav class="answers">
        <Action onAct={onClose} shortcut="Enter">
          {t('do_close')}
        </Action>
      </nav>
    </main>
  );
}

/** Somebody standing tall. */
function Upright() {
  const exercise = exerciseOf('ceiling-stretch');
  const label = t('figure_label', exerciseText('ceiling-stretch', 'name'));
  return (
    <div class="stage">
      <Still exercise={exercise} pose={3} label={label} />
    </div>
  );
}
