import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { contents, fileOf } from './arbitrary';
import { freshMachine, type Machine, NOW } from './machine';

let machine: Machine;

beforeAll(async () => {
  machine = await freshMachine();
});

/** Values that a hostile or broken program could put anywhere. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, -1, 1e308, '', '__proto__', '<script>alert(1)</script>', [], {}, [[]], 'own-', 0.5),
);

interface Damage {
  /** Which of all the places in the file, as a share. */
  readonly where: number;
  readonly how: 'replace' | 'delete' | 'double' | 'nudge';
  readonly value: unknown;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  where: fc.noBias(fc.nat(9_999)).map((part) => part / 10_000),
  how: fc.constantFrom('replace', 'delete', 'double', 'nudge', 'nudge', 'nudge'),
  value: anything,
});

/** Every place in a value: the object or list that holds it, and its name or number there. */
function placesIn(
  value: unknown,
  found: [Record<string, unknown>, string][] = [],
): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    found.push([value as Record<string, unknown>, name]);
    placesIn(inner, found);
  }
  return found;
}

/** Another value of the same kind: much of this is taken. */
function nudged(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value}x`;
  return typeof value === 'boolean' ? !value : value;
}

function harm(text: string, damages: readonly Damage[]): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  for (const { where, how, value } of damages) {
    const places = placesIn(file);
    const [holder, name] = places[Math.floor(where * places.length)] ?? [file, 'limber'];
    if (how === 'replace') holder[name] = value;
    else if (how === 'delete') delete holder[name];
    else if (how === 'nudge') holder[name] = nudged(holder[name]);
    else if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(name)]));
    else holder[`${name}2`] = holder[name];
  }
  return JSON.stringify(file);
}

/** Cuts, doubles or overwrites pieces of the text itself. */
const scribble = fc.record({ from: fc.nat(4_000), length: fc.nat(40), put: fc.string({ maxLength: 8 }) });

async function isRefusedOrWhole(text: string, mode: 'merge' | 'replace'): Promise<'refused' | 'taken'> {
  const before = JSON.stringify(await machine.dump());
  let brought: ReturnType<Machine['parse']>;
  try {
    brought = machine.parse(await machine.readText(new Blob([text])));
  } catch (error) {
    if (!(error instanceof machine.Refused)) throw error;
    expect(JSON.stringify(await machine.dump())).toBe(before);
    return 'refused';
  }
  await machine.bringIn(brought, mode, NOW);
  // Whatever was taken: nothing in the database is damaged, and it can be taken away again.
  expect((await machine.checkDatabase(NOW)).setAside).toBe(0);
  machine.parse(await machine.exported());
  return 'taken';
}

test('three thousand damaged files: each is refused whole, or what is in the database is fine', {
  timeout: 120_000,
}, async () => {
  const became = { refused: 0, taken: 0 };
  await fc.assert(
    fc.asyncProperty(
      contents,
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('merge', 'replace'),
      async (content, damages, mode) => {
        became[await isRefusedOrWhole(harm(fileOf(content), damages), mode)]++;
      },
    ),
    { numRuns: 3_000 },
  );
  // Both happen, or the fuzz would prove nothing.
  expect(Math.min(became.refused, became.taken)).toBeGreaterThan(300);
});

test('two thousand scribbled files', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(contents, fc.array(scribble, { minLength: 1, maxLength: 3 }), async (content, scribbles) => {
      const text = scribbles.reduce(
        (one, { from, length, put }) => one.slice(0, from % one.length) + put + one.slice((from % one.length) + length),
        fileOf(content),
      );
      await isRefusedOrWhole(text, 'merge');
    }),
    { numRuns: 2_000 },
  );
});
