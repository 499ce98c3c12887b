/** The steps of the current exercise, the present one large. */
import { partAt } from '../../exercises/player/score';
import { stepText } from '../exercise-text';
import type { Player } from './player';
import './steps.css';

interface StepsProps {
  readonly player: Player;
}

/**
 * All steps of the exercise in small, and the present one large. A screen reader reads each step as it begins.
 *
 * The list is always as high as with its longest step, so that no button below it moves while a person aims at it.
 */
export function Steps({ player: { item, ms, step } }: StepsProps) {
  const { exercise, score } = item;
  const { side } = partAt(score, ms);
  const steps = Array.from({ length: exercise.steps }, (_, index) => index + 1);
  const textOf = (each: number) => stepText(exercise, each, side);
  return (
    <div class="steps">
      <ol>
        {steps.map((each) => (
          <li
            key={each}
            class={each === step ? 'step large-step' : 'other-step quiet'}
            aria-current={each === step ? 'step' : undefined}
          >
            {textOf(each)}
          </li>
        ))}
      </ol>
      {steps.map((large) => (
        <div key={large} class="steps-room" aria-hidden="true">
          {/* CSS draws the texts, so that they are on the page only once. */}
          {steps.map((each) => (
            <div key={each} class={each === large ? 'large-step' : 'other-step'} data-text={textOf(each)} />
          ))}
        </div>
      ))}
      <p class="sr-only" aria-live="polite">
        {textOf(step)}
      </p>
    </div>
  );
}
