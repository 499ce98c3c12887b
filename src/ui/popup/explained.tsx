import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ExplainedProps {
  readonly name: string;
  readonly hint: ComponentChildren;
  readonly class?: string | undefined;
  readonly onClick: () => void;
}

/** A button, and a line below it that says what it does and how long that takes. */
export function Explained({ name, hint, class: kind, onClick }: ExplainedProps) {
  const id = useId();
  return (
    <div class="explained">
      <button type="button" class={kind} aria-describedby={id} onClick={onClick}>
        {name}
      </button>
      <p class="small quiet" id={id}>
        {hint}
      </p>
    </div>
  );
}
