/** A trial break, so that the person notices a hidden window here and not at the first break; and the icon. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { FirstUse } from '../first-use';
import { Switch } from '../options/fields/switch';
import { Section } from '../options/section';
import type { BrowserKind } from '../pin';
import { t } from '../text';
import { PinSteps } from './pin-steps';

export interface TryNowProps {
  /** Whether the person has opened the trial break. */
  readonly isTried: boolean;
  /** Whether the icon is on the toolbar; undefined if that is not known yet. */
  readonly iconShown: boolean | undefined;
  readonly kind: BrowserKind;
  /** Whether the browser allows notifications. */
  readonly notifications: boolean;
  /** Asks the browser to allow notifications, in the click itself. Calls back with whether it did. */
  readonly allowNotifications: (answered: (allowed: boolean) => void) => void;
  readonly onForbidNotifications: () => void;
  /** Changes the way of asking to notifications. */
  readonly onNotify: () => void;
}

export function TryNow(props: TryNowProps) {
  return (
    <>
      {!props.isTried && <p class="lead">{t('welcome_try_intro')}</p>}
      <div class="after" aria-live="polite">
        {props.isTried && <Seen {...props} />}
      </div>
      <div class="side-by-side">
        {!props.isTried && (
          <Section id="before" heading={t('first_heading')}>
            <FirstUse />
          </Section>
        )}
        <Section id="pin" heading={t('welcome_pin')}>
          <PinSteps kind={props.kind} isPinned={props.iconShown === true} />
        </Section>
      </div>
      <Notifying {...props} />
    </>
  );
}

/** The switch for notifications. Only a click on it asks the browser for the permission. */
function Notifying({ notifications, allowNotifications, onForbidNotifications }: TryNowProps) {
  const [refused, setRefused] = useState(false);
  const card = useRef<HTMLElement>(null);
  // The bar at the lower edge may cover what the person has to read now.
  useEffect(() => {
    if (refused) card.current?.scrollIntoView({ block: 'center' });
  }, [refused]);
  return (
    <section class="card" ref={card}>
      <Switch
        id="notify"
        label={t('welcome_try_notify')}
        on={notifications}
        isConfirmed
        onSwitch={(on) =>
          on ? allowNotifications((allowed) => setRefused(!allowed)) : onForbidNotifications()
        }
      >
        {t('welcome_try_notify_hint')}
      </Switch>
      <div class="after small" aria-live="polite">
        {refused && !notifications && <p>{t('welcome_try_refused')}</p>}
      </div>
    </section>
  );
}

type Answer = 'seen' | 'unseen' | 'notified';

/** Whether the window came to the front, and what to do if it did not. */
function Seen({ allowNotifications, onNotify }: TryNowProps) {
  const [answer, setAnswer] = useState<Answer>();
  const instead = () =>
    allowNotifications((allowed) => {
      if (!allowed) return;
      onNotify();
      setAnswer('notified');
    });
  return (
    <section class="card">
      <fieldset class="seen">
        <legend>{t('welcome_seen')}</legend>
        <button type="button" aria-pressed={answer === 'seen'} onClick={() => setAnswer('seen')}>
          {t('welcome_seen_yes')}
        </button>{' '}
        <button
          type="button"
          aria-pressed={answer !== undefined && answer !== 'seen'}
          onClick={() => setAnswer('unseen')}
        >
          {t('welcome_seen_no')}
        </button>
      </fieldset>
      {answer === 'seen' && <p>{t('welcome_seen_good')}</p>}
      {answer === 'unseen' && (
        <>
          <p>{t('welcome_unseen')}</p>
          <p>
            <button type="button" onClick={instead}>
              {t('welcome_unseen_notify')}
            </button>
          </p>
        </>
      )}
      {answer === 'notified' && <p>{t('welcome_unseen_notified')}</p>}
    </section>
  );
}
