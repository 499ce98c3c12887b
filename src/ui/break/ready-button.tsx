/** Begins an exercise on the floor before the time to get down is over. */
import { partAt } from '../../exercises/player/score';
import { t } from '../text';
import { Action } from './action';
import type { Player } from './player';
import type { Act } from './use-return';

interface ReadyButtonProps {
  readonly player: Player;
  readonly act: Act;
}

/** Renders nothing while the person does not get down. */
export function ReadyButton({ player: { item, ms, playback }, act }: ReadyButtonProps) {
  const part = partAt(item.score, ms);
  if (part.kind !== 'down') return null;
  const begin = () => {
    playback.skip(part.startMs + part.ms - ms);
    playback.resume();
  };
  return (
    <Action onAct={act(begin)} shortcut="B" look="primary">
      {t('do_begin')}
    </Action>
  );
}
