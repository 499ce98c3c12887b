/** The field for what the person hopes for. The options page and the welcome page show it. */
import { type Hope, hopes } from '../../../core/options/limits';
import type { Options } from '../../../core/options/options';
import { type MessageKey, t } from '../../text';
import type { SaveOption } from '../change';
import { Checks } from '../fields/checks';

const hopeKeys: Readonly<Record<Hope, MessageKey>> = {
  'low-back': 'option_hopes_low_back',
  hips: 'option_hopes_hips',
  'neck-shoulders': 'option_hopes_neck_shoulders',
  'sit-less': 'option_hopes_sit_less',
};

interface HopesProps {
  readonly options: Pick<Options, 'hopes' | 'seat'>;
  readonly onChange: SaveOption;
}

export function HopesField({ options, onChange }: HopesProps) {
  // Nothing asks a person to get up who takes breaks seated.
  const offered = hopes.filter((hope) => hope !== 'sit-less' || options.seat === 'on-feet');
  return (
    <Checks
      name="hopes"
      legend={t('option_hopes')}
      hint={t('option_hopes_hint', t('sync_switch'))}
      choices={offered.map((value) => ({ value, label: t(hopeKeys[value]) }))}
      values={options.hopes}
      onChange={(values) => onChange('hopes', values)}
    />
  );
}
