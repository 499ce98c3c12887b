interface ProblemProps {
  readonly id: string;
  readonly text: string | undefined;
}

/** The problem of the field beside it. The element always exists, because only a change inside it is read out. */
export function Problem({ id, text }: ProblemProps) {
  return (
    <p class="problem small wrong" id={id} aria-live="polite">
      {text}
    </p>
  );
}
