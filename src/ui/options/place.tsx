/** What the person tells about the place where they take breaks. */
import type { Equipment } from '../../core/options/limits';
import { type Options, optionTable } from '../../core/options/options';
import { type MessageKey, t } from '../text';
import type { SaveOption } from './changes';
import { Checks } from './fields/checks';
import { OptionSwitch } from './fields/switch';

export const equipmentKeys: Readonly<Record<Equipment, MessageKey>> = {
  chair: 'option_equipment_chair',
  desk: 'option_equipment_desk',
  wall: 'option_equipment_wall',
  space: 'option_equipment_space',
  doorway: 'option_equipment_doorway',
  cushion: 'option_equipment_cushion',
  mat: 'option_equipment_mat',
  bed: 'option_equipment_bed',
};

const errandKeys: Readonly<Record<Options['errands'][number], MessageKey>> = {
  water: 'option_errands_water',
  stairs: 'option_errands_stairs',
  window: 'option_errands_window',
  colleague: 'option_errands_colleague',
};

interface PlaceProps {
  readonly options: Options;
  readonly onChange: SaveOption;
}

/**
 * Where the person takes breaks. A mat changes nothing, because any carpet serves as one, and a cushion is of use only
 * on the floor. Values that are not shown stay as they are.
 */
export function PlaceFields({ options, onChange }: PlaceProps) {
  const mayKneel = options.seat === 'on-feet' && !options.limits.includes('floor');
  const things = optionTable.equipment.choices
    .filter((value) => value !== 'mat' && (value !== 'cushion' || (mayKneel && options.floorAtWork)))
    .map((value) => ({ value, label: t(equipmentKeys[value]) }));
  const errands = optionTable.errands.choices.map((value) => ({ value, label: t(errandKeys[value]) }));
  return (
    <>
      {mayKneel && (
        <OptionSwitch
          name="floorAtWork"
          on={options.floorAtWork}
          onSwitch={(on) => onChange('floorAtWork', on)}
        />
      )}
      <Checks
        name="equipment"
        legend={t('option_equipment')}
        choices={things}
        values={options.equipment}
        onChange={(values) => onChange('equipment', values)}
      />
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
