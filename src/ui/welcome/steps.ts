/** The steps of the welcome page. The address names the step, so that reload and the browser's Back button work. */

import { useEffect, useState } from 'preact/hooks';
import { clamp } from '../../core/clamp';

/** The steps of the setup, in order. */
export const setupSteps = ['intro', 'often', 'you', 'try'] as const;
/** The same, and what follows. */
const steps = [...setupSteps, 'end'] as const;
export type WelcomeStep = (typeof steps)[number];

/** The number of a step, from 1 on. */
export function numberOf(step: WelcomeStep): number {
  return steps.indexOf(step) + 1;
}

/** The step that comes `by` steps later, or the nearest one. */
export function stepFrom(step: WelcomeStep, by: number): WelcomeStep {
  return steps[clamp(numberOf(step) + by, 1, steps.length) - 1] ?? step;
}

function stepIn(hash: string): WelcomeStep {
  return steps.find((step) => `#${step}` === hash) ?? 'intro';
}

/** The step that the address names, the first one by default, and a function that goes to another one. */
export function useStep(): readonly [WelcomeStep, (step: WelcomeStep) => void] {
  const [step, setStep] = useState(() => stepIn(location.hash));
  useEffect(() => {
    const follow = () => setStep(stepIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (next: WelcomeStep) => {
    location.hash = next;
    setStep(next);
  };
  return [step, go];
}
