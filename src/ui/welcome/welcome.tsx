/** The first page after installing: it takes under a minute, and every part may be left as it is. */
import type { Fault } from '../../core/fault';
import type { Options } from '../../core/options/options';
import { Failure } from '../failure';
import { FirstUse } from '../first-use';
import type { SaveOption } from '../options/changes';
import { Presets } from '../options/interval';
import { Section } from '../options/section';
import { t } from '../text';
import { Careful } from './careful';
import { Intro } from './intro';
import { Trying, type TryingProps } from './trying';

interface WelcomeProps extends TryingProps {
  readonly options: Options;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether the icon is on the toolbar; undefined if that is not known yet. */
  readonly iconShown: boolean | undefined;
  readonly failure: Fault | undefined;
  readonly onChange: SaveOption;
  /** *Skip* leaves the safety lines for the first break; *Done* comes after them on this page. */
  readonly onSkip: () => void;
  readonly onDone: () => void;
  readonly onOptions: () => void;
}

export function Welcome(props: WelcomeProps) {
  const { options, today, iconShown, failure, onChange, onSkip, onDone, onOptions, ...trying } = props;
  return (
    <main class="page">
      <Intro onSkip={onSkip} />
      <Section id="plan" heading={t('options_plan')}>
        <Presets options={options} today={today} onChange={onChange} />
        <p class="small quiet">{t('options_not_endorsed')}</p>
      </Section>
      <Careful options={options} onChange={onChange} />
      <Section id="before" heading={t('first_heading')}>
        <FirstUse />
      </Section>
      <Trying {...trying} />
      <Section id="pin" heading={t('welcome_pin')}>
        <p>{iconShown ? `✓ ${t('welcome_pin_done')}` : t('welcome_pin_how')}</p>
      </Section>
      <footer>
        {failure && (
          <div role="alert">
            <Failure fault={failure} />
          </div>
        )}
        <p class="acts">
          <button type="button" onClick={onDone}>
            {t('welcome_done')}
          </button>{' '}
          <button type="button" class="plain" onClick={onOptions}>
            {t('welcome_all')}
          </button>
        </p>
        <p class="small quiet">{t('options_privacy')}</p>
      </footer>
    </main>
  );
}
