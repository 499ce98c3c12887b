import type { ComponentChildren } from 'preact';
import { sentencesText, t } from '../text';
import { usePageKeys } from './keys';

interface ActionProps {
  readonly onAct: () => void;
  /** The key that does the same, by the name that is printed on it. */
  readonly shortcut: string;
  /** A longer explanation than its name. */
  readonly hint?: string | undefined;
  readonly look?: 'primary' | 'plain' | undefined;
  /** Whether it is on, for a button that switches something. */
  readonly pressed?: boolean;
  /** Prints the key on the button: for lists, where people look before they press. */
  readonly printed?: true;
  readonly children: ComponentChildren;
}

/** A button and the key that does the same, for as long as the button is on the page. */
export function Action({ onAct, shortcut, hint, look, pressed, printed, children }: ActionProps) {
  usePageKeys({ [shortcut === 'Space' ? ' ' : shortcut.toLowerCase()]: onAct });
  return (
    <button
      type="button"
      class={look}
      onClick={onAct}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      data-key={printed && shortcut}
      title={sentencesText(hint, t('key_hint', shortcut))}
    >
      {children}
    </button>
  );
}
