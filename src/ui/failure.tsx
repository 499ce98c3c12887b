/** Something that went wrong: a sentence with what helps, and the browser's own words behind it. */
import type { Fault, FaultKind } from '../core/fault';
import { type MessageKey, t } from './text';

const sentences: Readonly<Record<FaultKind, MessageKey>> = {
  'no space': 'fault_space',
  storage: 'fault_storage',
  background: 'fault_background',
  other: 'fault_other',
};

/** What happened and what helps, in a sentence or two. */
export function faultText({ kind }: Fault): string {
  return t(sentences[kind]);
}

interface RawWordsProps {
  readonly words: readonly string[];
}

/** What the browser or Flexor says itself, for people who can do something with it. */
export function RawWords({ words }: RawWordsProps) {
  return (
    <details class="small raw-words">
      <summary>{t('raw_words')}</summary>
      {words.map((text) => (
        <code key={text} lang="en" dir="ltr">
          {text}
        </code>
      ))}
    </details>
  );
}

interface FailureProps {
  readonly fault: Fault;
  /** What stands before it: what this means for what was wanted. */
  readonly before?: string;
}

export function Failure({ fault, before }: FailureProps) {
  return (
    <>
      <p>
        {before} {faultText(fault)}
      </p>
      <RawWords words={[fault.raw]} />
    </>
  );
}
