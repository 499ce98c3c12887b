/** Adds to an exercise how it is drawn. An own exercise moves into a pose of its picture and holds it. */
import { workSeconds } from './dose';
import type { Exercise } from './exercise';
import { mainPose } from './figure/motion/main-pose';
import { isExerciseId } from './library';
import { motions } from './library/motions';
import type { Beat, BeatMotion, Cue } from './motion';
import { sourceOf } from './picture';
import type { Showing, ShownExercise } from './shown';

/** The time in which the figure moves into the pose, in seconds. */
const ENTER = 2;

/** Spreads the steps evenly over the time. The other side begins with the first step again. */
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

/** A motion from the first pose into the pose with the index `pose`, where the figure stays. */
function motionOf<P>(motion: BeatMotion<P>, pose: number, seconds: number): BeatMotion<P> {
  const poses = [motion.poses[0], motion.poses[pose]].filter((each) => each !== undefined);
  const to = poses.length - 1;
  const work: Beat[] = [
    { to, seconds: ENTER },
    { to, seconds: seconds - ENTER, hold: true },
  ];
  return { kind: 'beats', poses, prepare: [], work, switch: [{ to: 0, seconds: ENTER, turn: true }] };
}

/**
 * How an own exercise is shown. `source` is the exercise that is its picture, and `showing` is how that one is shown.
 * Throws RangeError if the picture walks or rolls, for then it has no pose.
 */
function ownShowing(exercise: Exercise, source: Exercise, showing: Showing): Showing {
  const withoutPicture = exercise.picture === '';
  const pose = withoutPicture ? 0 : mainPose(source, showing);
  const seconds = workSeconds(exercise.dose);
  const cues = cuesOf(exercise);
  // For another area the glow of the picture would point at the wrong place.
  const sharesArea = !withoutPicture && exercise.areas.some((area) => source.areas.includes(area));
  const common = { cues, props: showing.props, glow: sharesArea ? showing.glow : [] };
  switch (showing.view) {
    case 'round':
      return {
        ...common,
        view: 'round',
        camera: showing.camera,
        motion: motionOf(showing.motion, pose, seconds),
      };
    case 'face':
      return {
        ...common,
        view: 'face',
        motion: motionOf(showing.motion, pose, seconds),
      };
    case 'hands':
      return {
        ...common,
        view: 'hands',
        motion: motionOf(showing.motion, pose, seconds),
      };
    case 'wrist':
      return {
        ...common,
        view: 'wrist',
        motion: motionOf(showing.motion, pose, seconds),
      };
    default: {
      const { view, motion } = showing;
      if (motion.kind !== 'beats') throw new RangeError(`${source.id} has no pose to draw.`);
      return { ...common, view, motion: motionOf(motion, pose, seconds) };
    }
  }
}

/** Earlier results. An exercise always gives the same object, so that caches that are keyed by it stay valid. */
const known = new WeakMap<Exercise, ShownExercise>();

/** The exercise as it can be played and drawn. */
export function withShowing(exercise: Exercise): ShownExercise {
  const shown = known.get(exercise) ?? make(exercise);
  known.set(exercise, shown);
  return shown;
}

function make(exercise: Exercise): ShownExercise {
  const source = sourceOf(exercise);
  if (!isExerciseId(source.id)) throw new RangeError(`There is no motion for ${source.id}.`);
  const showing = motions[source.id];
  return { ...exercise, ...(source === exercise ? showing : ownShowing(exercise, source, showing)) };
}
