/** The answers that put the break off: *Later* with its menu, and *Skip*. */
import type { PageEvent } from '../../core/clock/events';
import type { Options } from '../../core/options/options';
import { MINUTE } from '../../core/time';
import { durationText, shortMinutes, t } from '../text';
import { Action } from './action';
import { usePageKeys } from './keys';
import type { NudgeFacts } from './nudge-facts';
import { type MenuAnswer, SplitButton } from './split-button';

export interface PutOffProps {
  readonly id: string;
  readonly facts: NudgeFacts;
  readonly options: Pick<Options, 'laterMinutes' | 'intervalMinutes'>;
  readonly onSkip: () => void;
  readonly onEvent: (event: PageEvent) => void;
}

/** The other delays of *Later*, in minutes, and the key of each. */
const delays = [
  { minutes: 5, shortcut: '5' },
  { minutes: 15, shortcut: '1' },
] as const;

/** *Later*, with more ways to put the break off behind its arrow, and *Skip*. The third *Later* is a *Skip*. */
export function PutOff({ id, facts, options, onSkip, onEvent }: PutOffProps) {
  const { laterMinutes } = options;
  const later = (minutes?: number) =>
    onEvent({ type: 'snoozed', id, ...(minutes === undefined ? {} : { minutes }) });
  const reasons = reasonsToWait(facts, options, onEvent);
  // The third *Later* has no button of its own, but its key still works.
  usePageKeys(facts.lastLater ? { l: later } : {});
  if (facts.lastLater)
    return (
      <SplitButton label={t('ask_last_later')} menu={reasons}>
        <Action onAct={onSkip} shortcut="S">
          {t('ask_last_later')}
        </Action>
      </SplitButton>
    );
  const others = delays.filter(({ minutes }) => minutes !== laterMinutes);
  const inMinutes = (minutes: number) => t('ask_later_in', durationText(minutes * MINUTE));
  return (
    <>
      <SplitButton
        label={t('ask_later')}
        menu={[
          ...others.map(({ minutes, shortcut }) => ({
            text: inMinutes(minutes),
            shortcut,
            onAct: () => later(minutes),
          })),
          ...reasons,
        ]}
      >
        <Action onAct={() => later()} shortcut="L">
          {t('ask_later_button', shortMinutes(laterMinutes))}
        </Action>
      </SplitButton>
      <Action onAct={onSkip} shortcut="S">
        {t('ask_skip')}
      </Action>
    </>
  );
}

/** Reasons that put the break off, and tell the clock what the person does. */
function reasonsToWait(
  { reads, lastLater }: NudgeFacts,
  { laterMinutes, intervalMinutes }: PutOffProps['options'],
  onEvent: PutOffProps['onEvent'],
): readonly MenuAnswer[] {
  const call = { text: t('ask_on_call'), shortcut: 'C', onAct: () => onEvent({ type: 'called' }) };
  if (!reads) return [call];
  // *I'm reading* counts as a *Later*, and the last *Later* as a *Skip*.
  const againIn = durationText((lastLater ? intervalMinutes : laterMinutes) * MINUTE);
  const reading = {
    text: t('ask_reading'),
    shortcut: 'R',
    hint: t('ask_reading_hint', againIn),
    onAct: () => onEvent({ type: 'read' }),
  };
  return [reading, call];
}
