/** What the person hopes for, what to be careful with (nothing, unless they say so), and how they take breaks. */
import { useRef, useState } from 'preact/hooks';
import { limits } from '../../core/options/limits';
import { defaultOptions, type Options } from '../../core/options/options';
import { type SaveOption, saveOptions } from '../options/changes';
import { Checks } from '../options/fields/checks';
import { Radios } from '../options/fields/choices';
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
        <Careful {...props} />
      </section>
      <section class="card in-a-row">
        <SeatField seat={props.options.seat} onChange={props.onChange} />
      </section>
    </>
  );
}

/** What the person says to be careful with. */
type Special = Pick<Options, 'limits' | 'discreet'>;

/** The answers to *Anything to be careful with?*. */
type CarefulAnswer = 'nothing' | 'sore-back' | 'own-choice';

const nothing: Special = {
  limits: defaultOptions.limits,
  discreet: defaultOptions.discreet,
};

/** The most common answer is one tap, without the list. */
const soreBack: Special = { ...nothing, limits: ['back-acute'] };

function answerOf({ limits, discreet }: Special): CarefulAnswer {
  if (discreet || limits.some((limit) => limit !== 'back-acute')) return 'own-choice';
  return limits.length === 0 ? 'nothing' : 'sore-back';
}

/** Another answer than *own choice* folds its list; that answer then brings the same choice again. */
function Careful({ options, onChange }: AboutYouProps) {
  const stored = answerOf(options);
  const [isUnfolded, unfold] = useState(stored === 'own-choice');
  const ownChoice = useRef<Special | undefined>(undefined);
  const answer = isUnfolded ? 'own-choice' : stored;
  const choose = (chosen: CarefulAnswer) => {
    if (answer === 'own-choice') ownChoice.current = { limits: options.limits, discreet: options.discreet };
    unfold(chosen === 'own-choice');
    const wanted = { nothing, 'sore-back': soreBack, 'own-choice': ownChoice.current }[chosen];
    if (wanted) saveOptions(wanted, onChange);
  };
  const isSore = answer === 'sore-back';
  return (
    <>
      <Radios
        name="careful"
        legend={t('option_limits')}
        choices={[
          { value: 'nothing', label: t('welcome_careful_nothing') },
          {
            value: 'sore-back',
            label: t('option_limits_back'),
            ...(isSore && { hint: t('option_limits_back_hint') }),
          },
          { value: 'own-choice', label: t('welcome_careful_yes') },
        ]}
        value={answer}
        onChoose={choose}
      />
      {answer === 'own-choice' && <SpecialFields options={options} onChange={onChange} />}
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
