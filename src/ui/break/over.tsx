/** The break is over, or was answered elsewhere: say what counted, or simply go. */
import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../core/journal';
import { SORE } from '../../exercises/routine/doer';
import { say } from '../../platform/messages';
import { closeWindow } from '../../platform/page';
import { RoutineOver } from '../routine/routine';
import type { Shown } from '../stored';
import { duration, t } from '../text';
import { BackToday } from './back-today';
import { Ended } from './ended';

/** How long the last word stays, in ms; shorter for whoever is back at work and waits for their window. */
const GOODBYE_MS = 8000;
const BACK_MS = 4000;
/** How long it waits for somebody to say how their back is, in ms. */
const BACK_TODAY_MS = 60_000;

type Lived = Extract<Entry, { kind: 'break' | 'partial' }>;

interface OverProps {
  readonly id: string;
  readonly shown: Shown;
  /** The hands have come back, so they may want their window. */
  readonly back: boolean;
}

export function Over({ id, shown, back }: OverProps) {
  const lived = shown.journal.find((entry): entry is Lived => {
    return (entry.kind === 'break' || entry.kind === 'partial') && entry.breakId === id;
  });
  const score = shown.clock.day?.felt?.score ?? null;
  const [wonders] = useState(shown.options.backDaily && score === null);
  const gone = lived === undefined;
  useEffect(() => {
    if (gone) closeWindow();
  }, [gone]);
  if (!lived) return null;
  if (lived.origin === 'routine')
    return (
      <RoutineOver lived={lived} onSay={(said) => say(said).catch(console.error)} onClose={closeWindow} />
    );
  const stillUp = shown.clock.up?.entry.id === lived.id;
  const answered = lived.kind === 'break' && lived.done.length === 0;
  if (stillUp && answered)
    return <Ended headline={t('end_up')} more={t('end_up_more')} onClose={closeWindow} />;
  const lasted = duration(lived.endedAt - lived.startedAt);
  const counts = lived.kind === 'break';
  const asksBack = counts && wonders;
  const goodbyeMs = back ? BACK_MS : GOODBYE_MS;
  return (
    <Ended
      headline={t(counts ? 'end_counts' : 'end_short', lasted)}
      {...(counts && !asksBack ? { more: t('end_cue') } : {})}
      closesAfter={asksBack && score === null ? BACK_TODAY_MS : goodbyeMs}
      onClose={closeWindow}
    >
      {asksBack && (
        <BackToday
          score={score}
          sore={(score ?? 0) >= SORE}
          onScore={(told) => say({ type: 'felt', score: told }).catch(console.error)}
        />
      )}
    </Ended>
  );
}
