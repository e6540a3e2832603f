import { expect, it } from 'vitest';
import { ordersOf } from '../../components/flare-up/orders';
import type { FlareUpPort } from '../../components/flare-up/port';
import type { Command, Reply } from '../../core/event';
import type { FlareUp } from '../../core/flare-up/flare-up';
import type { Care } from '../../core/session';
import { MINUTE } from '../../core/units';
import { flareUp, hoursIn, ZONE } from './flare-up';

/** What is kept, and a background that starts whatever it is asked for; any number of pages may use it. */
class House {
  readonly kept = new Map<string, FlareUp>();
  readonly commands: Command[] = [];
  care: Care | null = null;
  now = hoursIn(1);
  answers = true;
  refuses = false;

  page() {
    const port: FlareUpPort = {
      read: async () => ({ flareUps: [...this.kept.values()], care: this.care }),
      subscribe: () => () => {},
      keep: async (id, change) => {
        const after = change(this.kept.get(id) ?? null);
        if (after) this.kept.set(id, after);
      },
      command: async (command) => {
        this.commands.push(command);
        return this.obey(command);
      },
      report: async () => {},
      now: () => this.now,
      zone: () => ZONE,
    };
    return ordersOf(port);
  }

  put(one: FlareUp): FlareUp {
    this.kept.set(one.id, one);
    return one;
  }

  private obey(command: Command): Reply {
    if (this.refuses) return { did: 'refused', why: 'too-soon' };
    if (command.do === 'care-start') {
      const { id, kind, ms } = command;
      this.care = { id, kind, startedAt: this.now, endsAt: this.now + ms, shown: [], seen: false };
    }
    if (!this.answers) throw new Error('Could not establish connection.');
    return { did: 'done' };
  }

  get starts() {
    return this.commands.filter((command) => command.do === 'care-start').length;
  }
}

const read = () => flareUp({ skinReadAt: hoursIn(0) });

it('of two pages that start a session at once one wins, and one is kept', async () => {
  const house = new House();
  const one = house.put(read());
  const worked = await Promise.all([
    house.page().startSession(one, 'cold', 15),
    house.page().startSession(one, 'cold', 15),
  ]);
  expect(worked).toEqual([true, false]);
  expect(house.starts).toBe(1);
  expect(house.kept.get(one.id)?.sessions).toHaveLength(1);
});

it('a page that still shows what was is refused: in the gap, and after so many in a day', async () => {
  const house = new House();
  const one = house.put(read());
  let had = 0;
  for (let half = 0; half < 48; half++) {
    // Always with the record as it was in the beginning, and with a background that has forgotten the last session.
    house.care = null;
    if (await house.page().startSession(one, 'cold', 15)) had += 1;
    house.now += 30 * MINUTE;
  }
  expect(had).toBe(6);
  expect(house.kept.get(one.id)?.sessions).toHaveLength(6);
});

it('one that the background refuses is not kept', async () => {
  const house = new House();
  const one = house.put(read());
  house.refuses = true;
  expect(await house.page().startSession(one, 'cold', 15)).toBe(false);
  expect(house.kept.get(one.id)?.sessions).toEqual([]);
});

it('one that began without an answer counts all the same', async () => {
  const house = new House();
  const one = house.put(read());
  house.answers = false;
  expect(await house.page().startSession(one, 'cold', 15)).toBe(true);
  expect(house.kept.get(one.id)?.sessions).toHaveLength(1);
});

it('a second flare-up does not begin beside the one that another page has begun', async () => {
  const house = new House();
  const beginning = { onset: hoursIn(0), areas: [], hit: false };
  await house.page().begin(beginning);
  house.now += MINUTE;
  await house.page().begin(beginning);
  expect(house.kept.size).toBe(1);
});
