/** Connects the voices and the sounds of this computer, so that the person can try them. */
import { useEffect, useState } from 'preact/hooks';
import { language } from '../../browser/i18n';
import type { Options } from '../../core/options/options';
import { createSounds, type Sounds } from '../../page/sound';
import { speak, watchVoices } from '../../page/speech';
import { t } from '../text';
import type { SoundPreview } from './sound';

function playSample({ speech, sound, voice, volume }: Options, sounds: Sounds): void {
  if (sound) sounds.play('start', volume);
  if (speech) speak(t('options_loud_sample'), { language: language(), voice, volume, urgent: true });
}

/** The preview by the current options; undefined options, while they are being read, play nothing. */
export function useSoundPreview(options: Options | undefined): SoundPreview {
  const [voices, setVoices] = useState<SoundPreview['voices']>();
  const [sounds] = useState(createSounds);
  const isSpeechOn = options?.speech ?? false;
  useEffect(() => (isSpeechOn ? watchVoices(language(), setVoices) : undefined), [isSpeechOn]);
  useEffect(() => sounds.close, [sounds]);
  return { voices, playSample: () => options && playSample(options, sounds) };
}
