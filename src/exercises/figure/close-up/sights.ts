/** The shapes of what the eyes look at: the screen that they turn away from, and a window with distant hills. */

import type { Prop } from '../../scene';
import type { Shape } from '../drawing/shape';
import type { FacePosture } from './face';

const PANE = 'M29-127H55Q58-127 58-124V-84Q58-81 55-81H29Q26-81 26-84V-124Q26-127 29-127Z';
const HILLS =
  'M27.5-98C32-104 36-105 40-101C44-107 50-109 56.5-102V-84Q56.5-82.5 55-82.5H29Q27.5-82.5 27.5-84Z';
const SCREEN = 'M-61-52L-47-49Q-45-48.5-45-46.5V-16Q-45-14-47-14L-61-13Z';

/** The shapes of something to look at. There are none for other props. */
export function sightsOf({ kind }: Prop): Shape[] {
  if (kind === 'screen') return [{ tone: 'thing', d: SCREEN }];
  if (kind === 'window')
    return [
      { tone: 'pane', d: PANE },
      { tone: 'hill', d: HILLS },
    ];
  return [];
}

/** The outline of the window while the eyes rest on it; empty while they do not. */
export function farTarget({ verge, gazeX }: FacePosture, props: readonly Prop[]): string {
  return verge < 0.3 && gazeX > 0.5 && props.some(({ kind }) => kind === 'window') ? PANE : '';
}
