/**
 * *It hurts*: the break is over. Asks where it hurts, and shows what to look out for there. The answer is not stored.
 * The window does not close by itself.
 */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ExerciseTextSource, exerciseText } from '../exercise-text';
import { PlaceSafety, Safety } from '../safety';
import { type BodyPlace, places } from '../safety-signs';
import { type MessageKey, t } from '../text';
import { Action } from './action';
import { GUARD_MS } from './guard';
import { useFocusedHeading, usePageKeys } from './keys';
import './hurt.css';

/** The exercise in which it hurt, which the person may hide. */
export interface HurtExercise {
  readonly exercise: ExerciseTextSource;
  readonly hidden: boolean;
  readonly onHide: (hidden: boolean) => void;
}

/** The way back to the break, for a person who pressed by mistake. */
export interface WayBack {
  readonly onBack: () => void;
  /** Called when there is no way back any more: the person has answered, or some time has passed. */
  readonly onLeave: () => void;
}

export interface HurtProps {
  /** Whether the person stopped the break because it hurt; false if they said so after its end. */
  readonly stopped?: boolean;
  /** Whether it is noted in the history: not in a break to try. */
  readonly noted?: boolean;
  /** Undefined if it is not known in which exercise it hurt. */
  readonly during?: HurtExercise | undefined;
  /** Undefined if the break cannot go on. */
  readonly wayBack?: WayBack | undefined;
  readonly onClose: () => void;
  /** Another question to answer, below the one where it hurts. */
  readonly children?: ComponentChildren;
}

/** A place, or the whole list for a pain at another place and for a person who feels unwell. */
type Shown = BodyPlace | 'everything';

const names: Readonly<Record<BodyPlace, MessageKey>> = {
  'low-back': 'hurt_low_back',
  hip: 'hurt_hip',
  leg: 'hurt_leg',
  shoulder: 'hurt_shoulder',
  neck: 'hurt_neck',
  chest: 'hurt_chest',
};

/** What to do for an ordinary pain; for chest pain there is no such advice. */
const advice: Readonly<Record<Exclude<Shown, 'chest'>, MessageKey>> = {
  'low-back': 'hurt_do_low_back',
  hip: 'hurt_do_hip',
  leg: 'hurt_do_leg',
  shoulder: 'hurt_do_shoulder',
  neck: 'hurt_do_neck',
  everything: 'hurt_do_elsewhere',
};

export function Hurt({ stopped = true, noted = true, during, wayBack, onClose, children }: HurtProps) {
  const [shown, showPlace] = useState<Shown>();
  const leave = useLeave(wayBack);
  const show = (place: Shown) => {
    leave();
    showPlace(place);
  };
  const back = () => showPlace(undefined);
  const late = useLate();
  const close = late(onClose);
  usePageKeys({ escape: shown ? back : close });
  const hiding = during && {
    ...during,
    onHide: (hides: boolean) => {
      leave();
      during.onHide(hides);
    },
  };
  return (
    <main class="hurt">
      {shown ? (
        <Signs key={shown} shown={shown} />
      ) : (
        <Where stopped={stopped} noted={noted} isOver={!wayBack} onShow={show}>
          {children}
        </Where>
      )}
      {hiding && shown !== 'everything' && <HideOffer {...hiding} />}
      <div class="acts">
        <nav class="answers">
          {shown && (
            <Action onAct={back} shortcut="B">
              {t('hurt_back')}
            </Action>
          )}
          {wayBack && !shown && (
            <Action onAct={late(wayBack.onBack)} shortcut="Z">
              {t('do_back_to_break')}
            </Action>
          )}
          <Action onAct={close} shortcut="Enter">
            {t('do_close')}
          </Action>
        </nav>
      </div>
    </main>
  );
}

/** How long the page waits for an answer before the break is over for good, in ms. */
const WAY_BACK_MS = 30_000;

/** Ends the break for good; it does so by itself after some time. */
function useLeave(wayBack: WayBack | undefined): () => void {
  const latest = useRef(wayBack);
  latest.current = wayBack;
  const leave = useCallback(() => latest.current?.onLeave(), []);
  useEffect(() => {
    const timer = setTimeout(leave, WAY_BACK_MS);
    return () => clearTimeout(timer);
  }, [leave]);
  return leave;
}

/**
 * Wraps an action so that it does nothing within the first second: its button may be where *It hurts* was, and the
 * second click of a double click must not take away what to look out for.
 */
function useLate(): (act: () => void) => () => void {
  const openedAt = useRef(performance.now());
  return (act) => () => {
    if (performance.now() - openedAt.current >= GUARD_MS) act();
  };
}

interface WhereProps {
  readonly stopped: boolean;
  readonly noted: boolean;
  /** Whether the break is over for good: there is no way back to it. */
  readonly isOver: boolean;
  readonly onShow: (shown: Shown) => void;
  readonly children: ComponentChildren;
}

/** What happened, and the question where it hurts. What is most urgent is there without a tap. */
function Where({ stopped, noted, isOver, onShow, children }: WhereProps) {
  const heading = useFocusedHeading();
  return (
    <>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t(stopped ? 'hurt_headline' : 'hurt_where')}
        </h1>
        {isOver && <p class="quiet">{t(noted ? 'hurt_more' : 'hurt_more_trial')}</p>}
      </header>
      <p class="urgent">{t('hurt_urgent')}</p>
      <fieldset class="places">
        <legend class={stopped ? undefined : 'sr-only'}>
          {stopped ? <h2>{t('hurt_where')}</h2> : t('hurt_where')}
        </legend>
        {places.map((place, n) => (
          <Action key={place} onAct={() => onShow(place)} shortcut={String(n + 1)} printed>
            {t(names[place])}
          </Action>
        ))}
        <Action onAct={() => onShow('everything')} shortcut={String(places.length + 1)} printed>
          {t('hurt_elsewhere')}
        </Action>
      </fieldset>
      <button type="button" class="plain" onClick={() => onShow('everything')}>
        {t('hurt_everything')}
      </button>
      {children}
    </>
  );
}

function Signs({ shown }: { readonly shown: Shown }) {
  const heading = useFocusedHeading();
  return (
    <>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t(shown === 'everything' ? 'hurt_everything_headline' : names[shown])}
        </h1>
        {shown === 'chest' ? <p class="urgent">{t('hurt_chest_urgent')}</p> : <p>{t(advice[shown])}</p>}
      </header>
      {shown === 'everything' ? <Safety /> : <PlaceSafety place={shown} />}
    </>
  );
}

/** Offers to hide the exercise, and takes that back. One button does both, so that it keeps the focus. */
function HideOffer({ exercise, hidden, onHide }: HurtExercise) {
  const name = exerciseText(exercise, 'name');
  return (
    <div class="hide-offer">
      <span role="status">{hidden && t('hurt_hidden', name)}</span>
      <Action onAct={() => onHide(!hidden)} shortcut="X" look={hidden ? 'plain' : undefined}>
        {hidden ? t('do_undo') : t('hurt_hide', name)}
      </Action>
    </div>
  );
}
