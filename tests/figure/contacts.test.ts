import { expect, it } from 'vitest';
import type { Contact, PoseSet, Vec, Which } from '../../content/pose-types.ts';
import { type Body, bodyOf } from '../../core/figure/body.ts';
import { RADIUS, SECTIONS } from '../../core/figure/skeleton.ts';
import { DESK, SEAT } from '../../core/figure/surfaces.ts';
import { extent, sectionsOf } from '../../core/figure/trunk.ts';
import { add, distance, dot, minus, mixed, times } from '../../core/figure/vector.ts';
import { SETS } from './sets';

/** How far a point is from a line between two others. */
function toLine(at: Vec, from: Vec, to: Vec): number {
  const way = minus(to, from);
  const along = Math.max(0, Math.min(1, dot(minus(at, from), way) / dot(way, way)));
  return distance(at, mixed(from, to, along));
}

/** Gap in units of the body between what should touch; 0 and less is touching. */
function gap(set: PoseSet, body: Body, { part, with: other }: Contact, which: Which): number {
  const { trunk, legs, arms } = body;
  const [leg, arm] = [legs[which], arms[which]];
  const palm = add(arm.wrist, times(arm.hand, 3.5));
  const surface = other === 'desk' ? (set.props.find(({ is }) => is === 'desk')?.high ?? DESK) : 0;
  const wall = set.props.find(({ is }) => is === 'wall')?.at ?? 0;
  const backs = sectionsOf(trunk).filter((_, i) => part === 'back' || SECTIONS[i]?.on === 'lumbar');
  switch (part) {
    case 'foot':
      return Math.max(Math.abs(leg.heel[1]), Math.abs(leg.ball[1])) - 0.2;
    case 'heel':
      return Math.abs(leg.heel[1]) - 0.2;
    case 'ball':
      return Math.abs(leg.ball[1]) - 0.2;
    case 'knee':
      return Math.abs(leg.knee[1] - RADIUS.shin[0]) - 0.8;
    case 'seat':
      if (other === 'floor')
        return Math.min(...sectionsOf(trunk).map((section) => section.at[1] - extent(section, [0, -1, 0]))) - 0.6;
      return Math.abs(trunk.hips[1] - SEAT - RADIUS.thigh[0]) - 0.4;
    case 'head':
      return trunk.crown[1] - RADIUS.head - 1;
    case 'back':
    case 'low back':
      return other === 'wall'
        ? Math.min(...backs.map((section) => section.at[0] - extent(section, [-1, 0, 0]))) - 0.9
        : Math.min(...backs.map((section) => section.at[1] - extent(section, [0, -1, 0]))) - 0.9;
    case 'forearm': {
      const half = (set.props.find(({ is }) => is === 'doorway')?.wide ?? 44) / 2;
      return Math.max(Math.abs(Math.abs(arm.wrist[2]) - half), Math.abs(Math.abs(arm.elbow[2]) - half)) - 3.5;
    }
    case 'hand': {
      if (other === 'floor' || other === 'desk')
        return Math.max(Math.abs(palm[1] - surface), Math.abs(arm.wrist[1] - surface)) - 3;
      if (other === 'wall') return wall - palm[0] - 3;
      const own = (whose: Which): readonly [Vec, Vec, number] => {
        const l = legs[whose];
        const a = arms[whose === which ? (which === 'near' ? 'far' : 'near') : whose];
        if (other === 'thigh') return [l.hip, l.knee, RADIUS.thigh[0]];
        if (other === 'shin') return [l.knee, l.ankle, RADIUS.shin[0]];
        if (other === 'upper arm') return [a.shoulder, a.elbow, RADIUS.upperArm[0]];
        if (other === 'hand') return [a.wrist, add(a.wrist, times(a.hand, 8)), 1.6];
        if (other === 'thorax') return [trunk.ribs, trunk.nape, 8];
        if (other === 'head') return [trunk.crown, trunk.crown, RADIUS.head];
        return [trunk.hips, trunk.ribs, 8.4];
      };
      const gaps = (['near', 'far'] as const).map((whose) => {
        const [from, to, radius] = own(whose);
        return (
          Math.min(
            toLine(palm, from, to),
            toLine(arm.wrist, from, to),
            toLine(add(arm.wrist, times(arm.hand, 7)), from, to),
          ) -
          radius -
          2
        );
      });
      return Math.min(...gaps);
    }
  }
}

it.each(SETS)('$name touches what its steps say, in every key pose', ({ set }) => {
  for (const [key, pose] of Object.entries(set.keys)) {
    const body = bodyOf(set, pose);
    for (const contact of pose.contacts ?? []) {
      for (const which of contact.which ? [contact.which] : (['near', 'far'] as const)) {
        expect(
          gap(set, body, contact, which),
          `${key}: ${which} ${contact.part} with ${contact.with}`,
        ).toBeLessThanOrEqual(0);
      }
    }
  }
});
