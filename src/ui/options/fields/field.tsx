/** What the field of every option has: words for the search, a lock, a hint and a problem. */
import type { ComponentChildren } from 'preact';
import type { OptionKey } from '../../../core/options/options';
import { type MessageKey, t } from '../../text';
import { Lockable } from '../managed';
import { Findable } from '../search';

/** The options that have other words for the search (`option_<key>_words`). */
export type OptionWithWords = {
  [Key in OptionKey]: `option_${Key}_words` extends MessageKey ? Key : never;
}[OptionKey];

interface OptionFieldProps {
  /** The options that the field changes; the search words are those of the first. */
  readonly of: readonly [OptionWithWords, ...OptionKey[]];
  readonly children: ComponentChildren;
}

/** The field of an option: the search finds it, and it is disabled while a policy locks one of its options. */
export function OptionField({ of, children }: OptionFieldProps) {
  return (
    <Findable words={t(`option_${of[0]}_words`)}>
      <Lockable names={of}>{children}</Lockable>
    </Findable>
  );
}

interface HintProps {
  /** The field names it in `aria-describedby`. */
  readonly id: string;
  /** Without a text, nothing is drawn. */
  readonly children: ComponentChildren;
}

/** The hint below a field or a legend. */
export function Hint({ id, children }: HintProps) {
  if (!children) return null;
  return (
    <p class="small quiet" id={id}>
      {children}
    </p>
  );
}

/** The hint of one of several choices. */
export function ChoiceHint({ id, children }: HintProps) {
  if (!children) return null;
  return (
    <p class="hint small quiet" id={id}>
      {children}
    </p>
  );
}

interface ProblemProps {
  /** The field names it in `aria-describedby`. */
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
