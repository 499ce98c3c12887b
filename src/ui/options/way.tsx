/** How to ask, and what each way needs from the browser. */
import { useState } from 'preact/hooks';
import type { Options } from '../../core/options/options';
import { type BrowserKind, pinText } from '../pin';
import { type MessageKey, t } from '../text';
import { Choices, OptionSwitch, Problem, Switch } from './fields';
import { Section } from './section';
import type { Permissions } from './use-permissions';
import '../notice.css';

interface WayProps {
  readonly options: Pick<Options, 'way' | 'inFullScreen'>;
  readonly permissions: Permissions;
  /** Whether the icon is on the toolbar; undefined before the first look. */
  readonly iconShown: boolean | undefined;
  readonly kind: BrowserKind;
  /** Whether the system did not show Flexor's notifications. */
  readonly notificationsUnseen: boolean;
  readonly onTryNotification: () => void;
  readonly onChange: <Key extends 'way' | 'inFullScreen'>(key: Key, value: Options[Key]) => void;
}

const choices = () =>
  [
    { value: 'window', label: t('option_way_window'), hint: t('option_way_window_hint') },
    { value: 'notification', label: t('option_way_notification'), hint: t('option_way_notification_hint') },
    { value: 'badge', label: t('option_way_badge'), hint: t('option_way_badge_hint') },
  ] as const;

export function WayField({
  options: { way, inFullScreen },
  permissions,
  iconShown,
  kind,
  notificationsUnseen,
  onTryNotification,
  onChange,
}: WayProps) {
  const [refused, setRefused] = useState(false);
  const { notifications, allowNotifications, forbidNotifications } = permissions;
  const unused = whyUnused(permissions, notificationsUnseen);
  const allow = (onAllowed: () => void) =>
    allowNotifications((yes) => {
      setRefused(!yes);
      if (yes) onAllowed();
    });
  const choose = (chosen: Options['way']) => {
    setRefused(false);
    if (chosen === 'notification' && !notifications) allow(() => onChange('way', chosen));
    else onChange('way', chosen);
  };
  return (
    <Section id="how" heading={t('options_how')}>
      <Choices name="way" legend={t('option_way')} choices={choices()} value={way} onChoose={choose} />
      <Problem id="way-problem" text={problemOf(way, refused, notifications, iconShown)} />
      {iconShown === false && (
        <p class="small quiet">
          {way !== 'badge' && t('pin_hidden')} {pinText(kind)}
        </p>
      )}
      {(way !== 'badge' || notifications) && (
        <Switch
          id="notifications"
          label={t('options_notifications')}
          on={notifications}
          isConfirmed
          onSwitch={(on) => (on ? allow(() => {}) : forbidNotifications())}
        >
          {t('options_notifications_hint')}
        </Switch>
      )}
      {unused && (
        <div class="notice" role="note">
          <p>{t(unused)}</p>
          <div class="notice-answers">
            <button type="button" onClick={onTryNotification}>
              {t('options_notifications_try')}
            </button>
          </div>
        </div>
      )}
      <OptionSwitch
        name="inFullScreen"
        on={inFullScreen === 'ask'}
        onSwitch={(on) => onChange('inFullScreen', on ? 'ask' : 'wait')}
      />
      <p class="small quiet">{t('options_quieter')}</p>
    </Section>
  );
}

/** The reason why notifications are not used although they are allowed; undefined if they are used. */
export function whyUnused(
  { notifications, notificationsHidden }: Pick<Permissions, 'notifications' | 'notificationsHidden'>,
  unseen: boolean,
): MessageKey | undefined {
  if (!notifications) return undefined;
  if (notificationsHidden) return 'options_notifications_hidden';
  return unseen ? 'options_notifications_unseen' : undefined;
}

function problemOf(
  way: Options['way'],
  refused: boolean,
  notifications: boolean,
  iconShown: boolean | undefined,
): string | undefined {
  if (way === 'notification' && !notifications) return t('options_notifications_off');
  if (refused) return t('options_notifications_refused');
  return way === 'badge' && iconShown === false ? t('options_icon_hidden') : undefined;
}
