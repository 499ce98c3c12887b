/** The options that most people need, on one screen. */
import type { ComponentChildren } from 'preact';
import { t } from '../text';
import type { OptionsProps } from './all-options';
import { ExampleDayChart } from './example-day';
import { OptionSwitch } from './fields/switch';
import { HoursInBrief } from './hours';
import { IntervalField } from './interval';
import { ThemeField } from './look';
import { WayChoice } from './way';
import { LimitsInBrief } from './you';

export function Essentials(props: OptionsProps) {
  const { options, onChange } = props;
  return (
    <div class="essentials">
      <Card id="essential-interval" heading={t('options_plan')}>
        <IntervalField options={options} today={props.today} onChange={onChange} />
      </Card>
      <Card id="essential-hours" heading={t('options_hours')}>
        <HoursInBrief options={options} today={props.today} {...props.week} onChange={onChange} />
      </Card>
      <Card id="essential-limits" heading={t('option_limits')}>
        <LimitsInBrief options={options} onChange={onChange} />
      </Card>
      <Card id="essential-way" heading={t('options_how')}>
        <WayChoice {...props} explained={false} />
      </Card>
      <Card id="essential-sound" heading={t('options_loud')}>
        <OptionSwitch name="sound" on={options.sound} onSwitch={(on) => onChange('sound', on)} />
        <OptionSwitch name="speech" on={options.speech} onSwitch={(on) => onChange('speech', on)} />
      </Card>
      <Card id="essential-look" heading={t('options_look')}>
        <ThemeField options={options} onChange={onChange} />
      </Card>
      <ExampleDayChart options={options} traits={props.traits} inSlices={props.inSlices} />
    </div>
  );
}

interface CardProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

function Card({ id, heading, children }: CardProps) {
  return (
    <section class={`card ${id}`} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
