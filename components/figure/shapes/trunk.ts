import type { Vec } from '../../../content/pose-types.ts';
import { bladeOf } from '../../../core/figure/blades.ts';
import { within } from '../../../core/figure/frame.ts';
import { HEM, RADIUS } from '../../../core/figure/skeleton.ts';
import { extent, type Section, sectionsOf, type Trunk } from '../../../core/figure/trunk.ts';
import { add, mixed, times } from '../../../core/figure/vector.ts';
import { along, band, ribbon, straight } from './outline.ts';
import { ball, type Eye, type Shape } from './shape.ts';

type Point = readonly [number, number];

/** A section as the viewer sees it: its two edges. */
function edges(see: Eye, section: Section): readonly [Point, Point] {
  const [x, y] = see(section.at);
  const [ux, uy] = see(section.frame.up);
  const long = Math.hypot(ux, uy);
  const [nx, ny] = long < 0.05 ? [1, 0] : [-uy / long, ux / long];
  // The direction of the room that the viewer sees as (nx, ny): the view is a turn, so looking back is summing up.
  const way: Vec = [0, 1, 2].map((axis) => {
    const unit: Vec = [axis === 0 ? 1 : 0, axis === 1 ? 1 : 0, axis === 2 ? 1 : 0];
    const [sx, sy] = see(unit);
    return sx * nx + sy * ny;
  }) as unknown as Vec;
  const half = extent(section, way);
  return [
    [x + nx * half, y + ny * half],
    [x - nx * half, y - ny * half],
  ];
}

function outline(see: Eye, sections: readonly Section[]): string {
  const both = sections.map((section) => edges(see, section));
  return ribbon(
    both.map(([left]) => left),
    both.map(([, right]) => right),
  );
}

/** Trousers' top, neck, shirt. */
export function trunkShapes(see: Eye, trunk: Trunk): Shape[] {
  const sections = sectionsOf(trunk);
  const { thorax, shoulders, nape } = trunk;
  const chest = add(nape, within(thorax, [0, -7, 0]));
  const yoke = band([
    ball(see, mixed(shoulders.near, nape, 0.04), RADIUS.upperArm[0] + 0.4),
    ball(see, mixed(shoulders.far, nape, 0.04), RADIUS.upperArm[0] + 0.4),
    ball(see, add(nape, times(thorax.up, -1.4)), 3.2),
    ball(see, chest, 4.5),
  ]);
  const pelvis = band([
    ball(see, trunk.hips, 6.3),
    ball(see, add(trunk.hips, times(trunk.pelvis.near, 3)), 5.6),
    ball(see, add(trunk.hips, times(trunk.pelvis.near, -3)), 5.6),
  ]);
  return [
    { paint: 'shade', d: band([ball(see, add(nape, times(thorax.up, -2)), 3.3), ball(see, neckTop(trunk), 2.9)]) },
    { paint: 'trousers', d: outline(see, sections.slice(0, HEM + 2)) + pelvis },
    { paint: 'shirt', d: `${outline(see, sections.slice(HEM))}${yoke}` },
  ];
}

const neckTop = ({ crown, head }: Trunk): Vec => add(crown, within(head, [-1.8, -3.4, 0]));

/** The line lies within the shirt, this far from its edge. */
const INSET = 1;

/** The line of the low back and, where it lies or leans against something, the gap behind it. */
export function lowBackShapes(see: Eye, trunk: Trunk, against: 'floor' | 'wall' | null): Shape[] {
  const [low, high] = [1, 6];
  const edge = (inset: number) =>
    sectionsOf(trunk)
      .slice(low, high + 1)
      .map((section) => see(add(section.at, times(section.frame.forward, inset - section.deep))))
      .map(([x, y]): Point => [x, y]);
  const back = edge(0);
  const onto = ([x, y]: Point): Point => (against === 'floor' ? [x, 0] : [0, y]);
  return [
    { paint: 'gap', d: against ? `${along(back)}${straight([...back].reverse().map(onto)).replace('M', 'L')}Z` : '' },
    { paint: 'back-line', d: along(edge(INSET).slice(1, -1)) },
  ];
}

/** Both shoulder blades, for a view from behind. */
export function bladeShapes(see: Eye, trunk: Trunk): Shape[] {
  const line = (which: 'near' | 'far') =>
    along(
      bladeOf(trunk, which)
        .map((at) => see(at))
        .map(([x, y]): Point => [x, y]),
    );
  return [{ paint: 'back-line', d: line('near') + line('far') }];
}
