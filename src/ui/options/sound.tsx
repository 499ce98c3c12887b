/** The options for spoken steps and soft sounds. */
import type { Options } from '../../core/options/options';
import { t } from '../text';
import type { SaveOption } from './changes';
import { OptionField } from './fields/field';
import { Slider } from './fields/slider';
import { OptionSwitch } from './fields/switch';
import { Section } from './section';

/** The voices to choose from, and a way to try the settings. */
export interface SoundPreview {
  /** Voices for the person's language; undefined while the browser is still loading them. */
  readonly voices: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** Plays a short example with the current options: a tone, a sentence, or both. */
  readonly playSample: () => void;
}

interface SoundSectionProps {
  readonly options: Options;
  readonly preview: SoundPreview;
  readonly onChange: SaveOption;
}

export function SoundSection({ options, preview, onChange }: SoundSectionProps) {
  return (
    <Section id="sound-and-speech" heading={t('options_loud')}>
      <OptionSwitch name="speech" on={options.speech} onSwitch={(on) => onChange('speech', on)} />
      {options.speech && (
        <VoiceField
          voices={preview.voices}
          voice={options.voice}
          onChange={(voice) => onChange('voice', voice)}
        />
      )}
      <OptionSwitch name="sound" on={options.sound} onSwitch={(on) => onChange('sound', on)} />
      {(options.speech || options.sound) && (
        <>
          <Slider
            name="volume"
            value={options.volume}
            step={5}
            onChange={(volume) => onChange('volume', volume)}
          />
          <p>
            <button type="button" onClick={preview.playSample}>
              {t('options_loud_try')}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}

interface VoiceProps {
  readonly voices: SoundPreview['voices'];
  readonly voice: string;
  readonly onChange: (voice: string) => void;
}

function VoiceField({ voices, voice, onChange }: VoiceProps) {
  if (voices?.length === 0) return <p class="small">{t('option_voice_none')}</p>;
  // A voice that is not, or not yet, on this computer is shown as the browser's choice. The option keeps it.
  const selected = voices?.some(({ id }) => id === voice) ? voice : '';
  return (
    <OptionField of={['voice']}>
      <div class="field">
        <label for="voice">{t('option_voice')}</label>
        <span class="control">
          <select id="voice" value={selected} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
            <option value="">{t('option_voice_any')}</option>
            {voices?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </span>
      </div>
    </OptionField>
  );
}
