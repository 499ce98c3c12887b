/** What breaks are made of: all exercises, and the person's own. */
import type { Options } from '../../core/options/options';
import { t } from '../text';
import type { SaveOption } from './changes';
import { OptionSwitch } from './fields/switch';
import { Gallery } from './gallery';
import { Own, type OwnProps } from './own';
import { Section } from './section';

export interface ExercisesProps extends OwnProps {
  readonly options: Options;
  readonly onChange: SaveOption;
  /** Tries the exercise with this id. */
  readonly onTry: (exerciseId: string) => void;
}

export function ExercisesSection({ options, own, newId, onOwn, onChange, onTry }: ExercisesProps) {
  return (
    <Section id="exercises" heading={t('options_exercises')}>
      <OptionSwitch name="opener" on={options.opener} onSwitch={(on) => onChange('opener', on)} />
      <OptionSwitch name="longer" on={options.longer} onSwitch={(on) => onChange('longer', on)} />
      <OptionSwitch name="lookFar" on={options.lookFar} onSwitch={(on) => onChange('lookFar', on)} />
      <Gallery options={options} own={own} onChange={onChange} onTry={onTry} />
      <Own own={own} newId={newId} onOwn={onOwn} />
      <a href="#safety">{t('options_you_safety')}</a>
    </Section>
  );
}
