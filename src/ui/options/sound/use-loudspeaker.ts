/** Connects voices and sounds, so that the person can try them. */
import { useEffect, useState } from 'preact/hooks';
import { language } from '../../../browser/i18n';
import type { Options } from '../../../core/options/options';
import { openSounds } from '../../../page/sound';
import { speak, watchVoices } from '../../../page/speech';
import { t } from '../../text';
import type { Loudspeaker } from './loud';

/** Plays once what is switched on. */
function sampleOf({ speech, sound, voice, volume }: Options): void {
  if (sound) openSounds().play('start', volume);
  const manner = { language: language(), voice, volume, urgent: true };
  if (speech) speak(t('options_loud_sample'), manner);
}

export function useLoudspeaker(options: Options | undefined): Loudspeaker {
  const [voices, setVoices] = useState<Loudspeaker['voices']>();
  const wanted = options?.speech ?? false;
  useEffect(() => {
    return wanted ? watchVoices(language(), setVoices) : undefined;
  }, [wanted]);
  return { voices, sample: () => options && sampleOf(options) };
}
