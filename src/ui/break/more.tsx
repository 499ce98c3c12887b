/** Actions that few people need in a break, and notes to read: behind one button, with keys that always work. */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Limit } from '../../core/options/limits';
import type { Seat } from '../../core/options/options';
import type { Item } from '../../exercises/player/recipe';
import { t } from '../text';
import { Action } from './action';
import { usePageKeys } from './keys';
import { Notes } from './notes';
import type { Playback } from './player';
import type { Changes } from './use-changes';
import type { Act } from './use-return';

interface MoreState {
  readonly isOpen: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** Closes the panel. The break goes on, unless the person had paused it before they opened the panel. */
  readonly close: () => void;
  /** Continues the break, also if the person had paused it before *More* was opened. */
  readonly goOn: () => void;
}

/** Opens and closes *More*. The break is held while it is open, so that the person misses nothing while they read. */
export function useMore(playback: Playback, wouldPlay: boolean, act: Act): MoreState {
  const [opened, setOpened] = useState<{ readonly resumes: boolean }>();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    if (!opened) return;
    if (opened.resumes) playback.resume();
    setOpened(undefined);
    button.current?.focus();
  };
  const open = () => {
    setOpened({ resumes: wouldPlay });
    playback.pause();
  };
  const goOn = () => {
    playback.resume();
    setOpened(undefined);
  };
  return {
    isOpen: opened !== undefined,
    button,
    toggle: act(opened ? close : open),
    close: act(close),
    goOn,
  };
}

interface MoreButtonProps {
  readonly more: MoreState;
}

export function MoreButton({ more: { isOpen, button, toggle, close } }: MoreButtonProps) {
  usePageKeys(isOpen ? { m: toggle, escape: close } : { m: toggle });
  return (
    <button
      ref={button}
      type="button"
      class="more"
      aria-expanded={isOpen}
      aria-controls="more-panel"
      onClick={toggle}
      aria-keyshortcuts="M"
      title={t('key_hint', 'M')}
    >
      {t('do_more')}
    </button>
  );
}

interface MorePanelProps {
  readonly more: MoreState;
  readonly changes: Changes;
  readonly item: Item;
  /** What the person has to be careful with. */
  readonly limits: readonly Limit[];
  readonly seat: Seat;
  /** Ends the break; undefined if that button is in front. */
  readonly onDone: (() => void) | undefined;
}

/** Below the step. It never covers the figure, and the button that opened it stays where it is. */
export function MorePanel({ more, changes, item, limits, seat, onDone }: MorePanelProps) {
  const { version, onVersion, onSwap, onHide, speech, onSpeech, sound, onSound } = changes;
  const andClose = (does: () => void) => () => {
    does();
    more.close();
  };
  // Always rendered, so that its keys work; hidden until the person opens it.
  return (
    <section class="more-panel" id="more-panel" aria-label={t('do_more')} hidden={!more.isOpen}>
      <div class="more-acts">
        {onSwap && (
          <Action onAct={andClose(onSwap)} shortcut="S" printed>
            {t('do_swap')}
          </Action>
        )}
        {onVersion && <Versions version={version} onVersion={onVersion} />}
        <Action onAct={andClose(onHide)} shortcut="X" printed>
          {t('do_not_for_me')}
        </Action>
        <Action onAct={onSpeech} shortcut="V" pressed={speech} printed>
          {t('do_voice')}
        </Action>
        <Action onAct={onSound} shortcut="O" pressed={sound} printed>
          {t('do_sound')}
        </Action>
        {onDone && (
          <Action onAct={onDone} shortcut="D" printed>
            {t('do_end')}
          </Action>
        )}
      </div>
      <Notes item={item} version={version} limits={limits} seat={seat} />
    </section>
  );
}

interface VersionsProps {
  readonly version: Changes['version'];
  readonly onVersion: NonNullable<Changes['onVersion']>;
}

function Versions({ version, onVersion }: VersionsProps) {
  const turn = (to: NonNullable<Changes['version']>) => () => onVersion(version === to ? undefined : to);
  return (
    <>
      <Action onAct={turn('easier')} shortcut="E" pressed={version === 'easier'} printed>
        {t('do_easier')}
      </Action>
      <Action onAct={turn('harder')} shortcut="H" pressed={version === 'harder'} printed>
        {t('do_harder')}
      </Action>
    </>
  );
}
