/** An error message: a sentence that says what helps, and the original message folded away behind it. */
import type { Fault, FaultKind } from '../core/fault';
import { type MessageKey, sentencesText, t } from './text';

const sentences: Readonly<Record<FaultKind, MessageKey>> = {
  'no space': 'fault_space',
  storage: 'fault_storage',
  background: 'fault_background',
  other: 'fault_other',
};

/** What happened and what helps, in one or two sentences. */
function faultText({ kind }: Fault): string {
  return t(sentences[kind]);
}

interface RawWordsProps {
  readonly words: readonly string[];
}

/** The original messages of the browser or of Flexor, for people who can use them. */
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

export interface FailureProps {
  readonly fault: Fault;
  /** Text in front of the message: what the error means for the action that failed. */
  readonly before?: string | undefined;
}

export function Failure({ fault, before }: FailureProps) {
  return (
    <>
      <p>{sentencesText(before, faultText(fault))}</p>
      <RawWords words={[fault.raw]} />
    </>
  );
}
