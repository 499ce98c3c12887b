/** A part of the page behind its title. What is in it is rendered only while it is open. */
import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
}

export function Fold({ id, class: className, title, open, onToggle, children }: FoldProps) {
  return (
    <details
      id={id}
      class={`fold ${className}`}
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {open && children}
    </details>
  );
}
