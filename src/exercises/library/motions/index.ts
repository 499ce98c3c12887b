/** How each exercise of the library is shown. */
import type { Showing } from '../../shown';
import type { ExerciseId } from '..';
import { showing as bedEdgeHipStretch } from './bed-edge-hip-stretch';
import { showing as birdDog } from './bird-dog';
import { showing as bladeSqueeze } from './blade-squeeze';
import { showing as catCow } from './cat-cow';
import { showing as ceilingSideReach } from './ceiling-side-reach';
import { showing as ceilingStretch } from './ceiling-stretch';
import { showing as chairBackArch } from './chair-back-arch';
import { showing as chairCeilingReach } from './chair-ceiling-reach';
import { showing as chairForwardLean } from './chair-forward-lean';
import { showing as chairKneeStraighten } from './chair-knee-straighten';
import { showing as chairMarch } from './chair-march';
import { showing as chairOpenArms } from './chair-open-arms';
import { showing as chairPunches } from './chair-punches';
import { showing as chairSideLean } from './chair-side-lean';
import { showing as chinTuck } from './chin-tuck';
import { showing as deadBug } from './dead-bug';
import { showing as deskCalfStretch } from './desk-calf-stretch';
import { showing as deskHinge } from './desk-hinge';
import { showing as deskMarch } from './desk-march';
import { showing as deskPlank } from './desk-plank';
import { showing as doorwayChest } from './doorway-chest';
import { showing as farGaze } from './far-gaze';
import { showing as fingerFan } from './finger-fan';
import { showing as forearmStretch } from './forearm-stretch';
import { showing as frontPlank } from './front-plank';
import { showing as gluteBridge } from './glute-bridge';
import { showing as halfKneelHipStretch } from './half-kneel-hip-stretch';
import { showing as halfKneelReach } from './half-kneel-reach';
import { showing as heelDigHamstring } from './heel-dig-hamstring';
import { showing as heelRaises } from './heel-raises';
import { showing as kneeHugLongLeg } from './knee-hug-long-leg';
import { showing as longStrideWalk } from './long-stride-walk';
import { showing as nearFarBlink } from './near-far-blink';
import { showing as neckSideTilt } from './neck-side-tilt';
import { showing as rollBreak } from './roll-break';
import { showing as seatedFigureFour } from './seated-figure-four';
import { showing as seatedTwist } from './seated-twist';
import { showing as shoulderRolls } from './shoulder-rolls';
import { showing as sidePlank } from './side-plank';
import { showing as sideSitHipOpener } from './side-sit-hip-opener';
import { showing as sitToStand } from './sit-to-stand';
import { showing as splitStanceTuck } from './split-stance-tuck';
import { showing as standTallReset } from './stand-tall-reset';
import { showing as standingFigureFour } from './standing-figure-four';
import { showing as standingGluteSqueeze } from './standing-glute-squeeze';
import { showing as standingLegBack } from './standing-leg-back';
import { showing as standingLungeStretch } from './standing-lunge-stretch';
import { showing as standingPsoasMarch } from './standing-psoas-march';
import { showing as standingThighStretch } from './standing-thigh-stretch';
import { showing as straightLegRaise } from './straight-leg-raise';
import { showing as supineMarch } from './supine-march';
import { showing as walkLong } from './walk-long';
import { showing as walkShort } from './walk-short';

export const motions: Readonly<Record<ExerciseId, Showing>> = {
  'ceiling-stretch': ceilingStretch,
  'ceiling-side-reach': ceilingSideReach,
  'chair-ceiling-reach': chairCeilingReach,
  'stand-tall-reset': standTallReset,
  'sit-to-stand': sitToStand,
  'heel-raises': heelRaises,
  'chair-side-lean': chairSideLean,
  'chair-forward-lean': chairForwardLean,
  'walk-short': walkShort,
  'walk-long': walkLong,
  'long-stride-walk': longStrideWalk,
  'chair-punches': chairPunches,
  'roll-break': rollBreak,
  'desk-march': deskMarch,
  'split-stance-tuck': splitStanceTuck,
  'standing-lunge-stretch': standingLungeStretch,
  'side-sit-hip-opener': sideSitHipOpener,
  'half-kneel-hip-stretch': halfKneelHipStretch,
  'standing-thigh-stretch': standingThighStretch,
  'chair-march': chairMarch,
  'heel-dig-hamstring': heelDigHamstring,
  'desk-calf-stretch': deskCalfStretch,
  'desk-hinge': deskHinge,
  'chair-knee-straighten': chairKneeStraighten,
  'seated-figure-four': seatedFigureFour,
  'standing-figure-four': standingFigureFour,
  'standing-glute-squeeze': standingGluteSqueeze,
  'glute-bridge': gluteBridge,
  'standing-leg-back': standingLegBack,
  'chair-back-arch': chairBackArch,
  'seated-twist': seatedTwist,
  'blade-squeeze': bladeSqueeze,
  'doorway-chest': doorwayChest,
  'shoulder-rolls': shoulderRolls,
  'chair-open-arms': chairOpenArms,
  'chin-tuck': chinTuck,
  'neck-side-tilt': neckSideTilt,
  'forearm-stretch': forearmStretch,
  'finger-fan': fingerFan,
  'far-gaze': farGaze,
  'near-far-blink': nearFarBlink,
  'cat-cow': catCow,
  'half-kneel-reach': halfKneelReach,
  'bed-edge-hip-stretch': bedEdgeHipStretch,
  'supine-march': supineMarch,
  'standing-psoas-march': standingPsoasMarch,
  'straight-leg-raise': straightLegRaise,
  'dead-bug': deadBug,
  'bird-dog': birdDog,
  'front-plank': frontPlank,
  'side-plank': sidePlank,
  'desk-plank': deskPlank,
  'knee-hug-long-leg': kneeHugLongLeg,
};
