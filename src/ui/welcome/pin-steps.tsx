/** Shows step by step how to put the icon on the toolbar of this browser, with pictures of what to click. */
import type { ComponentChildren } from 'preact';
import type { BrowserKind } from '../pin';
import { type MessageKey, t } from '../text';

interface PinStep {
  readonly text: MessageKey;
  readonly picture: ComponentChildren;
}

const puzzle: PinStep = {
  text: 'pin_step_puzzle',
  picture: (
    <path d="M9 4.5a2.25 2.25 0 0 1 4.5 0V6H17a1.5 1.5 0 0 1 1.5 1.5V11H20a2.25 2.25 0 0 1 0 4.5h-1.5v3A1.5 1.5 0 0 1 17 20h-3.25v-1.25a2 2 0 0 0-4 0V20H6.5A1.5 1.5 0 0 1 5 18.5v-3.25h1.25a2 2 0 0 0 0-4H5V7.5A1.5 1.5 0 0 1 6.5 6H9Z" />
  ),
};
const pin: PinStep = {
  text: 'pin_step_pin',
  picture: <path d="M8.5 4h7M9.5 4v6.5L6.5 14v1.5h11V14l-3-3.5V4M12 15.5V21" />,
};
const gear: PinStep = {
  text: 'pin_step_gear',
  picture: (
    <>
      <circle cx="12" cy="12" r="3" />
      <path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1" />
    </>
  ),
};
const menu: PinStep = {
  text: 'pin_step_menu',
  picture: (
    <>
      <rect x="4" y="4.5" width="16" height="15" rx="2" />
      <path d="M7.5 9h9M7.5 12.5h9M7.5 16h5" />
    </>
  ),
};

const stepsOf: Readonly<Record<BrowserKind, readonly PinStep[]>> = {
  chromium: [puzzle, pin],
  firefox: [puzzle, gear, menu],
};

interface PinStepsProps {
  readonly kind: BrowserKind;
  readonly isPinned: boolean;
}

export function PinSteps({ kind, isPinned }: PinStepsProps) {
  return (
    <div class="pinning" aria-live="polite">
      {isPinned ? (
        <p class="pinned">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m5 12.5 4.5 4.5L19 7.5" />
          </svg>
          {t('welcome_pin_done')}
        </p>
      ) : (
        <>
          <p>{t('welcome_pin_why')}</p>
          <ol>
            {stepsOf[kind].map(({ text, picture }) => (
              <li key={text}>
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  {picture}
                </svg>
                {t(text)}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
