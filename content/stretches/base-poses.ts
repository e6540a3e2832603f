import type { ArmPose, Contact, LegPose, Pose } from '../pose-types.ts';

/** Poses that many stretches begin with; each file says only what it changes. */

/** What touches what. */
export const FEET: Contact = { part: 'foot', with: 'floor' };
export const FAR_FOOT: Contact = { part: 'foot', which: 'far', with: 'floor' };
export const SEATED: Contact = { part: 'seat', with: 'chair' };
export const BACK: Contact = { part: 'back', with: 'floor' };
export const HEAD: Contact = { part: 'head', with: 'floor' };

/** A foot flat on the floor, this far in front; the other leg has it on its own side. */
export const stands = (x: number, z = 4.6): { readonly near: LegPose; readonly far: LegPose } => ({
  near: { foot: [x, 0, z] },
  far: { foot: [x, 0, -z] },
});

/** The same for both sides. */
export const both = (
  arm: ArmPose,
  legs: { readonly near: LegPose; readonly far: LegPose },
): Pick<Pose, 'near' | 'far'> => ({
  near: { arm, leg: legs.near },
  far: { arm, leg: legs.far },
});

export const HANGING: ArmPose = { up: [-2, 7], fore: [12, 4] };
/** A hand lying on the thigh of its own side. */
export const ON_THIGH: ArmPose = {
  on: 'thigh',
  along: 0.62,
  off: [7, 0, 0.5],
  hand: [1, -0.25, 0],
  elbow: [-1, -0.3, 0.5],
  palm: [0, -1, 0],
};

export const STANDING: Pose = {
  hips: [0, 52.6, 0],
  lean: 3,
  spine: [-5, 4, 0, -2],
  contacts: [FEET],
  ...both(HANGING, stands(-0.5)),
};

export const SITTING: Pose = {
  hips: [0, 0, 0],
  lean: -2,
  spine: [-2, 4, 0, 0],
  contacts: [SEATED, FEET],
  ...both(ON_THIGH, stands(24.5, 5)),
};

/** Face up, knees bent, arms beside the body. The head is at the left. */
export const LYING: Pose = {
  hips: [0, 0, 0],
  lean: -90,
  spine: [0, 0, -27, 25],
  contacts: [FEET, BACK, HEAD],
  near: {
    arm: { to: [-10, 2, 13], elbow: [0, -0.6, 1], hand: [1, 0, 0], palm: [0, -1, 0] },
    leg: { foot: [27, 0, 4.6] },
  },
  far: {
    arm: { to: [-10, 2, -13], elbow: [0, -0.6, 1], hand: [1, 0, 0], palm: [0, -1, 0] },
    leg: { foot: [27, 0, -4.6] },
  },
};

/** Hands and knees, head to the right. */
export const ALL_FOURS: Pose = {
  hips: [-18, 29.4, 0],
  lean: 87,
  spine: [0, 0, -10, -8],
  contacts: [
    { part: 'knee', with: 'floor' },
    { part: 'hand', with: 'floor' },
  ],
  near: {
    arm: { to: [16, 2.6, 8.6], elbow: [-0.2, -1, 0.5], hand: [1, 0, 0], palm: [0, -1, 0] },
    leg: { ankle: [-42.4, 2.9, 4.6], pitch: -74 },
  },
  far: {
    arm: { to: [16, 2.6, -8.6], elbow: [-0.2, -1, 0.5], hand: [1, 0, 0], palm: [0, -1, 0] },
    leg: { ankle: [-42.4, 2.9, -4.6], pitch: -74 },
  },
};
