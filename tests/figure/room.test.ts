import { expect, it } from 'vitest';
import { RADIUS } from '../../core/figure/skeleton.ts';
import { DESK, SEAT } from '../../core/figure/surfaces.ts';
import { extent, sectionsOf } from '../../core/figure/trunk.ts';
import { frames, SETS } from './sets';

/** What a mat or a seat gives, in units of a body of 100: the edge of the drawn thing hides it. */
const HIDDEN = 0.9;

it.each(SETS)('$name goes through no floor', ({ set }) => {
  for (const { body, at } of frames(set)) {
    const { trunk, legs, arms } = body;
    const lows = [
      ...sectionsOf(trunk).map((section) => section.at[1] - extent(section, [0, -1, 0])),
      trunk.crown[1] - RADIUS.head,
      ...[legs.near, legs.far].flatMap((leg) => [leg.knee[1] - RADIUS.shin[0], leg.heel[1], leg.ball[1], leg.toes[1]]),
      ...[arms.near, arms.far].flatMap((arm) => [
        arm.elbow[1] - RADIUS.forearm[0],
        arm.wrist[1] - RADIUS.forearm[1],
        arm.wrist[1] + arm.hand[1] * 7,
      ]),
    ];
    expect(Math.min(...lows), at).toBeGreaterThan(-HIDDEN);
  }
});

it.each(SETS.filter(({ set }) => set.props.some(({ is }) => is === 'chair' || is === 'office chair')))(
  '$name goes through no chair',
  ({ set }) => {
    const chair = set.props.find(({ is }) => is === 'chair' || is === 'office chair');
    const back = (chair?.at ?? -12) + (chair?.is === 'chair' ? 0.4 : 0);
    for (const { body, at } of frames(set)) {
      const { trunk } = body;
      if (trunk.hips[0] < back + 19) expect(trunk.hips[1], at).toBeGreaterThan(SEAT + RADIUS.thigh[0] - 1.2);
      const behind = sectionsOf(trunk)
        .filter((section) => section.at[1] > SEAT + 6)
        .map((section) => section.at[0] - extent(section, [-1, 0, 0]));
      expect(Math.min(...behind, 1000), at).toBeGreaterThan(back - HIDDEN);
    }
  },
);

it.each(SETS.filter(({ set }) => set.props.some(({ is }) => is === 'wall')))(
  '$name goes through no wall',
  ({ set }) => {
    const at = set.props.find(({ is }) => is === 'wall')?.at ?? 0;
    for (const { body, at: when } of frames(set)) {
      const { trunk, arms, legs } = body;
      const points = [
        trunk.crown[0],
        ...[arms.near, arms.far].flatMap((arm) => [arm.wrist[0], arm.elbow[0]]),
        legs.far.toes[0],
        legs.far.knee[0],
      ];
      if (at > 0) expect(Math.max(...points), when).toBeLessThan(at + HIDDEN);
      else {
        expect(trunk.crown[0] - RADIUS.head, when).toBeGreaterThan(-1);
        expect(
          Math.min(...sectionsOf(trunk).map((section) => section.at[0] - extent(section, [-1, 0, 0]))),
          when,
        ).toBeGreaterThan(-HIDDEN);
      }
    }
  },
);

it.each(SETS.filter(({ set }) => set.props.some(({ is }) => is === 'desk')))(
  '$name goes through no desk',
  ({ set }) => {
    const desk = set.props.find(({ is }) => is === 'desk');
    const [edge, top] = [desk?.at ?? 22, desk?.high ?? DESK];
    for (const { body, at } of frames(set)) {
      for (const { wrist } of [body.arms.near, body.arms.far])
        if (wrist[0] > edge) expect(wrist[1], at).toBeGreaterThan(top);
      for (const { knee } of [body.legs.near, body.legs.far])
        if (knee[0] > edge) expect(knee[1] + RADIUS.shin[0], at).toBeLessThan(top - 1.5);
      expect(body.trunk.ribs[0] < edge || body.trunk.ribs[1] > top, at).toBe(true);
    }
  },
);

it.each(SETS.filter(({ upright }) => upright))('$name has the head on top', ({ name, set }) => {
  // Folding at the hips brings the head down to where the hips are; everybody else sits or stands.
  const fold = name === 'desk-lean-hinge';
  for (const { body, at } of frames(set)) {
    const { crown, nape, hips } = body.trunk;
    if (!fold) expect(nape[1], at).toBeGreaterThan(hips[1] + 20);
    expect(crown[1], at).toBeGreaterThan(fold ? hips[1] - 10 : hips[1] + 25);
  }
});
