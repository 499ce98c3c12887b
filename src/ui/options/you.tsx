/** What the person tells about themselves. */
import { type Hope, hopes, type Limit, limits } from '../../core/options/limits';
import type { Options, Seat } from '../../core/options/options';
import { type MessageKey, t } from '../text';
import type { SaveOption } from './changes';
import { Checks } from './fields/checks';
import { Choices } from './fields/choices';
import { Disclosure } from './fields/disclosure';
import { NumberField } from './fields/number-field';
import { OptionSwitch } from './fields/switch';
import { PlaceFields } from './place';
import { Section } from './section';

export const limitKeys: Readonly<Record<Limit, readonly [MessageKey, MessageKey]>> = {
  'back-acute': ['option_limits_back', 'option_limits_back_hint'],
  knee: ['option_limits_knee', 'option_limits_knee_hint'],
  'hip-replacement': ['option_limits_hip', 'option_limits_hip_hint'],
  shoulder: ['option_limits_shoulder', 'option_limits_shoulder_hint'],
  neck: ['option_limits_neck', 'option_limits_neck_hint'],
  wrist: ['option_limits_wrist', 'option_limits_wrist_hint'],
  balance: ['option_limits_balance', 'option_limits_balance_hint'],
  'blood-pressure': ['option_limits_blood_pressure', 'option_limits_blood_pressure_hint'],
  pregnancy: ['option_limits_pregnancy', 'option_limits_pregnancy_hint'],
  floor: ['option_limits_floor', 'option_limits_floor_hint'],
};

export const seatKeys: Readonly<Record<Seat, MessageKey>> = {
  'on-feet': 'option_seat_on_feet',
  seated: 'option_seat_seated',
  wheelchair: 'option_seat_wheelchair',
};

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

/** What the person hopes for. The options page and the welcome page show it. */
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

interface YouProps {
  readonly options: Options;
  readonly onChange: SaveOption;
}

export function YouSection({ options, onChange }: YouProps) {
  return (
    <Section id="you" heading={t('options_you')}>
      <HopesField options={options} onChange={onChange} />
      <LimitsField options={options} onChange={onChange} />
      <SeatField seat={options.seat} onChange={onChange} />
      <PlaceFields options={options} onChange={onChange} />
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

/** What to be careful with. */
function LimitsField({ options, onChange }: YouProps) {
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

/** The limits in a line, with their fields behind a button. */
export function LimitsInBrief(props: YouProps) {
  const chosen = props.options.limits.map((limit) => t(limitKeys[limit][0]));
  return (
    <Disclosure
      id="limits-fields"
      summary={chosen.length > 0 ? chosen.join(' · ') : t('option_limits_none')}
      changes={t('option_limits')}
    >
      <LimitsField {...props} />
    </Disclosure>
  );
}

interface SeatProps {
  readonly seat: Options['seat'];
  readonly onChange: SaveOption;
}

export function SeatField({ seat, onChange }: SeatProps) {
  return (
    <Choices
      name="seat"
      legend={t('option_seat')}
      choices={seats(seat)}
      value={seat}
      onChoose={(chosen) => onChange('seat', chosen)}
    />
  );
}

/** What a choice means is told to a person who has made it. */
const seats = (chosen: Seat) =>
  [
    { value: 'on-feet', label: t(seatKeys['on-feet']) },
    {
      value: 'seated',
      label: t(seatKeys.seated),
      ...(chosen === 'seated' && { hint: t('option_seat_seated_hint') }),
    },
    {
      value: 'wheelchair',
      label: t(seatKeys.wheelchair),
      ...(chosen === 'wheelchair' && { hint: t('option_seat_wheelchair_hint') }),
    },
  ] as const;
