// @vitest-environment happy-dom
/** The button that lets the person hear the voice and the sounds. */
import { renderHook } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultOptions, type Options } from '../../../src/core/options/options';
import { does } from './acts';

const play = vi.fn();
const close = vi.fn();
const speak = vi.fn();
vi.mock('../../../src/page/sound', () => ({ createSounds: () => ({ play, close }) }));
vi.mock('../../../src/page/speech', () => ({ speak, watchVoices: () => () => {} }));
const { useSoundPreview } = await import('../../../src/ui/options/use-sound-preview');

beforeEach(() => {
  vi.clearAllMocks();
});

const preview = (options: Partial<Options> | undefined) =>
  renderHook(() => useSoundPreview(options && { ...defaultOptions, ...options }));

test.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false],
])('plays what is switched on: sound %s, speech %s', (sound, speech) => {
  const { result } = preview({ sound, speech, volume: 40 });
  does(() => result.current.playSample());
  expect(play.mock.calls).toEqual(sound ? [['start', 40]] : []);
  expect(speak).toHaveBeenCalledTimes(speech ? 1 : 0);
});

test('plays nothing while the options are being read', () => {
  const { result } = preview(undefined);
  does(() => result.current.playSample());
  expect(play).not.toHaveBeenCalled();
  expect(speak).not.toHaveBeenCalled();
});

test('uses one player for all samples, and closes it with the page', () => {
  const { result, unmount } = preview({ sound: true, speech: false });
  does(() => result.current.playSample());
  does(() => result.current.playSample());
  expect(play).toHaveBeenCalledTimes(2);
  does(unmount);
  expect(close).toHaveBeenCalledOnce();
});
