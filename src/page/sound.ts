/** Soft tones, synthesised: a file would be larger than the code. */
import type { Signal } from '../exercises/player/guidance';

/** Frequencies in Hz, one after the other; they rise to begin and fall to end. */
const tones: Readonly<Record<Signal, readonly number[]>> = {
  start: [392, 523.25],
  switch: [523.25],
  end: [659.25, 523.25, 392],
};
/** The time between the notes of a tone, and the time that each takes to fade, in s. */
const STEP = 0.16;
const FADE = 0.7;
/** The gain at a volume of 100: still soft beside speech. */
const LOUDEST = 0.3;

export interface Sounds {
  /** Volume from 0 to 100. */
  readonly play: (tone: Signal, volume: number) => void;
  readonly close: () => void;
}

/** The sounds of a page. The audio context opens with the first sound. A browser that does not play stays silent. */
export function openSounds(): Sounds {
  let context: AudioContext | undefined;
  const play = (tone: Signal, volume: number) => {
    if (typeof AudioContext === 'undefined' || volume <= 0) return;
    context ??= new AudioContext();
    const { state } = context;
    // Where playing needs a gesture and there was none, resuming rejects or waits; neither is an error.
    if (state === 'suspended') context.resume().catch(() => undefined);
    const from = context.currentTime;
    for (const [n, hertz] of tones[tone].entries()) playTone(context, hertz, from + n * STEP, volume);
  };
  const close = () => {
    context?.close().catch(() => undefined);
  };
  return { play, close };
}

function playTone(context: AudioContext, hertz: number, at: number, volume: number): void {
  const note = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  const gain = new GainNode(context, { gain: 0 });
  // A soft start, and a fade like a bell's: so no click can be heard.
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime((LOUDEST * volume) / 100, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + FADE);
  note.connect(gain).connect(context.destination);
  note.start(at);
  note.stop(at + FADE);
}
