/** A disc of the drawing: middle and radius. */
export type Disc = readonly [number, number, number];
type Point = readonly [number, number];

/** Two decimals: a hundredth of the body's height in a hundred. */
const n = (value: number): number => Math.round(value * 100) / 100;
/** Points on the rim of each disc: the hull's tangents touch within a degree or two. */
const RIM = 40;

/** The path round some discs, as a rubber band would go; always in the same sense, so that paths in one `d` add up. */
export function band(discs: readonly Disc[]): string {
  const [one, two] = discs;
  if (one && two && discs.length === 2) return capsule(one, two);
  const rim = discs.flatMap(([x, y, r], disc) =>
    Array.from({ length: r > 0.05 ? RIM : 1 }, (_, i) => {
      const angle = (2 * Math.PI * i) / RIM;
      return { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle), disc };
    }),
  );
  const hull = around(rim);
  return `${hull
    .map((at, i) => {
      const before = hull.at(i - 1) ?? at;
      const r = n(discs[at.disc]?.[2] ?? 0);
      if (i === 0) return `M${n(at.x)} ${n(at.y)}`;
      return before.disc === at.disc ? `A${r} ${r} 0 0 1 ${n(at.x)} ${n(at.y)}` : `L${n(at.x)} ${n(at.y)}`;
    })
    .join('')}Z`;
}

/** The band round two discs, by its tangents: most of a body is made of these, and every frame draws them anew. */
function capsule(a: Disc, b: Disc): string {
  const far = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (far <= Math.abs(a[2] - b[2]) + 1e-6) return circle(a[2] > b[2] ? a : b);
  const way = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const open = Math.acos((a[2] - b[2]) / far);
  const on = ([x, y, r]: Disc, angle: number) => `${n(x + r * Math.cos(angle))} ${n(y + r * Math.sin(angle))}`;
  const arc = (disc: Disc, large: boolean, to: number) =>
    `A${n(disc[2])} ${n(disc[2])} 0 ${large ? 1 : 0} 1 ${on(disc, to)}`;
  const wide = open > Math.PI / 2;
  return `M${on(a, way + open)}${arc(a, !wide, way - open)}L${on(b, way - open)}${arc(b, wide, way + open)}Z`;
}

function circle([x, y, radius]: Disc): string {
  const r = n(radius);
  return `M${n(x + radius)} ${n(y)}A${r} ${r} 0 0 1 ${n(x - radius)} ${n(y)}A${r} ${r} 0 0 1 ${n(x + radius)} ${n(y)}Z`;
}

interface Rim {
  readonly x: number;
  readonly y: number;
  readonly disc: number;
}

/** Convex hull, clockwise on the screen; of points along one arc only the ends matter, so the middle ones are dropped. */
function around(points: readonly Rim[]): Rim[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (from: readonly Rim[]) => {
    const chain: Rim[] = [];
    for (const point of from) {
      for (;;) {
        const [a, b] = [chain.at(-2), chain.at(-1)];
        if (!a || !b || (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 1e-9) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  const hull = [...half(sorted), ...half(sorted.reverse())];
  // Start where one disc ends, so that no arc is cut in two; keep every fourth point of a long arc.
  const start = hull.findIndex((at, i) => hull.at(i - 1)?.disc !== at.disc);
  const turned = start > 0 ? [...hull.slice(start), ...hull.slice(0, start)] : hull;
  return turned.filter((at, i) => {
    const [before, after] = [turned.at(i - 1), turned[(i + 1) % turned.length]];
    return i % 6 === 0 || before?.disc !== at.disc || after?.disc !== at.disc;
  });
}

/** A ribbon between two edges, each from the same end: smooth along them, straight across at both ends. Same sense as `band`. */
export function ribbon(left: readonly Point[], right: readonly Point[]): string {
  const [there, back] = turnsLeft(left, right) ? [left, right] : [right, left];
  return `${along(there)}${along([...back].reverse()).replace('M', 'L')}Z`;
}

function turnsLeft(left: readonly Point[], right: readonly Point[]): boolean {
  const ring = [...left, ...[...right].reverse()];
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice > 0;
}

/** A smooth open line through points. */
export function along(points: readonly Point[]): string {
  const last = points.length - 1;
  const at = (i: number): Point => points[Math.max(0, Math.min(last, i))] ?? [0, 0];
  const first = at(0);
  const pieces = points.slice(1).map((_, i) => curve(at(i - 1), at(i), at(i + 1), at(i + 2)));
  return `M${n(first[0])} ${n(first[1])}${pieces.join('')}`;
}

/** From b to c, with the neighbours a and d. */
function curve(a: Point, b: Point, c: Point, d: Point): string {
  const k = 1 / 6;
  const one = [b[0] + (c[0] - a[0]) * k, b[1] + (c[1] - a[1]) * k] as const;
  const two = [c[0] - (d[0] - b[0]) * k, c[1] - (d[1] - b[1]) * k] as const;
  return `C${n(one[0])} ${n(one[1])} ${n(two[0])} ${n(two[1])} ${n(c[0])} ${n(c[1])}`;
}

/** A straight line through points, with corners. */
export const straight = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)} ${n(y)}`).join('');

/** A closed shape with many corners, in the same sense as `band`. */
export function ring(points: readonly Point[]): string {
  return `${straight(turnsLeft(points, []) ? points : [...points].reverse())}Z`;
}

/** A rectangle with round corners. */
export function plate(x: number, y: number, wide: number, high: number, round: number): string {
  const r = Math.min(round, wide / 2, high / 2);
  return band([
    [x + r, y + r, r],
    [x + wide - r, y + r, r],
    [x + wide - r, y + high - r, r],
    [x + r, y + high - r, r],
  ]);
}
