/** What follows: when Flexor asks first, and how to change everything. */
import type { Options } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { type BrowserKind, pinText } from '../pin';
import { durationText, sentencesText, t } from '../text';

interface AllSetProps {
  readonly options: Options;
  /** Whether the icon is on the toolbar; undefined if that is not known yet. */
  readonly iconShown: boolean | undefined;
  readonly kind: BrowserKind;
}

export function AllSet({ options, iconShown, kind }: AllSetProps) {
  const first = options.when === 'hours' ? 'welcome_set_hours' : 'welcome_set_first';
  return (
    <>
      <p class="lead">{t(first, durationText(options.intervalMinutes * MINUTE))}</p>
      <p>{t('welcome_set_answer')}</p>
      <p>{t('welcome_set_change')}</p>
      {iconShown === false && <p>{sentencesText(t('pin_hidden'), pinText(kind))}</p>}
      <p class="small quiet">{t('options_privacy')}</p>
    </>
  );
}
