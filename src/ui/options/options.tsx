/** The options: saved as one types, with the limits beside each field. */
import { waitMs } from '../../core/clock';
import { type OptionKey, type Options, optionTable } from '../../core/options';
import { OPENER } from '../../exercises/choosing';
import { exerciseOf } from '../../exercises/library';
import { exerciseText } from '../exercise-text';
import { Still } from '../figure/stills';
import { duration, type MessageKey, t } from '../text';
import { NumberField, type NumberKey } from './number-field';

interface OptionsProps {
  readonly options: Options;
  readonly saved: boolean;
  readonly failure: string | undefined;
  readonly onChange: <Key extends OptionKey>(key: Key, value: Options[Key]) => void;
  readonly onTry: () => void;
}

export function OptionsForm({ options, saved, failure, onChange, onTry }: OptionsProps) {
  const field = (name: NumberKey, hint: string) => (
    <NumberField name={name} value={options[name]} hint={hint} onChange={(value) => onChange(name, value)} />
  );
  return (
    <main class="page">
      <header class="intro">
        <div>
          <h1>{t('options_heading')}</h1>
          <p class="lead">{t('options_intro')}</p>
          <button type="button" class="primary" onClick={onTry}>
            {t('options_try')}
          </button>
        </div>
        <Reaching />
      </header>
      <form class="card" onSubmit={(event) => event.preventDefault()}>
        <h2>{t('options_when')}</h2>
        {field('intervalMinutes', t('option_intervalMinutes_hint'))}
        {field(
          'waitMinutes',
          t('option_waitMinutes_hint', duration(waitMs({ ...options, waitMinutes: 30 }))),
        )}
        {field('laterMinutes', t('option_laterMinutes_hint'))}
      </form>
      <form class="card" onSubmit={(event) => event.preventDefault()}>
        <h2>{t('options_what')}</h2>
        {field('awayMinutes', t('option_awayMinutes_hint'))}
        <Counts value={options.counts} onChange={(value) => onChange('counts', value)} />
      </form>
      <footer class="small quiet">
        <p>{t('options_privacy')}</p>
        <p>{t('options_claim')}</p>
        <p>{t('options_safety')}</p>
      </footer>
      <p class="status" role="status">
        {failure ? t('failed', failure) : saved && t('options_saved')}
      </p>
    </main>
  );
}

/** Somebody reaching for the ceiling. */
function Reaching() {
  const label = t('figure_label', exerciseText(OPENER, 'name'));
  return <Still exercise={exerciseOf(OPENER)} pose={3} label={label} />;
}

const countsKeys = {
  computer: 'option_counts_computer',
  browser: 'option_counts_browser',
} as const satisfies Record<Options['counts'], MessageKey>;

interface CountsProps {
  readonly value: Options['counts'];
  readonly onChange: (value: Options['counts']) => void;
}

function Counts({ value, onChange }: CountsProps) {
  return (
    <fieldset class="field choices" aria-describedby="counts-hint">
      <legend>{t('option_counts')}</legend>
      {optionTable.counts.choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name="counts" checked={choice === value} onChange={() => onChange(choice)} />{' '}
          {t(countsKeys[choice])}
        </label>
      ))}
      <p class="small quiet" id="counts-hint">
        {t('option_counts_hint')}
      </p>
    </fieldset>
  );
}
