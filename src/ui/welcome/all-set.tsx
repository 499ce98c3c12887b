/** After *Done* or *Skip*: what happens next. */
import { useEffect, useRef } from 'preact/hooks';
import type { Options } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { durationText, t } from '../text';

interface AllSetProps {
  readonly options: Options;
  /** How to put the icon on the toolbar; false unless it is known to be missing there. */
  readonly pin: string | false;
  readonly onClose: () => void;
  readonly onOptions: () => void;
}

export function AllSet({ options, pin, onClose, onOptions }: AllSetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page">
      <h1 ref={heading} tabIndex={-1}>
        {t('welcome_set')}
      </h1>
      <p class="lead">{t('welcome_set_first', durationText(options.intervalMinutes * MINUTE))}</p>
      <p>{t('welcome_set_change')}</p>
      {pin && (
        <p>
          {t('pin_hidden')} {pin}
        </p>
      )}
      <p class="acts">
        <button type="button" class="primary" onClick={onClose}>
          {t('welcome_close')}
        </button>{' '}
        <button type="button" class="plain" onClick={onOptions}>
          {t('welcome_all')}
        </button>
      </p>
      <p class="small quiet">{t('options_privacy')}</p>
    </main>
  );
}
