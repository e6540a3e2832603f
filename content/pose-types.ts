/**
 * The shapes of what the drawn person does. One skeleton in space, seen from a side: a pose is where the pelvis is, how the
 * back bends and where feet and hands go. The rest follows (core/figure), so limbs keep their length and contacts hold.
 *
 * Units: the body is about 100 high. `x` is forward for somebody who stands, `y` up from the floor, `z` towards the side
 * nearer to the viewer (`near`). Angles are degrees.
 */

/** A point or a direction: x, y, z. */
export type Vec = readonly [number, number, number];

/** One of two limbs: the one that leads the stretch is `near`, and is drawn in front and in full colour. */
export type Which = 'near' | 'far';

/** What a hand can hold or lie on. The number with it says how far along: 0 at the joint nearer to the trunk, 1 at its end. */
export type Hold = 'thigh' | 'shin' | 'upper arm' | 'forearm' | 'hand' | 'pelvis' | 'lumbar' | 'thorax' | 'head';

/**
 * Where an arm is. `to`: the wrist's place in the room, or `on` a part of the body (`along` it, `off` it in that part's own
 * directions: forward, towards the head or end, to the near side). `up` and `fore`: no contact, directions of upper arm and
 * forearm as [forward, outward] degrees from hanging down.
 */
export interface ArmPose {
  readonly to?: Vec;
  readonly on?: Hold;
  /** Whose: of the same side where it is left out. */
  readonly of?: Which;
  readonly along?: number;
  readonly off?: Vec;
  readonly up?: readonly [number, number];
  readonly fore?: readonly [number, number];
  /** Where the elbow points, in the directions of the thorax. */
  readonly elbow?: Vec;
  /** Where the hand points, in the room. Left out: on along the forearm. */
  readonly hand?: Vec;
  /** Where the palm faces, in the room. Left out: inwards. */
  readonly palm?: Vec;
  /** How far the fingers are bent, in degrees: 0 flat, 90 round something, 200 a fist. */
  readonly curl?: number;
  /** How far the fingers stand apart, in degrees from one to the next. */
  readonly fan?: number;
}

/**
 * Where a leg is. `foot`: the point below the ankle when the sole is flat, in the room. `pitch`: toes up (it then stands on
 * the heel) or, below 0, heel up (it then stands on the ball). `ankle`: free in the air, `pitch` then from where the shin points.
 */
export interface LegPose {
  readonly foot?: Vec;
  readonly ankle?: Vec;
  readonly pitch?: number;
  /** Which way the toes point, in degrees towards the near side; 0 is forward. */
  readonly yaw?: number;
  /** Where the knee points, in the directions of the pelvis. Left out: forward. */
  readonly knee?: Vec;
  /** The toes stay flat while the heel is up. */
  readonly toes?: 'flat';
}

/** Bends of lumbar spine, thorax, neck and head, each against the part below. */
export type Bends = readonly [number, number, number, number];

/** One key pose. */
export interface Pose {
  /** Middle between the hip joints. `y` does not count where the set `rests` on something. */
  readonly hips: Vec;
  /** Tilt of the pelvis: 0 upright, 90 face down, -90 face up. */
  readonly lean?: number;
  /** After that: rolled about its own long axis, and tipped, towards the near side. */
  readonly turn?: number;
  readonly tip?: number;
  /** Forward, sideways to the near side, turned to the near side. */
  readonly spine?: Bends;
  readonly side?: Bends;
  readonly twist?: Bends;
  /** Shoulders away from rest: up, forward. */
  readonly shoulders?: readonly [number, number];
  readonly near: { readonly arm: ArmPose; readonly leg: LegPose };
  readonly far: { readonly arm: ArmPose; readonly leg: LegPose };
  /** Filling of the belly and chest, 0 to 1. */
  readonly breath?: number;
  readonly eyes?: 'shut';
  /** What touches what; tests hold the drawing to it. */
  readonly contacts?: readonly Contact[];
}

