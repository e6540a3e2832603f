import { expect, test } from 'vitest';
import { PICTURES } from '../../content/checklist/drawings/index.ts';
import { ITEMS } from '../../content/checklist/index.ts';
import { bodyOf } from '../../core/figure/body';

const halves = Object.entries(PICTURES).flatMap(([id, { right, change }]) => [
  { name: `${id} right`, half: right },
  { name: `${id} to be changed`, half: change },
]);

test('every picture belongs to an item', () => {
  const used = new Set(ITEMS.flatMap(({ drawing }) => drawing ?? []));
  expect(Object.keys(PICTURES).filter((id) => !used.has(id as never))).toEqual([]);
});

test.each(halves)('$name draws a person whose limbs reach what they touch', ({ half: { poses } }) => {
  const pose = poses.keys[poses.stills[1]];
  if (!pose) throw new Error('No pose.');
  const { arms, legs } = bodyOf(poses, pose);
  for (const arm of [pose.near.arm, pose.far.arm]) {
    const wrist = arm === pose.near.arm ? arms.near.wrist : arms.far.wrist;
    for (const axis of [0, 1, 2] as const) if (arm.to) expect(wrist[axis]).toBeCloseTo(arm.to[axis], 0);
  }
  if (pose.near.leg.foot) expect(legs.near.heel[1]).toBeCloseTo(0, 1);
});

test('where elbows are level with the keys the forearm is level, bent by 90 to 120 degrees', () => {
  const { poses } = PICTURES['elbow-angle'].right;
  const pose = poses.keys[poses.stills[1]];
  if (!pose) throw new Error('No pose.');
  const { shoulder, elbow, wrist } = bodyOf(poses, pose).arms.near;
  const [up, fore] = [0, 1].map((i) => {
    const to = i === 0 ? shoulder : wrist;
    return [to[0] - elbow[0], to[1] - elbow[1], to[2] - elbow[2]] as const;
  }) as [readonly [number, number, number], readonly [number, number, number]];
  const dot = up[0] * fore[0] + up[1] * fore[1] + up[2] * fore[2];
  const angle = (Math.acos(dot / (Math.hypot(...up) * Math.hypot(...fore))) * 180) / Math.PI;
  expect(angle).toBeGreaterThan(88);
  expect(angle).toBeLessThan(122);
  expect(Math.abs(elbow[1] - wrist[1])).toBeLessThan(2);
});
