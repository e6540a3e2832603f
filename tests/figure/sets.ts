import type { PoseSet } from '../../content/pose-types.ts';
import { REST_POSITIONS } from '../../content/rest-positions/index.ts';
import { STRETCHES } from '../../content/stretches/index.ts';
import { POSES } from '../../content/stretches/poses.ts';
import { type Body, bodyBetween } from '../../core/figure/body.ts';
import { scoreOf, spansOf } from '../../core/figure/timeline.ts';

/** Everything that is drawn, by name, with the way it goes in its usual time. */
export const SETS = [
  ...STRETCHES.flatMap((stretch) => {
    const { poses, variant } = POSES[stretch.id];
    const score = scoreOf(stretch, (stretch.totalSeconds * 1000) / stretch.sides);
    const one = { name: stretch.id as string, set: poses, score, upright: upright(stretch.positions) };
    return variant ? [one, { ...one, name: `${stretch.id} (other form)`, set: variant }] : [one];
  }),
  ...REST_POSITIONS.map(({ id, poses }) => ({
    name: id as string,
    set: poses,
    score: scoreOf({ holdSeconds: 1, repetitions: 1 }, 1000),
    upright: false,
  })),
];

function upright(positions: readonly string[]): boolean {
  return !positions.includes('floor');
}

/** Bodies on every way from one key pose to another that a set goes. */
export function frames(
  set: PoseSet,
  score = scoreOf({ holdSeconds: 1, repetitions: 2, phaseSeconds: [1, 1] }, 20_000),
) {
  const ways = new Map<string, { body: Body; at: string }[]>();
  for (const { from, to } of spansOf(set, score)) {
    const [a, b] = [set.keys[from], set.keys[to]];
    if (!a || !b) throw new Error(`no key pose ${from} or ${to}`);
    const steps = from === to ? [0] : [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
    ways.set(
      `${from}-${to}`,
      steps.map((t) => ({ body: bodyBetween(set, a, b, t), at: `${from} → ${to} ${t}` })),
    );
  }
  return [...ways.values()].flat();
}
