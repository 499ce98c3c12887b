/** Exercises of the person's own, made into what the player plays. */
import type { Area } from '../core/areas';
import type { OwnExercise } from '../core/own-exercises';
import type { Beat, BeatMotion, Cue, Dose, Exercise, Group, Outline } from './exercise';
import { mainPose } from './figure/motion/main-pose';
import { library } from './library';

/** How the figure gets into the pose, and to the other side, in seconds. */
const ENTER = 2;
const SWITCH = 5;
/** To get ready, at least; longer where many steps are to be read in little time. In seconds. */
const PREPARE = 5;
const READ = 3;

/** For which dose it counts. */
const groups: Readonly<Record<Area, Group>> = {
  'whole-body': 'stand',
  'hip-flexors': 'hip-flexors',
  'low-back': 'posterior-chain',
  'upper-back': 'upper-back',
  shoulders: 'chest-shoulders',
  chest: 'chest-shoulders',
  neck: 'neck',
  wrists: 'wrists',
  eyes: 'eyes',
  // Breaks have no group for the belly: what makes a hip strong comes nearest.
  core: 'glutes',
  glutes: 'glutes',
  thighs: 'glutes',
  hamstrings: 'posterior-chain',
  calves: 'posterior-chain',
  balance: 'stand',
};

/** Those whose poses may be a picture: whoever walks or rolls has none. */
export const pictures: readonly Exercise[] = library.filter(({ motion }) => motion.kind === 'beats');

function pictureOf(own: OwnExercise): Exercise | undefined {
  return pictures.find(({ id }) => id === own.picture);
}

function doseOf({ steps, seconds, sided }: OwnExercise): Dose {
  const prep = Math.max(PREPARE, steps.length * READ - seconds);
  const sides = sided ? ({ sides: 'left-right', switch: SWITCH } as const) : ({ sides: 'none' } as const);
  return { prep, sets: 1, timed: seconds, ...sides };
}

/** The steps spread over the time; the other side begins with the first one again. */
function cuesOf({ steps, seconds, sided }: OwnExercise, prep: number): readonly Cue[] {
  const each = (prep + seconds) / steps.length;
  const cues = steps.map((_, index): Cue => {
    const at = index * each;
    return at < prep
      ? { step: index + 1, during: 'prepare', at }
      : { step: index + 1, during: 'work', at: at - prep };
  });
  return sided ? [...cues, { step: 1, during: 'switch', at: 0 }] : cues;
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

/** An own exercise as one that can be played. It has words of its own, and no limit concerns it. */
export function exerciseFromOwn(own: OwnExercise): Exercise {
  const picture = pictureOf(own);
  const drawn = picture ?? pictureWithout();
  const dose = doseOf(own);
  const outline: Outline = {
    id: own.id,
    words: { name: own.name, steps: own.steps },
    use: drawn.use === 'seated' ? 'seated' : 'nudge',
    group: groups[own.area],
    kind: 'stretch',
    position: drawn.position,
    baseSide: drawn.baseSide,
    ...(drawn.changesLegs && { changesLegs: true }),
    areas: [own.area],
    dose,
    steps: own.steps.length,
    cues: cuesOf(own, dose.prep),
    care: [],
    avoid: [],
    needs: [],
    // Whoever made it knows whether it fits the place and the chair.
    flags: ['discreet', 'wheelchair-ok'],
    props: drawn.props,
    // The picture's own glow would point at the wrong place for another area.
    glow: picture?.areas.includes(own.area) ? drawn.glow : [],
  };
  const pose = picture ? mainPose(drawn) : 0;
  switch (drawn.view) {
    case 'face':
      return { ...outline, view: 'face', motion: motionOf(drawn.motion, pose, own.seconds) };
    case 'hands':
      return { ...outline, view: 'hands', motion: motionOf(drawn.motion, pose, own.seconds) };
    default: {
      const { view, motion } = drawn;
      if (motion.kind !== 'beats') throw new RangeError(`${drawn.id} has no pose to draw.`);
      return { ...outline, view, motion: motionOf(motion, pose, own.seconds) };
    }
  }
}

/** Somebody who stands. */
function pictureWithout(): Exercise {
  const standing = library.find(({ id }) => id === 'stand-tall-reset');
  if (!standing) throw new RangeError('The library has nobody who stands.');
  return standing;
}

/** The library and the person's own exercises: everything that may be chosen. */
export function libraryWith(own: readonly OwnExercise[]): readonly Exercise[] {
  return [...library, ...own.map(exerciseFromOwn)];
}
