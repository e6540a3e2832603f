import { expect, it } from 'vitest';
import type { Vec } from '../../content/pose-types.ts';
import { cross, dot, minus, times, unit } from '../../core/figure/vector.ts';
import { frames, SETS } from './sets';

/** What a supple adult can do, in degrees; a drawing beyond it looks broken or hurts to look at. General anatomy. */
const MOST = {
  knee: 158,
  elbow: 155,
  hipForward: 146,
  hipBack: 38,
  wrist: 102,
  ankleUp: 42,
  ankleDown: 78,
  shoulderBack: 75,
};
const SPINE = { lumbar: [-40, 36], thorax: [-22, 36], neck: [-30, 30], head: [-30, 30] } as const;

const degrees = (a: Vec, b: Vec) => (Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))) * 180) / Math.PI;

it.each(SETS)('$name bends no joint farther than people do', ({ set }) => {
  for (const { body, at } of frames(set)) {
    const { trunk } = body;
    for (const which of ['near', 'far'] as const) {
      const [leg, arm] = [body.legs[which], body.arms[which]];
      const [thigh, shin] = [minus(leg.knee, leg.hip), minus(leg.ankle, leg.knee)];
      const where = `${at}, ${which}`;
      expect(degrees(thigh, shin), `knee, ${where}`).toBeLessThan(MOST.knee);
      expect(degrees(minus(arm.elbow, arm.shoulder), minus(arm.wrist, arm.elbow)), `elbow, ${where}`).toBeLessThan(
        MOST.elbow,
      );
      expect(degrees(arm.hand, minus(arm.wrist, arm.elbow)), `wrist, ${where}`).toBeLessThan(MOST.wrist);
      const hip = degrees(thigh, times(trunk.pelvis.up, -1));
      const ahead = dot(thigh, trunk.pelvis.forward) >= 0;
      expect(hip, `hip, ${where}`).toBeLessThan(
        ahead || dot(unit(thigh), trunk.pelvis.near) ** 2 > 0.3 ? MOST.hipForward : MOST.hipBack,
      );
      const ankle = 90 - degrees(leg.foot.forward, times(shin, -1));
      expect(ankle, `ankle, ${where}`).toBeLessThan(MOST.ankleUp);
      expect(ankle, `ankle, ${where}`).toBeGreaterThan(-MOST.ankleDown);
    }
  }
});

it.each(SETS)('$name bends no knee backwards', ({ set }) => {
  for (const { body, at } of frames(set)) {
    const { trunk } = body;
    for (const which of ['near', 'far'] as const) {
      const { hip, knee, ankle } = body.legs[which];
      const [thigh, shin] = [unit(minus(knee, hip)), unit(minus(ankle, knee))];
      // A leg this straight has no side to which it bends.
      if (degrees(thigh, shin) < 8) continue;
      // A knee folds the shin back, round an axis that lies across the pelvis; a crossed leg has turned it.
      if (dot(thigh, trunk.pelvis.near) ** 2 < 0.3)
        expect(dot(cross(thigh, shin), trunk.pelvis.near), `${at}, ${which}`).toBeLessThan(0.15);
    }
  }
});

it.each(SETS)('$name bends the back within its range', ({ set }) => {
  for (const [key, { spine = [0, 0, 0, 0], side = [0, 0, 0, 0], twist = [0, 0, 0, 0] }] of Object.entries(set.keys)) {
    for (const [i, part] of (['lumbar', 'thorax', 'neck', 'head'] as const).entries()) {
      const [least, most] = SPINE[part];
      expect(spine[i], `${key}: ${part}`).toBeGreaterThanOrEqual(least);
      expect(spine[i], `${key}: ${part}`).toBeLessThanOrEqual(most);
    }
    expect(Math.abs(spine[2] + spine[3]), `${key}: neck`).toBeLessThanOrEqual(56);
    expect(Math.abs(side[2] + side[3]), `${key}: neck sideways`).toBeLessThanOrEqual(45);
    expect(Math.abs(twist[2] + twist[3]), `${key}: neck turned`).toBeLessThanOrEqual(80);
    expect(Math.abs(twist[0] + twist[1]), `${key}: back turned`).toBeLessThanOrEqual(50);
  }
});
