/** An own exercise while the person types it. It is kept as typed, even if it is invalid. */
import type { Area } from '../../core/options/areas';
import {
  isSeconds,
  type OwnExercise,
  type OwnId,
  ownLimits,
  readOwn,
} from '../../core/options/own-exercises';

export interface OwnDraft {
  readonly id: OwnId;
  readonly name: string;
  readonly steps: readonly string[];
  readonly seconds: string;
  readonly sided: boolean;
  readonly area: Area;
  readonly picture: string;
}

export type TextError = 'empty' | 'too long';

/** The errors, field by field; those of the steps in their order. */
interface DraftErrors {
  readonly name: TextError | undefined;
  readonly steps: readonly (TextError | undefined)[];
  /** Whether the seconds are no number in the allowed range. */
  readonly seconds: boolean;
}

export function emptyDraft(id: OwnId): OwnDraft {
  return { id, name: '', steps: [''], seconds: '30', sided: false, area: 'whole-body', picture: '' };
}

export function draftOf(own: OwnExercise): OwnDraft {
  return { ...own, seconds: String(own.seconds) };
}

function textErrorOf(text: string, maxLength: number): TextError | undefined {
  if (text.trim() === '') return 'empty';
  return text.trim().length > maxLength ? 'too long' : undefined;
}

function secondsOf(typed: string): number {
  return /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : Number.NaN;
}

export function errorsOf({ name, steps, seconds }: OwnDraft): DraftErrors {
  return {
    name: textErrorOf(name, ownLimits.name),
    steps: steps.map((step) => textErrorOf(step, ownLimits.step)),
    seconds: !isSeconds(secondsOf(seconds)),
  };
}

/** The exercise that was typed; undefined while it is invalid. */
export function ownOf(draft: OwnDraft): OwnExercise | undefined {
  const steps = draft.steps.map((step) => step.trim());
  return readOwn({ ...draft, name: draft.name.trim(), steps, seconds: secondsOf(draft.seconds) });
}
