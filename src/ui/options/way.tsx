/** How to ask, and what each way needs from the browser. */
import { useState } from 'preact/hooks';
import type { Options } from '../../core/options/options';
import { type BrowserKind, pinText } from '../pin';
import { type MessageKey, t } from '../text';
import type { SaveOption } from './changes';
import { Choices } from './fields/choices';
import { Problem } from './fields/field';
import { OptionSwitch, Switch } from './fields/switch';
import { Findable } from './search';
import type { Permissions } from './use-permissions';
import '../notice.css';

export interface WayProps {
  readonly options: Pick<Options, 'way' | 'inFullScreen'>;
  readonly permissions: Permissions;
  /** Whether the icon is on the toolbar; undefined before the first look. */
  readonly iconShown: boolean | undefined;
  readonly kind: BrowserKind;
  /** Whether the system did not show Flexor's notifications. */
  readonly notificationsUnseen: boolean;
  readonly onTryNotification: () => void;
  readonly onChange: SaveOption;
}

const ways = [
  ['window', 'option_way_window', 'option_way_window_hint'],
  ['notification', 'option_way_notification', 'option_way_notification_hint'],
  ['badge', 'option_way_badge', 'option_way_badge_hint'],
] as const satisfies readonly (readonly [Options['way'], MessageKey, MessageKey])[];

interface WayChoiceProps extends WayProps {
  /** Whether each way has a hint. */
  readonly explained: boolean;
}

/** The three ways. A way that needs a permission asks the browser for it. */
export function WayChoice({
  options: { way },
  permissions,
  iconShown,
  kind,
  explained,
  onChange,
}: WayChoiceProps) {
  const [refused, setRefused] = useState(false);
  const { notifications, allowNotifications } = permissions;
  const choose = (chosen: Options['way']) => {
    setRefused(false);
    if (chosen !== 'notification' || notifications) return onChange('way', chosen);
    allowNotifications((yes) => {
      setRefused(!yes);
      if (yes) onChange('way', chosen);
    });
  };
  const choices = ways.map(([value, label, hint]) => ({
    value,
    label: t(label),
    ...(explained && { hint: t(hint) }),
  }));
  return (
    <>
      <Choices name="way" legend={t('option_way')} choices={choices} value={way} onChoose={choose} />
      <Problem id="way-problem" text={problemOf(way, refused, notifications, iconShown)} />
      {iconShown === false && way === 'badge' && <p class="small quiet">{pinText(kind)}</p>}
    </>
  );
}

/** How to ask, with all that belongs to it. */
export function WayFields(props: WayProps) {
  const { options, permissions, notificationsUnseen, onTryNotification, onChange } = props;
  const { notifications, allowNotifications, forbidNotifications } = permissions;
  const [refused, setRefused] = useState(false);
  const unused = whyUnused(permissions, notificationsUnseen);
  return (
    <>
      <WayChoice {...props} explained />
      {(options.way !== 'badge' || notifications) && (
        <Findable words={t('options_notifications_words')}>
          <Switch
            id="notifications"
            label={t('options_notifications')}
            on={notifications}
            isConfirmed
            onSwitch={(on) => (on ? allowNotifications((yes) => setRefused(!yes)) : forbidNotifications())}
          >
            {t('options_notifications_hint')}
          </Switch>
          <Problem
            id="notifications-problem"
            text={refused && !notifications ? t('options_notifications_refused') : undefined}
          />
        </Findable>
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
        on={options.inFullScreen === 'ask'}
        onSwitch={(on) => onChange('inFullScreen', on ? 'ask' : 'wait')}
      />
      <p class="small quiet">{t('options_quieter')}</p>
    </>
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
