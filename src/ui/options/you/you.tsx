/** What the person tells about their body and their place of work. */
import { limits } from '../../../core/options/limits';
import { type Options, optionTable } from '../../../core/options/options';
import { t } from '../../text';
import type { SaveOption } from '../change';
import { Checks } from '../fields/checks';
import { NumberField } from '../fields/number-field';
import { OptionSwitch } from '../fields/switch';
import { Section } from '../section';
import { equipmentKeys, errandKeys, limitKeys } from './body-text';
import { HopesField } from './hopes';
import { SeatField } from './seat';

interface YouProps {
  readonly options: Options;
  readonly onChange: SaveOption;
}

export function You({ options, onChange }: YouProps) {
  return (
    <Section id="you" heading={t('options_you')}>
      <HopesField options={options} onChange={onChange} />
      <Limits options={options} onChange={onChange} />
      <SeatField seat={options.seat} onChange={onChange} />
      <Place options={options} onChange={onChange} />
      {options.seat !== 'wheelchair' && (
        <NumberField
          name="goalMinutes"
          value={options.goalMinutes}
          hint={t('option_goalMinutes_hint')}
          onChange={(value) => onChange('goalMinutes', value)}
        />
      )}
      <OptionSwitch name="backDaily" on={options.backDaily} onSwitch={(on) => onChange('backDaily', on)} />
    </Section>
  );
}

function Limits({ options, onChange }: YouProps) {
  const choices = limits.map((value) => {
    const [label, hint] = limitKeys[value];
    return { value, label: t(label), hint: t(hint) };
  });
  return (
    <>
      <Checks
        name="limits"
        legend={t('option_limits')}
        hint={t('option_limits_hint')}
        choices={choices}
        values={options.limits}
        onChange={(values) => onChange('limits', values)}
      />
      {options.limits.includes('hip-replacement') && (
        <OptionSwitch
          name="hipCleared"
          on={options.hipCleared}
          onSwitch={(on) => onChange('hipCleared', on)}
        />
      )}
      <a href="#safety">{t('options_you_safety')}</a>
    </>
  );
}

function Place({ options, onChange }: YouProps) {
  const things = optionTable.equipment.choices.map((value) => ({ value, label: t(equipmentKeys[value]) }));
  const errands = optionTable.errands.choices.map((value) => ({ value, label: t(errandKeys[value]) }));
  return (
    <>
      <Checks
        name="equipment"
        legend={t('option_equipment')}
        choices={things}
        values={options.equipment}
        onChange={(values) => onChange('equipment', values)}
      />
      {!options.limits.includes('floor') && (
        <OptionSwitch
          name="floorAtWork"
          on={options.floorAtWork}
          onSwitch={(on) => onChange('floorAtWork', on)}
        />
      )}
      <OptionSwitch name="discreet" on={options.discreet} onSwitch={(on) => onChange('discreet', on)} />
      <Checks
        name="errands"
        legend={t('option_errands')}
        choices={errands}
        values={options.errands}
        onChange={(values) => onChange('errands', values)}
      />
    </>
  );
}
