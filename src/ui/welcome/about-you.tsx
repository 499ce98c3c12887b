/** What the person hopes for, how they take breaks, and what to be careful with: nothing, unless they say so. */
import { useRef, useState } from 'preact/hooks';
import { limits } from '../../core/options/limits';
import { defaultOptions, type Options } from '../../core/options/options';
import { type SaveOption, saveOptions } from '../options/changes';
import { Checks } from '../options/fields/checks';
import { OptionSwitch } from '../options/fields/switch';
import { HopesField, limitKeys, SeatField } from '../options/you';
import { t } from '../text';

interface AboutYouProps {
  readonly options: Options;
  readonly onChange: SaveOption;
}

export function AboutYou(props: AboutYouProps) {
  return (
    <>
      <section class="card">
        <HopesField {...props} />
      </section>
      <section class="card in-a-row">
        <SeatField seat={props.options.seat} onChange={props.onChange} />
      </section>
      <section class="card in-a-row">
        <Careful {...props} />
      </section>
    </>
  );
}

/** What makes a person special: *Nothing special* sets it back, and the other answer brings it again. */
type Special = Pick<Options, 'limits' | 'discreet'>;

const nothing: Special = {
  limits: defaultOptions.limits,
  discreet: defaultOptions.discreet,
};

function isSpecial({ limits, discreet }: Special): boolean {
  return limits.length > 0 || discreet;
}

function Careful({ options, onChange }: AboutYouProps) {
  const special = isSpecial(options);
  const [unfolded, unfold] = useState(special);
  const before = useRef<Special>(nothing);
  const isOpen = unfolded || special;
  const answer = (open: boolean) => {
    unfold(open);
    if (!open) before.current = { limits: options.limits, discreet: options.discreet };
    if (open !== special) saveOptions(open ? before.current : nothing, onChange);
  };
  const choice = (open: boolean, label: string) => (
    <label>
      <input type="radio" name="careful" checked={isOpen === open} onChange={() => answer(open)} /> {label}
    </label>
  );
  return (
    <>
      <fieldset class="choices">
        <legend>{t('option_limits')}</legend>
        {choice(false, t('welcome_careful_nothing'))}
        {choice(true, t('welcome_careful_yes'))}
      </fieldset>
      {isOpen && <SpecialFields options={options} onChange={onChange} />}
    </>
  );
}

/** Each limit is explained only once it is chosen. */
function SpecialFields({ options, onChange }: AboutYouProps) {
  const choices = limits.map((value) => ({ value, label: t(limitKeys[value][0]) }));
  return (
    <>
      <Checks
        name="limits"
        legend={t('welcome_careful_limits')}
        hint={t('option_limits_hint')}
        choices={choices}
        values={options.limits}
        onChange={(values) => onChange('limits', values)}
      />
      <ul class="small quiet plain-list chosen" aria-live="polite">
        {options.limits.map((limit) => (
          <li key={limit}>
            <strong>{t(limitKeys[limit][0])}</strong>
            <span>{t(limitKeys[limit][1])}</span>
          </li>
        ))}
      </ul>
      <OptionSwitch name="discreet" on={options.discreet} onSwitch={(on) => onChange('discreet', on)} />
    </>
  );
}
