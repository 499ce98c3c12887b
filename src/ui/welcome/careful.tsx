/** What to be careful with, in short: each limit is explained only once it is chosen. */
import { limits } from '../../core/options/limits';
import type { Options } from '../../core/options/options';
import type { SaveOption } from '../options/changes';
import { Checks, OptionSwitch } from '../options/fields';
import { Section } from '../options/section';
import { limitKeys, SeatField } from '../options/you';
import { t } from '../text';

interface CarefulProps {
  readonly options: Options;
  readonly onChange: SaveOption;
}

export function Careful({ options, onChange }: CarefulProps) {
  const choices = limits.map((value) => ({ value, label: t(limitKeys[value][0]) }));
  return (
    <Section id="careful" heading={t('options_you')}>
      <Checks
        name="limits"
        legend={t('option_limits')}
        hint={t('option_limits_hint')}
        choices={choices}
        values={options.limits}
        onChange={(values) => onChange('limits', values)}
      />
      <ul class="small quiet plain-list chosen" aria-live="polite">
        {options.limits.map((limit) => (
          <li key={limit}>
            {t(limitKeys[limit][0])}: {t(limitKeys[limit][1])}
          </li>
        ))}
      </ul>
      <SeatField seat={options.seat} onChange={onChange} />
      <OptionSwitch name="discreet" on={options.discreet} onSwitch={(on) => onChange('discreet', on)} />
    </Section>
  );
}
