/** Any exercise together with how it is drawn. One of the person's own takes up a pose of its picture and keeps it. */
import { workSeconds } from './dose';
import type { Exercise } from './exercise';
import { mainPose } from './figure/motion/main-pose';
import { isExerciseId } from './library';
import { motions } from './library/motions';
import type { Beat, BeatMotion, Cue } from './motion';
import { sourceOf } from './picture';
import type { Showing, ShownExercise } from './shown';

/** How long the figure takes to get into the pose, in seconds. */
const ENTER = 2;

/** The steps spread over the time; the other side begins with the first one again. */
function cuesOf({ steps, dose }: Exercise): readonly Cue[] {
  const { prep, sides } = dose;
  const each = (prep + workSeconds(dose)) / steps;
  const cues = Array.from({ length: steps }, (_, index): Cue => {
    const at = index * each;
    return at < prep
      ? { step: index + 1, during: 'prepare', at }
      : { step: index + 1, during: 'work', at: at - prep };
  });
  return sides === 'left-right' ? [...cues, { step: 1, during: 'switch', at: 0 }] : cues;
}

/** From the first pose into the one of the picture, and there it stays. */
function motionOf<P>(motion: BeatMotion<P>, pose: number, seconds: number): BeatMotion<P> {
  const poses = [motion.poses[0], motion.poses[pose]].filter((each) => each !== undefined);
  const to = poses.length - 1;
  const work: Beat[] = [
    { to, seconds: ENTER },
    { to, seconds: seconds - ENTER, hold: true },
  ];
  return { kind: 'beats', poses, prepare: [], work, switch: [{ to: 0, seconds: ENTER, turn: true }] };
}

/** `source` is the exercise that is its picture, and `showing` how that one is shown. */
export function ownShowing(exercise: Exercise, source: Exercise, showing: Showing): Showing {
  const plain = exercise.picture === '';
  const pose = plain ? 0 : mainPose(source, showing);
  const seconds = workSeconds(exercise.dose);
  const cues = cuesOf(exercise);
  // The picture's own glow would point at the wrong place for another area.
  const felt = !plain && exercise.areas.some((area) => source.areas.includes(area));
  const seen = { cues, props: showing.props, glow: felt ? showing.glow : [] };
  switch (showing.view) {
    case 'face':
      return {
        ...seen,
        view: 'face',
        motion: motionOf(showing.motion, pose, seconds),
      };
    case 'hands':
      return {
        ...seen,
        view: 'hands',
        motion: motionOf(showing.motion, pose, seconds),
      };
    default: {
      const { view, motion } = showing;
      if (motion.kind !== 'beats') throw new RangeError(`${source.id} has no pose to draw.`);
      return { ...seen, view, motion: motionOf(motion, pose, seconds) };
    }
  }
}

/** Those that are known already: the same object again, so that whatever was worked out for it still holds. */
const known = new WeakMap<Exercise, ShownExercise>();

/** The exercise as it can be played and drawn. */
export function withShowing(exercise: Exercise): ShownExercise {
  const made = known.get(exercise) ?? make(exercise);
  known.set(exercise, made);
  return made;
}

function make(exercise: Exercise): ShownExercise {
  const source = sourceOf(exercise);
  if (!isExerciseId(source.id)) throw new RangeError(`Nobody knows how ${source.id} is shown.`);
  const showing = motions[source.id];
  return { ...exercise, ...(source === exercise ? showing : ownShowing(exercise, source, showing)) };
}
