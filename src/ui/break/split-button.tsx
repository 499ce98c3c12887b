/** A button with an arrow beside it, which opens a menu of other answers. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../text';
import { Action } from './action';

/** An answer in the menu, with the key that works whether the menu is open or not. */
export interface MenuAnswer {
  readonly text: string;
  readonly shortcut: string;
  readonly hint?: string;
  readonly onAct: () => void;
}

interface SplitButtonProps {
  readonly label: string;
  readonly menu: readonly MenuAnswer[];
  /** The button itself. */
  readonly children: ComponentChildren;
}

export function SplitButton({ label, menu, children }: SplitButtonProps) {
  const [open, setOpen] = useState(false);
  const arrow = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    arrow.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const inside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!inside) setOpen(false);
  };
  return (
    <fieldset class="later" aria-label={label} onKeyDown={close} onFocusOut={leave}>
      {children}
      <button
        ref={arrow}
        type="button"
        class="later-arrow"
        aria-expanded={open}
        aria-controls="later-menu"
        aria-label={t('ask_later_more')}
        onClick={() => setOpen(!open)}
      >
        <svg class="later-mark" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </button>
      {/* Always rendered, so that its keys work; hidden until the person opens it. */}
      <div class="later-menu" id="later-menu" hidden={!open}>
        {menu.map(({ text, ...answer }) => (
          <Action key={answer.shortcut} {...answer}>
            {text}
          </Action>
        ))}
      </div>
    </fieldset>
  );
}
