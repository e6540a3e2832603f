import type { PoseSet } from '../pose-types.ts';
import type { StretchId } from '../types.ts';
import * as birdDog from './bird-dog.poses.ts';
import * as bridging from './bridging.poses.ts';
import * as calfRaise from './calf-raise.poses.ts';
import * as calfStretch from './calf-stretch.poses.ts';
import * as catCow from './cat-cow.poses.ts';
import * as chinToChest from './chin-to-chest.poses.ts';
import * as chinTuck from './chin-tuck.poses.ts';
import * as crossBodyShoulder from './cross-body-shoulder.poses.ts';
import * as deskLeanHinge from './desk-lean-hinge.poses.ts';
import * as doorwayChestStretch from './doorway-chest-stretch.poses.ts';
import * as eyeRest202020 from './eye-rest-20-20-20.poses.ts';
import * as fingerFanAndFist from './finger-fan-and-fist.poses.ts';
import * as heelsSitBack from './heels-sit-back.poses.ts';
import * as hipFlexorLunge from './hip-flexor-lunge.poses.ts';
import * as kneeRolls from './knee-rolls.poses.ts';
import * as kneeToChestDouble from './knee-to-chest-double.poses.ts';
import * as kneeToChestSingle from './knee-to-chest-single.poses.ts';
import * as lowBackArchFlatten from './low-back-arch-flatten.poses.ts';
import * as neckSideBend from './neck-side-bend.poses.ts';
import * as neckTurn from './neck-turn.poses.ts';
import * as overheadSideBend from './overhead-side-bend.poses.ts';
import * as relaxedBreathing from './relaxed-breathing.poses.ts';
import * as seatedCatCow from './seated-cat-cow.poses.ts';
import * as seatedChestOpener from './seated-chest-opener.poses.ts';
import * as seatedFigureFour from './seated-figure-four.poses.ts';
import * as seatedHamstring from './seated-hamstring.poses.ts';
import * as seatedKneeToChest from './seated-knee-to-chest.poses.ts';
import * as seatedPelvicTilt from './seated-pelvic-tilt.poses.ts';
import * as seatedRotation from './seated-rotation.poses.ts';
import * as shoulderBladeSqueeze from './shoulder-blade-squeeze.poses.ts';
import * as shoulderShrugRoll from './shoulder-shrug-roll.poses.ts';
import * as sitToStand from './sit-to-stand.poses.ts';
import * as standingBackExtension from './standing-back-extension.poses.ts';
import * as standingPelvicTilt from './standing-pelvic-tilt.poses.ts';
import * as supinePelvicTilt from './supine-pelvic-tilt.poses.ts';
import * as walkAndHydrate from './walk-and-hydrate.poses.ts';
import * as wristExtensorStretch from './wrist-extensor-stretch.poses.ts';
import * as wristFlexorStretch from './wrist-flexor-stretch.poses.ts';

/** What draws a stretch, and its other form where it has one. */
export interface Drawn {
  readonly poses: PoseSet;
  readonly variant?: PoseSet;
}

/** The poses of every stretch. */
export const POSES: Readonly<Record<StretchId, Drawn>> = {
  'bird-dog': birdDog,
  bridging: bridging,
  'calf-raise': calfRaise,
  'calf-stretch': calfStretch,
  'cat-cow': catCow,
  'chin-to-chest': chinToChest,
  'chin-tuck': chinTuck,
  'cross-body-shoulder': crossBodyShoulder,
  'desk-lean-hinge': deskLeanHinge,
  'doorway-chest-stretch': doorwayChestStretch,
  'eye-rest-20-20-20': eyeRest202020,
  'finger-fan-and-fist': fingerFanAndFist,
  'heels-sit-back': heelsSitBack,
  'hip-flexor-lunge': hipFlexorLunge,
  'knee-rolls': kneeRolls,
  'knee-to-chest-double': kneeToChestDouble,
  'knee-to-chest-single': kneeToChestSingle,
  'low-back-arch-flatten': lowBackArchFlatten,
  'neck-side-bend': neckSideBend,
  'neck-turn': neckTurn,
  'overhead-side-bend': overheadSideBend,
  'relaxed-breathing': relaxedBreathing,
  'seated-cat-cow': seatedCatCow,
  'seated-chest-opener': seatedChestOpener,
  'seated-figure-four': seatedFigureFour,
  'seated-hamstring': seatedHamstring,
  'seated-knee-to-chest': seatedKneeToChest,
  'seated-pelvic-tilt': seatedPelvicTilt,
  'seated-rotation': seatedRotation,
  'shoulder-blade-squeeze': shoulderBladeSqueeze,
  'shoulder-shrug-roll': shoulderShrugRoll,
  'sit-to-stand': sitToStand,
  'standing-back-extension': standingBackExtension,
  'standing-pelvic-tilt': standingPelvicTilt,
  'supine-pelvic-tilt': supinePelvicTilt,
  'walk-and-hydrate': walkAndHydrate,
  'wrist-extensor-stretch': wristExtensorStretch,
  'wrist-flexor-stretch': wristFlexorStretch,
};
