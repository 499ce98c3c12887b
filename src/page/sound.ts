/** Soft tones, synthesised: a file would be larger than the code. */
import type { Signal } from '../exercises/player/guidance';

/** The notes of each signal, in Hz: rising for the start, one for the other side, falling for the end. */
const melodies: Readonly<Record<Signal, readonly number[]>> = {
  start: [392, 523.25],
  switch: [523.25],
  end: [659.25, 523.25, 392],
};
/** From the start of a note to the start of the next one, in s. */
const NOTE_GAP_S = 0.16;
/** How long a note sounds, in s. */
const NOTE_LENGTH_S = 0.7;
/** How long a note takes to rise, in s. */
const ATTACK_S = 0.02;
/** An exponential fade cannot reach 0. */
const SILENT_GAIN = 0.0001;
/** The gain at a volume of 100: still soft beside speech. */
const MAX_GAIN = 0.3;

export interface Sounds {
  /** Plays a signal, at a volume from 0 to 100. */
  readonly play: (signal: Signal, volume: number) => void;
  readonly close: () => void;
}

/**
 * The sounds of a page. The audio context opens with the first sound. If the browser has no Web Audio or does not allow
 * it, nothing is played and nothing is thrown.
 */
export function createSounds(): Sounds {
  let context: AudioContext | undefined;
  const play = (signal: Signal, volume: number) => {
    if (typeof AudioContext === 'undefined' || volume <= 0) return;
    context ??= new AudioContext();
    // Before the first click on the page, resume() may reject or stay pending. Neither is an error.
    if (context.state === 'suspended') context.resume().catch(() => undefined);
    const from = context.currentTime;
    for (const [index, hertz] of melodies[signal].entries())
      playNote(context, hertz, from + index * NOTE_GAP_S, volume);
  };
  const close = () => {
    context?.close().catch(() => undefined);
  };
  return { play, close };
}

function playNote(context: AudioContext, hertz: number, at: number, volume: number): void {
  const note = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  const gain = new GainNode(context, { gain: 0 });
  // A short rise and a long fade, like a bell: a sudden change would click.
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime((MAX_GAIN * volume) / 100, at + ATTACK_S);
  gain.gain.exponentialRampToValueAtTime(SILENT_GAIN, at + NOTE_LENGTH_S);
  note.connect(gain).connect(context.destination);
  note.start(at);
  note.stop(at + NOTE_LENGTH_S);
}
