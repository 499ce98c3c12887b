/** Actions that few people need in a break: behind one button, but each with a key that always works. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../text';
import { Action } from './action';
import { usePageKeys } from './keys';
import type { Changes } from './use-changes';

interface MoreActions extends Changes {
  /** Ends the break; undefined if that button is in front. */
  readonly onDone: (() => void) | undefined;
}

interface MoreProps extends MoreActions {
  readonly onOpen: () => void;
  /** Text to read, below the buttons. */
  readonly children: ComponentChildren;
}

export function More({ onOpen, children, ...actions }: MoreProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = () => {
    onOpen();
    setOpen(!open);
  };
  usePageKeys({ m: toggle });
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const inside =
      relatedTarget instanceof Node && currentTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) setOpen(false);
  };
  return (
    <fieldset class="more" aria-label={t('do_more')} onKeyDown={close} onFocusOut={leave}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls="more-menu"
        onClick={toggle}
        aria-keyshortcuts="M"
        title={t('key_hint', 'M')}
      >
        {t('do_more')}
      </button>
      {/* Always rendered, so that its keys work; hidden until the person opens it. */}
      <div class="menu more-menu" id="more-menu" hidden={!open}>
        <div class="more-acts">
          <MoreMenu {...actions} />
        </div>
        {children}
      </div>
    </fieldset>
  );
}

function MoreMenu(actions: MoreActions) {
  const { version, onVersion, onSwap, onHide, speech, onSpeech, sound, onSound, onDone } = actions;
  return (
    <>
      {onSwap && (
        <Action onAct={onSwap} shortcut="S" printed>
          {t('do_swap')}
        </Action>
      )}
      {onVersion && <Versions version={version} onVersion={onVersion} />}
      <Action onAct={onHide} shortcut="X" printed>
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
          {t('do_done')}
        </Action>
      )}
    </>
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
