import { expect, it } from 'vitest';
import { LENGTH } from '../../core/figure/skeleton.ts';
import { distance } from '../../core/figure/vector.ts';
import { frames, SETS } from './sets';

it.each(SETS)('$name keeps the length of every limb on every way', ({ set }) => {
  for (const { body, at } of frames(set)) {
    const { trunk, arms, legs } = body;
    const found = [
      [distance(trunk.hips, trunk.waist), LENGTH.pelvis],
      [distance(trunk.waist, trunk.ribs), LENGTH.lumbar],
      [distance(trunk.ribs, trunk.nape), LENGTH.thorax],
      ...[arms.near, arms.far].flatMap((arm) => [
        [distance(arm.shoulder, arm.elbow), LENGTH.upperArm],
        [distance(arm.elbow, arm.wrist), LENGTH.forearm],
      ]),
      ...[legs.near, legs.far].flatMap((leg) => [
        [distance(leg.hip, leg.knee), LENGTH.thigh],
        [distance(leg.knee, leg.ankle), LENGTH.shin],
        [distance(leg.heel, leg.ball), LENGTH.heel + LENGTH.ball],
        [distance(leg.ball, leg.toes), LENGTH.toes],
      ]),
    ] as [number, number][];
    for (const [is, should] of found) expect(is, at).toBeCloseTo(should, 3);
  }
});
