/** The result of a break, before its window closes. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Seat } from '../../core/options/options';
import { exerciseOf } from '../../exercises/library';
import { withShowing } from '../../exercises/showing';
import { exerciseText } from '../exercise-text';
import { Still } from '../figure/stills';
import { t } from '../text';
import { Action } from './action';
import { useFocusedHeading, usePageKeys } from './keys';
import './ended.css';

interface EndedProps {
  readonly headline: string;
  readonly more?: string;
  /** How long the page stays, in ms; without it, the window waits for the person. */
  readonly closesAfter?: number;
  readonly seat?: Seat;
  readonly onClose: () => void;
  /** A question to answer before closing. */
  readonly children?: ComponentChildren;
}

export function Ended({ headline, more, closesAfter, seat = 'on-feet', onClose, children }: EndedProps) {
  const heading = useFocusedHeading();
  usePageKeys({ escape: onClose });
  useEffect(() => {
    if (closesAfter === undefined) return;
    const timer = setTimeout(onClose, closesAfter);
    return () => clearTimeout(timer);
  }, [closesAfter, onClose]);
  return (
    <main class="ended">
      <Upright seat={seat} />
      <h1 ref={heading} tabIndex={-1} aria-live="assertive">
        {headline}
      </h1>
      {more && <p class="quiet">{more}</p>}
      <div class="acts">
        {children}
        <nav class="answers">
          <Action onAct={onClose} shortcut="Enter">
            {t('do_close')}
          </Action>
        </nav>
      </div>
    </main>
  );
}

/** A person who stands or sits upright. */
function Upright({ seat }: { readonly seat: Seat }) {
  const id = seat === 'on-feet' ? 'ceiling-stretch' : 'chair-ceiling-reach';
  const label = t('figure_label', exerciseText(id, 'name'));
  return (
    <div class="stage">
      <Still exercise={withShowing(exerciseOf(id))} pose={3} label={label} />
    </div>
  );
}
