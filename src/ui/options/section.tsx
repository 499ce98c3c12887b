import type { ComponentChildren } from 'preact';
import { Reset } from './reset';

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A section of the options page. */
export function Section({ id, heading, children }: SectionProps) {
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
      <Reset section={id} heading={heading} />
    </section>
  );
}
