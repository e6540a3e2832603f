import type { Bends, Pose, PoseSet, Vec } from '../../content/pose-types.ts';
import { bent, type Frame, UPRIGHT, within } from './frame.ts';
import { HALF, LENGTH, RADIUS, SECTIONS, SHOULDER } from './skeleton.ts';
import { SEAT } from './surfaces.ts';
import { add, dot, minus, mixed, times } from './vector.ts';

/** Back, neck and head of a body, in the room. */
export interface Trunk {
  readonly pelvis: Frame;
  readonly lumbar: Frame;
  readonly thorax: Frame;
  readonly neck: Frame;
  readonly head: Frame;
  /** Joints from below upwards: middle of the hips, bottom and top of the lumbar spine, base of the neck, middle of the head. */
  readonly hips: Vec;
  readonly waist: Vec;
  readonly ribs: Vec;
  readonly nape: Vec;
  readonly crown: Vec;
  readonly shoulders: { readonly near: Vec; readonly far: Vec };
  readonly breath: number;
}

/** One cross-section of the trunk, in the room. */
export interface Section {
  readonly at: Vec;
  readonly frame: Frame;
  readonly wide: number;
  readonly deep: number;
}

const NONE: Bends = [0, 0, 0, 0];
/** The head sits on the neck a little in front of it. */
const HEAD: Vec = [1.4, 4.6, 0];
/** How much deeper the trunk is at the height of a breath. */
const BREATH = 1.1;

/** Bends the back of a pose and puts the body down where the set says it rests. */
export function trunkOf(pose: Pose, { rests, pin }: Pick<PoseSet, 'rests' | 'pin'>): Trunk {
  const bare = bend(pose);
  const pinned = pin === 'shoulders' ? bare.nape : pin === 'head' ? bare.crown : bare.hips;
  const aside: Vec = [pose.hips[0] - pinned[0], 0, 0];
  if (rests === 'chair') return moved(bare, add(aside, [0, SEAT + RADIUS.thigh[0] - bare.hips[1], 0]));
  if (rests === 'floor') return moved(bare, add(aside, [0, -lowest(bare), 0]));
  if (rests === 'wall') return moved(bare, [-hindmost(bare), 0, 0]);
  return moved(bare, aside);
}

function bend(pose: Pose): Trunk {
  const [forward, sideways, twist] = [pose.spine ?? NONE, pose.side ?? NONE, pose.twist ?? NONE];
  const pelvis = bent(bent(UPRIGHT, pose.lean ?? 0), 0, pose.tip ?? 0, pose.turn ?? 0);
  const lumbar = bent(pelvis, forward[0], sideways[0], twist[0]);
  const thorax = bent(lumbar, forward[1], sideways[1], twist[1]);
  const neck = bent(thorax, forward[2] + 14, sideways[2], twist[2]);
  const head = bent(neck, forward[3] - 14, sideways[3], twist[3]);
  const { hips } = pose;
  const waist = add(hips, times(pelvis.up, LENGTH.pelvis));
  const ribs = add(waist, times(lumbar.up, LENGTH.lumbar));
  const nape = add(ribs, times(thorax.up, LENGTH.thorax));
  const crown = add(add(nape, times(neck.up, LENGTH.neck)), within(head, HEAD));
  const [lift, ahead] = pose.shoulders ?? [0, 0];
  const shoulder = (side: 1 | -1) =>
    add(
      nape,
      within(thorax, [SHOULDER.forward + ahead, lift - SHOULDER.down, side * (HALF.shoulders - Math.abs(ahead) / 4)]),
    );
  const shoulders = { near: shoulder(1), far: shoulder(-1) };
  return { pelvis, lumbar, thorax, neck, head, hips, waist, ribs, nape, crown, shoulders, breath: pose.breath ?? 0 };
}

function moved(trunk: Trunk, by: Vec): Trunk {
  const { hips, waist, ribs, nape, crown, shoulders } = trunk;
  return {
    ...trunk,
    hips: add(hips, by),
    waist: add(waist, by),
    ribs: add(ribs, by),
    nape: add(nape, by),
    crown: add(crown, by),
    shoulders: { near: add(shoulders.near, by), far: add(shoulders.far, by) },
  };
}

/** The cross-sections of a trunk, from below upwards. */
export function sectionsOf(trunk: Trunk): Section[] {
  const parts = {
    pelvis: [trunk.hips, trunk.waist, trunk.pelvis],
    lumbar: [trunk.waist, trunk.ribs, trunk.lumbar],
    thorax: [trunk.ribs, trunk.nape, trunk.thorax],
  } as const;
  return SECTIONS.map(({ on, along, wide, deep, ahead, breath }) => {
    const [from, to, frame] = parts[on];
    const more = trunk.breath * breath * BREATH;
    const at = add(add(from, times(minus(to, from), along)), times(frame.forward, ahead + more));
    return { at, frame, wide: wide + more / 3, deep: deep + more };
  });
}

/** How far a section reaches in a direction (of length 1), from its middle. */
export function extent({ frame, wide, deep }: Section, way: Vec): number {
  return Math.hypot(dot(frame.near, way) * wide, dot(frame.forward, way) * deep);
}

function lowest(trunk: Trunk): number {
  const bottoms = sectionsOf(trunk).map((section) => section.at[1] - extent(section, [0, -1, 0]));
  return Math.min(...bottoms, trunk.crown[1] - RADIUS.head);
}

function hindmost(trunk: Trunk): number {
  return Math.min(...sectionsOf(trunk).map((section) => section.at[0] - extent(section, [-1, 0, 0])));
}

/** Numbers of two poses mixed: everything that bends the back. */
export function mixedPose(a: Pose, b: Pose, t: number): Pose {
  const some = (x: number | undefined, y: number | undefined) => (x ?? 0) + ((y ?? 0) - (x ?? 0)) * t;
  const four = (x: Bends = NONE, y: Bends = NONE): Bends => [
    some(x[0], y[0]),
    some(x[1], y[1]),
    some(x[2], y[2]),
    some(x[3], y[3]),
  ];
  return {
    ...(t < 0.5 ? a : b),
    hips: mixed(a.hips, b.hips, t),
    lean: some(a.lean, b.lean),
    turn: some(a.turn, b.turn),
    tip: some(a.tip, b.tip),
    spine: four(a.spine, b.spine),
    side: four(a.side, b.side),
    twist: four(a.twist, b.twist),
    shoulders: [some(a.shoulders?.[0], b.shoulders?.[0]), some(a.shoulders?.[1], b.shoulders?.[1])],
    breath: some(a.breath, b.breath),
  };
}
