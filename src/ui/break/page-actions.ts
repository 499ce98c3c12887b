/** What the page of a break saves and opens, beside the events that it sends to the clock. */
import type { SkipReason } from '../../core/journal/entries';
import { isLockedOption, type Options } from '../../core/options/options';
import { libraryWith } from '../../exercises/own';
import type { Recipe } from '../../exercises/player/recipe';
import { amendSkip } from '../../page/journal-edits';
import { saveOption } from '../../page/options';
import { closeWindow } from '../../page/own-window';
import { allowNotifications } from '../../page/permissions';
import { saveReloadState } from '../../page/reload-state';
import { sendEvent } from '../../page/send';
import { openOptionsAt } from '../../page/tabs';
import type { Shown } from '../stored';
import type { AskingProps } from './asking';
import type { HurtExercise } from './hurt';
import type { EventSender } from './use-window';

/** Hides an exercise from all breaks, or shows it again. */
export async function saveHidden(
  id: string,
  hides: boolean,
  { hidden }: Pick<Options, 'hidden'>,
): Promise<void> {
  const others = hidden.filter((other) => other !== id);
  await saveOption('hidden', hides ? [...others, id] : others, Date.now());
}

/** Opens the working hours in the options: nudges outside them are answered. */
export async function chooseHours(): Promise<void> {
  await sendEvent({ type: 'replied', to: 'hours' });
  await openOptionsAt('hours');
}

/** Saves why the person skipped. The reason *on a call* also reports a call to the clock. Then closes the window. */
export async function saveReason(id: string, reason: SkipReason): Promise<void> {
  await sendEvent({ type: 'skipped', id });
  await amendSkip(id, reason, Date.now());
  if (reason === 'on a call') await sendEvent({ type: 'called' });
  closeWindow();
}

/** How the person wants to be asked in full screen from now on. */
export function fullScreenActs(
  attempt: EventSender['attempt'],
  { policy }: Shown,
): AskingProps['onFullScreen'] {
  return {
    byNotification: (answered) => attempt(allowNotifications().then(answered)),
    byWindow: isLockedOption('inFullScreen', policy)
      ? undefined
      : () => attempt(saveOption('inFullScreen', 'ask', Date.now())),
  };
}

/** Remembers what is still to be played, and in which version, for when the page is loaded again. */
export function rememberLeft(left: Recipe): void {
  const [current] = left;
  const insteadOf = current?.insteadOf?.id;
  saveReloadState({
    left: left.map(({ id }) => id),
    now: { version: current?.version ?? 'plain', ...(insteadOf !== undefined && { insteadOf }) },
  });
}

/** The exercise of break `id` in which it hurt, as the clock or the journal says; undefined if that is not known. */
export function hurtExerciseOf(
  id: string,
  { clock, journal, options, own }: Shown,
  attempt: EventSender['attempt'],
): HurtExercise | undefined {
  const hurts = journal.flatMap((entry) => (entry.kind === 'hurt' && entry.breakId === id ? [entry] : []));
  const leaving = clock.break?.id === id ? clock.break.leaving : null;
  const name = leaving?.exercise ?? hurts.at(-1)?.exercise;
  const exercise = libraryWith(own).find((one) => one.id === name);
  return (
    exercise && {
      exercise,
      hidden: options.hidden.includes(exercise.id),
      onHide: (hides) => attempt(saveHidden(exercise.id, hides, options)),
    }
  );
}
