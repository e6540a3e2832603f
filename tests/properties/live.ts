import { type NewWorker, REAL } from './background';
import type { Violation } from './invariant';
import type { Timeline } from './moves';
import { Oracle } from './oracle';
import { isPlain, negative, probe } from './probes';
import type { Step } from './witness';
import { World } from './world';

/** What came of a simulated life. */
export interface Life {
  readonly violations: readonly Violation[];
  readonly steps: number;
  readonly prompts: number;
}

/** How many steps pass between two probes where nothing happened. */
const PROBE_EVERY = 7;

/** Lives through a timeline and tells everything that broke the contract, and when. Never throws. */
export function live(timeline: Timeline, newWorker: NewWorker = REAL): Life {
  const oracle = new Oracle(timeline.idle);
  const blame = (t: number) => (invariant: Violation['invariant'], what: string) =>
    oracle.violations.push({ invariant, what, at: t });
  let steps = 0;
  let prompts = 0;
  let probes = 0;
  const step = (one: Step) => {
    steps += 1;
    if (one.picture.badge.text === '!') prompts += 1;
    oracle.step(one);
    const { session } = one.outcome;
    if (steps % PROBE_EVERY === 1 && !isPlain(session)) blame(one.t)('durable', 'the record is not plain data');
    const wrong = negative(session);
    if (wrong) blame(one.t)('clock', `a negative duration: ${wrong}`);
    const { kind } = one.event;
    const eventful = kind === 'command' || kind === 'boot' || one.outcome.facts.length > 0;
    if (eventful || steps % PROBE_EVERY === 0) probe(one, probes++, newWorker, blame(one.t));
  };
  let t = 0;
  try {
    const world = new World(timeline, newWorker, {
      step,
      person: (at, doing) => oracle.person(at, doing),
      sound: (at, on) => oracle.sound(at, on),
      show: (show) => oracle.show(show),
      unreported: (show) => oracle.unreported(show),
    });
    for (const move of timeline.moves) {
      world.play(move);
      t = world.t;
    }
    // Afterwards somebody works for as long as it takes: nothing that was due may be lost for good.
    world.play({ move: 'person', doing: 'types' });
    world.pass(30 * 60_000);
    oracle.close(world.t, world.undisturbed, world.background.book);
  } catch (error) {
    blame(t)('durable', `threw ${error instanceof Error ? error.stack : String(error)}`);
  }
  return { violations: oracle.violations, steps, prompts };
}
