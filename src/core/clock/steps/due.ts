/** A break that is due: whether this is the moment to ask, and what it waits for if it is not. */
import type { Reason } from '../../journal/entries';
import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import { decide } from '../decision';
import type { Pulse } from '../events';
import { dueAt } from '../sitting';
import type { OpenBreak } from '../state';
import { openBreak } from './asking';
import { isLeisure } from './day';
import { change, type Step } from './record';

/** Opens the break if this is the moment to ask; otherwise remembers what the break waits for. */
export function askIfDue(step: Step, pulse: Pulse, now: Instant, options: ClockOptions): Step {
  const { clock } = step;
  if (clock.break) return step;
  const decision = decide(clock, options, now);
  if (!decision.ask) return delay(step, decision.because, now, options);
  const { way, why } = decision;
  return openBreak(
    step,
    { origin: 'nudged', way, why, offer: offerOf(clock, pulse, options, now) },
    now,
    options,
  );
}

/** What is offered once beside a nudge. */
function offerOf(
  { offers }: Clock,
  { zone, weekend }: Pulse,
  options: ClockOptions,
  now: Instant,
): OpenBreak['offer'] {
  if (offers.fullScreen === 'ask') return 'full screen';
  const asks = offers.hours === 'no' && options.when === 'always';
  return asks && isLeisure(now, zone, weekend) ? 'hours' : null;
}

/** What a break that is due waits for is told with its nudge; waiting for a mere moment after something else is not news. */
function delay(step: Step, because: Reason, now: Instant, options: ClockOptions): Step {
  const asked = step.clock.ask;
  if ((dueAt(step.clock, options, now) ?? Infinity) > now) return step;
  // That it was asked for already, and could not be seen, stays so whatever follows.
  const { waitsFor: known } = asked;
  const mere = because === 'no good moment' || because === 'empty chair';
  // The quiet time after a film is part of waiting for the film.
  const fixed =
    known === 'unseen' || known === 'no window' || mere || (known === 'watching' && because === 'just back');
  const news = asked.waitsFor === null || !fixed;
  // Due while something is watched, and no way is quiet enough: the window comes with the next input.
  const waitsFor = news ? because : asked.waitsFor;
  const windowNext = asked.windowNext || because === 'watching';
  const { offers } = step.clock;
  // A person who works in full screen is offered to be asked there: on the next page of ours that they see.
  const offer = because === 'full screen work' && offers.fullScreen === 'no';
  const waited = offer ? change(step, { offers: { ...offers, fullScreen: 'ask' } }) : step;
  if (waitsFor === asked.waitsFor && windowNext === asked.windowNext) return waited;
  return change(waited, { ask: { ...asked, waitsFor, windowNext } });
}
