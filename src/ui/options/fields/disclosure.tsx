/** A line that says what is chosen, and a button that opens the fields for it in place. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text';

interface DisclosureProps {
  readonly id: string;
  /** What is chosen now, in a line. */
  readonly summary: string;
  /** What the button changes, for a screen reader. */
  readonly changes: string;
  readonly opensAtFirst?: boolean;
  readonly children: ComponentChildren;
}

/** Opening it focuses its first field, with no more scrolling than that needs. Escape closes it. */
export function Disclosure({ id, summary, changes, opensAtFirst = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(opensAtFirst);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Before the next key: an effect would run later, and could take the focus from the button after Escape.
  useLayoutEffect(() => {
    const field = open ? box.current?.querySelector<HTMLElement>('input, button') : undefined;
    // By itself, the focus would move the field to the middle, and another one below the mouse.
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div class="disclosure">
      <p>
        <span>{summary}</span>{' '}
        <button
          ref={button}
          type="button"
          class="plain"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t(open ? 'options_fold_close_of' : 'options_fold_open_of', changes)}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'options_fold_close' : 'options_fold_open')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it wherever the focus in it is */}
      <div
        ref={box}
        id={id}
        hidden={!open}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setOpen(false);
          button.current?.focus();
        }}
      >
        {open && children}
      </div>
    </div>
  );
}
