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
import type { Look } from './look';
import { change, type Step } from './record';

/** Opens the break if this is the moment to ask; otherwise remembers what the break waits for. */
export function askIfDue(step: Step, { pulse, now, options }: Look): Step {
  const { clock } = step;
  if (clock.break) return step;
  const decision = decide(clock, options, now);
  if (!decision.ask) return delay(step, decision.because, now, options);
  const { way, why } = decision;
  const offer = offerOf(clock, pulse, options, now);
  return openBreak(step, { origin: 'nudged', way, why, offer }, { now, options });
}

/** The offer that is made beside a nudge, once; null if there is none. */
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

/**
 * Remembers what a due break waits for, to be shown with its nudge. To wait for a good moment does not replace an
 * earlier reason.
 */
function delay(step: Step, because: Reason, now: Instant, options: ClockOptions): Step {
  const asked = step.clock.ask;
  if ((dueAt(step.clock, options, now) ?? Infinity) > now) return step;
  const { waitsFor: known } = asked;
  const onlyMoment = because === 'no good moment' || because === 'empty chair';
  // A break that was already asked for and could not be seen keeps that reason, whatever follows. The quiet time after
  // a film is part of waiting for the film.
  const keeps =
    known === 'unseen' ||
    known === 'no window' ||
    onlyMoment ||
    (known === 'watching' && because === 'just back');
  const isNew = asked.waitsFor === null || !keeps;
  // If something is being watched and no way is quiet enough, a window opens at the next input.
  const waitsFor = isNew ? because : asked.waitsFor;
  const windowNext = asked.windowNext || because === 'watching';
  const { offers } = step.clock;
  // A person who works in full screen gets the offer to be asked there, on the next page of ours that they see.
  const offer = because === 'full screen work' && offers.fullScreen === 'no';
  const waited = offer ? change(step, { offers: { ...offers, fullScreen: 'ask' } }) : step;
  if (waitsFor === asked.waitsFor && windowNext === asked.windowNext) return waited;
  return change(waited, { ask: { ...asked, waitsFor, windowNext } });
}
