import type { ComponentChildren } from 'preact';
import { t } from '../text';

interface ActionProps {
  readonly onAct: () => void;
  /** The key that does the same, as printed on it. */
  readonly shortcut: string;
  readonly primary?: boolean;
  readonly children: ComponentChildren;
}

/** A button with the key that does the same. */
export function Action({ onAct, shortcut, primary, children }: ActionProps) {
  return (
    <button
      type="button"
      class={primary ? 'primary' : ''}
      onClick={onAct}
      aria-keyshortcuts={shortcut}
      title={t('key_hint', shortcut)}
    >
      {children}
    </button>
  );
}
