import type { Area, Stretch } from '../types.ts';
import { stretch as birdDog } from './bird-dog.ts';
import { stretch as bridging } from './bridging.ts';
import { stretch as calfRaise } from './calf-raise.ts';
import { stretch as calfStretch } from './calf-stretch.ts';
import { stretch as catCow } from './cat-cow.ts';
import { stretch as chinToChest } from './chin-to-chest.ts';
import { stretch as chinTuck } from './chin-tuck.ts';
import { stretch as crossBodyShoulder } from './cross-body-shoulder.ts';
import { stretch as deskLeanHinge } from './desk-lean-hinge.ts';
import { stretch as doorwayChestStretch } from './doorway-chest-stretch.ts';
import { stretch as eyeRest202020 } from './eye-rest-20-20-20.ts';
import { stretch as fingerFanAndFist } from './finger-fan-and-fist.ts';
import { stretch as heelsSitBack } from './heels-sit-back.ts';
import { stretch as hipFlexorLunge } from './hip-flexor-lunge.ts';
import { stretch as kneeRolls } from './knee-rolls.ts';
import { stretch as kneeToChestDouble } from './knee-to-chest-double.ts';
import { stretch as kneeToChestSingle } from './knee-to-chest-single.ts';
import { stretch as lowBackArchFlatten } from './low-back-arch-flatten.ts';
import { stretch as neckSideBend } from './neck-side-bend.ts';
import { stretch as neckTurn } from './neck-turn.ts';
import { stretch as overheadSideBend } from './overhead-side-bend.ts';
import { stretch as relaxedBreathing } from './relaxed-breathing.ts';
import { stretch as seatedCatCow } from './seated-cat-cow.ts';
import { stretch as seatedChestOpener } from './seated-chest-opener.ts';
import { stretch as seatedFigureFour } from './seated-figure-four.ts';
import { stretch as seatedHamstring } from './seated-hamstring.ts';
import { stretch as seatedKneeToChest } from './seated-knee-to-chest.ts';
import { stretch as seatedPelvicTilt } from './seated-pelvic-tilt.ts';
import { stretch as seatedRotation } from './seated-rotation.ts';
import { stretch as shoulderBladeSqueeze } from './shoulder-blade-squeeze.ts';
import { stretch as shoulderShrugRoll } from './shoulder-shrug-roll.ts';
import { stretch as sitToStand } from './sit-to-stand.ts';
import { stretch as standingBackExtension } from './standing-back-extension.ts';
import { stretch as standingPelvicTilt } from './standing-pelvic-tilt.ts';
import { stretch as supinePelvicTilt } from './supine-pelvic-tilt.ts';
import { stretch as walkAndHydrate } from './walk-and-hydrate.ts';
import { stretch as wristExtensorStretch } from './wrist-extensor-stretch.ts';
import { stretch as wristFlexorStretch } from './wrist-flexor-stretch.ts';

/** Every stretch, in the order of the dossier's table (section 4.2). */
export const STRETCHES: readonly Stretch[] = [
  eyeRest202020,
  walkAndHydrate,
  relaxedBreathing,
  chinTuck,
  neckSideBend,
  neckTurn,
  chinToChest,
  shoulderShrugRoll,
  shoulderBladeSqueeze,
  crossBodyShoulder,
  seatedChestOpener,
  doorwayChestStretch,
  seatedCatCow,
  seatedPelvicTilt,
  standingPelvicTilt,
  supinePelvicTilt,
  lowBackArchFlatten,
  kneeToChestSingle,
  kneeToChestDouble,
  seatedKneeToChest,
  kneeRolls,
  bridging,
  catCow,
  heelsSitBack,
  birdDog,
  seatedRotation,
  overheadSideBend,
  deskLeanHinge,
  standingBackExtension,
  seatedFigureFour,
  seatedHamstring,
  hipFlexorLunge,
  calfRaise,
  calfStretch,
  wristExtensorStretch,
  wristFlexorStretch,
  fingerFanAndFist,
  sitToStand,
];

/** Where a flare-up takes an `unless-area` stretch away. */
export const ACUTE_UNLESS_AREAS: readonly Area[] = ['neck', 'upper-back', 'shoulders'];

const byId: ReadonlyMap<string, Stretch> = new Map(STRETCHES.map((stretch) => [stretch.id, stretch]));

/** The stretch behind an id; `undefined` for a user's own exercise. */
export function stretchById(id: string): Stretch | undefined {
  return byId.get(id);
}