/** Part of the body that touches something in a key pose. */
export interface Contact {
  readonly part: 'foot' | 'heel' | 'ball' | 'hand' | 'seat' | 'back' | 'low back' | 'head' | 'knee' | 'forearm';
  /** Both where it is left out. */
  readonly which?: Which;
  readonly with: 'floor' | 'chair' | 'desk' | 'wall' | 'doorway' | Hold;
}

/** Something in the room. `at` is its place along `x` (in the doorway's case in front of the person). */
export interface Prop {
  readonly is:
    | 'mat'
    | 'chair'
    | 'office chair'
    | 'desk'
    | 'monitor'
    | 'laptop'
    | 'keyboard'
    | 'riser'
    | 'footrest'
    | 'wall'
    | 'doorway'
    | 'window'
    | 'pillow'
    | 'pad'
    | 'tap';
  readonly at?: number;
  /** Height of its working surface; each thing has its usual one. */
  readonly high?: number;
  readonly wide?: number;
  /** How far it lies towards the near side. */
  readonly aside?: number;
  /** Drawn over the person, or where `things` stands in the order of the parts. */
  readonly layer?: 'front' | 'things';
}

/** Where the viewer stands: at the near side, a little in front of it, in front (as in a mirror), behind, or above a lying body. */
export type View = 'side' | 'turn' | 'front' | 'back' | 'top';

/** What to do on the way of one repetition. `hold` lasts as long as the stretch says, `phase` takes the next of its parts. */
export interface Stop {
  readonly key: string;
  readonly stay: 'hold' | 'phase' | 'rest' | 'pass';
}

/** Everything that draws one stretch. */
export interface PoseSet {
  readonly view: View;
  /** The part of the room that is shown: left, bottom, width, height. */
  readonly frame: readonly [number, number, number, number];
  readonly props: readonly Prop[];
  readonly keys: Readonly<Record<string, Pose>>;
  /** Passed through once, getting into place. */
  readonly before?: readonly string[];
  /** One repetition; the next begins where it ends. */
  readonly round: readonly Stop[];
  /** The two that stand for it in a still picture. */
  readonly stills: readonly [string, string];
  /** The whole body is put down on this surface, however the back bends. */
  readonly rests?: 'floor' | 'chair' | 'wall';
  /** The point that keeps its `x` while the back bends. Left out: the hips. */
  readonly pin?: 'shoulders' | 'head';
  /** The low back is what moves: its line and the gap behind it are drawn in the accent. */
  readonly lowBack?: true;
  /** The shoulder blades are what moves: they are drawn on the back. */
  readonly blades?: true;
  /** Points whose way from the first still to the second is drawn as an arrow. */
  readonly trace?: readonly Trace[];
  /** Seconds from one key to the next, for what goes on and on (walking). */
  readonly pace?: number;
  /** The eyes' way in the second still, so long. */
  readonly gaze?: number;
  /** The head of the first still is outlined in the second. */
  readonly ghost?: true;
  /** What the near hand carries. */
  readonly carries?: 'glass';
  /** The far limbs keep their lighter tone in a view from the front, so that crossed limbs can be told apart. */
  readonly apart?: true;
  /** Without shoes, as in bed. */
  readonly barefoot?: true;
  /** Hands drawn finger by finger, for near views. */
  readonly fingers?: true;
  /** Names of parts from back to front, where the usual order of the view is wrong. */
  readonly order?: readonly Part[];
}

/** A point of the body whose way can be shown. */
export type Trace =
  | 'near knee'
  | 'far knee'
  | 'near foot'
  | 'near heel'
  | 'near hand'
  | 'near elbow'
  | 'near shoulder'
  | 'hips'
  | 'seat'
  | 'tail'
  | 'head'
  | 'face'
  | 'brow'
  | 'far shoulder'
  | 'near blade'
  | 'far blade'
  | 'chest'
  | 'belly';

/** Parts of the drawing, for their order. */
export type Part =
  | 'things'
  | 'far arm'
  | 'far upper arm'
  | 'far forearm'
  | 'far leg'
  | 'trunk'
  | 'head'
  | 'near leg'
  | 'near arm';
