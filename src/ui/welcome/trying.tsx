/** A trial break, so that the person notices a hidden window here and not at the first break. */
import { useState } from 'preact/hooks';
import { Switch } from '../options/fields';
import { Section } from '../options/section';
import { t } from '../text';

export interface TryingProps {
  /** Whether the browser allows notifications. */
  readonly notifications: boolean;
  /** Asks the browser to allow notifications, in the click itself. Calls back with whether it did. */
  readonly allowNotifications: (answered: (allowed: boolean) => void) => void;
  /** Opens the trial break. */
  readonly onTry: () => void;
  /** Changes the way of asking to notifications. */
  readonly onNotify: () => void;
}

export function Trying({ notifications, allowNotifications, onTry, onNotify }: TryingProps) {
  const [notify, setNotify] = useState(true);
  const [refused, setRefused] = useState(false);
  const [shown, setShown] = useState(false);
  const show = () => {
    onTry();
    setShown(true);
  };
  const begin = () => {
    if (notifications || !notify) return show();
    allowNotifications((allowed) => {
      setRefused(!allowed);
      show();
    });
  };
  return (
    <Section id="try" heading={t('welcome_try')}>
      <p>{t('welcome_try_intro')}</p>
      {!notifications && !refused && (
        <Switch id="notify" label={t('welcome_try_notify')} on={notify} onSwitch={setNotify}>
          {t('welcome_try_notify_hint')}
        </Switch>
      )}
      <p>
        <button type="button" class="primary" onClick={begin}>
          {t('welcome_try_button')}
        </button>
      </p>
      <div class="after" aria-live="polite">
        {refused && <p class="small quiet">{t('welcome_try_refused')}</p>}
        {shown && <Seen allowNotifications={allowNotifications} onNotify={onNotify} />}
      </div>
    </Section>
  );
}

type Answer = 'seen' | 'unseen' | 'notified';

function Seen({ allowNotifications, onNotify }: Pick<TryingProps, 'allowNotifications' | 'onNotify'>) {
  const [answer, setAnswer] = useState<Answer>();
  const instead = () =>
    allowNotifications((allowed) => {
      if (!allowed) return;
      onNotify();
      setAnswer('notified');
    });
  return (
    <>
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
    </>
  );
}
