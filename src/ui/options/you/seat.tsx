/** The field for how the person works out: on their feet, seated, or in a wheelchair. */
import type { Options } from '../../../core/options/options';
import { t } from '../../text';
import type { SaveOption } from '../change';
import { Choices } from '../fields/choices';

interface SeatProps {
  readonly seat: Options['seat'];
  readonly onChange: SaveOption;
}

export function SeatField({ seat, onChange }: SeatProps) {
  return (
    <Choices
      name="seat"
      legend={t('option_seat')}
      choices={seats()}
      value={seat}
      onChoose={(chosen) => onChange('seat', chosen)}
    />
  );
}

const seats = () =>
  [
    { value: 'on-feet', label: t('option_seat_on_feet') },
    { value: 'seated', label: t('option_seat_seated'), hint: t('option_seat_seated_hint') },
    { value: 'wheelchair', label: t('option_seat_wheelchair'), hint: t('option_seat_wheelchair_hint') },
  ] as const;
