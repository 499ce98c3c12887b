interface ProblemProps {
  readonly id: string;
  readonly text: string | undefined;
}

/** What is wrong with the field beside it. Always there: only a change inside it is read out. */
export function Problem({ id, text }: ProblemProps) {
  return (
    <p class="problem small wrong" id={id} aria-live="polite">
      {text}
    </p>
  );
}
