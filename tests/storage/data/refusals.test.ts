import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../../storage/data-file';
import { fileOf } from './arbitrary';
import { freshMachine, type Machine, NOW } from './machine';

const DAY = '2026-03-03';
const FACT = {
  id: 'a-1',
  kind: 'micro',
  result: 'taken',
  at: NOW,
  day: DAY,
  offset: 60,
  ms: 20_000,
  byUser: false,
};
const FEELING = { id: 'f', felt: 'fine', at: NOW, offset: 60, day: DAY, breakId: null };
const dayWith = (over: object) => ({ days: [{ day: DAY, facts: [FACT, { ...FACT, id: 'a-2', ...over }], spans: [] }] });

let machine: Machine;

beforeEach(async () => {
  machine = await freshMachine();
});

/** What the file is refused for, from its first byte on. */
async function refusalOf(file: string | Blob): Promise<unknown> {
  const blob = typeof file === 'string' ? new Blob([file]) : file;
  try {
    machine.parse(await machine.readText(blob));
    return null;
  } catch (error) {
    if (error instanceof machine.Refused) return error.refusal;
    throw error;
  }
}

describe('what is no file of ours', () => {
  test.each([
    ['an empty file', '', { why: 'empty' }],
    ['blanks', ' \n\t ', { why: 'empty' }],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255])]), { why: 'not-ours' }],
    ['a text', 'Dear diary', { why: 'not-ours' }],
    ['a list', '[1, 2]', { why: 'not-ours' }],
    ['JSON of something else', '{"name": "limber", "version": "0.1.0"}', { why: 'not-ours' }],
    ['a version that is no number', fileOf({}, { limber: '1' }), { why: 'not-ours' }],
    ['no text', new Blob(['{"limber": 1, "x": "', new Uint8Array([0xff, 0xfe]), '"}']), { why: 'not-text' }],
    ['a newer file', fileOf({ lists: {} }, { limber: 2 }), { why: 'newer' }],
    ['a newer database', fileOf({ photos: [] }, { database: 99 }), { why: 'newer' }],
  ])('%s', async (_, file, refusal) => {
    expect(await refusalOf(file)).toMatchObject(refusal);
  });

  test('a file that is cut off, wherever it is cut', async () => {
    const whole = fileOf(dayWith({}));
    for (let length = 1; length < whole.length; length++) {
      const refusal = await refusalOf(whole.slice(0, length));
      expect(['cut-off', 'not-json']).toContain((refusal as { why: string }).why);
    }
  });

  test('one that is larger than any of ours is refused without being read', async () => {
    const huge = { size: MOST_BYTES + 1, stream: () => expect.unreachable('It was read.') } as unknown as Blob;
    expect(await refusalOf(huge)).toMatchObject({ why: 'too-large', most: MOST_BYTES });
  });

  test('one with more entries than a memory holds is refused before it is parsed', async () => {
    const million = `${'[],'.repeat(1_000_000)}`;
    const many = new Blob(['{"limber":1,"days":[', ...Array.from({ length: 21 }, () => million), '[]]}']);
    expect(await refusalOf(many)).toEqual({ why: 'too-many' });
  });
});

describe('what is wrong inside is told with its place', () => {
  test.each([
    ['a wrong word', dayWith({ kind: 'nap' }), ['days', DAY, 'facts', '2', 'kind']],
    ['a missing field', dayWith({ at: undefined }), ['days', DAY, 'facts', '2', 'at']],
    ['a fact of another day', dayWith({ day: '2026-03-04' }), ['days', DAY, 'facts', '2', 'day']],
    ['a fact twice', dayWith({ id: 'a-1' }), ['days', DAY, 'facts', '2', 'id']],
    ['an instant that is no date', dayWith({ at: 1e300 }), ['days', DAY, 'facts', '2', 'at']],
    ['a day that is none', { days: [{ day: '2026-02-30', facts: [], spans: [] }] }, ['days', '2026-02-30', 'day']],
    ['a day before all clocks', { days: [{ day: '0001-01-01', facts: [], spans: [] }] }, ['days', '0001-01-01', 'day']],
    ['a day without a name', { days: [{ facts: [], spans: [] }] }, ['days', '1', 'day']],
    ['a list that is none', { feelings: {} }, ['feelings']],
    ['a drawer that is none', { settings: [] }, ['settings']],
    ['a setting', { settings: { volume: 2 } }, ['settings', 'volume']],
    ['a note', { notes: { acknowledged: 'yes' } }, ['notes', 'acknowledged']],
    ['a long text', { feelings: [{ ...FEELING, id: 'x'.repeat(20_000) }] }, ['feelings', 'x'.repeat(80), 'id']],
    ['what was set aside', { aside: [{ what: 'x', at: 'then', why: 'y', value: 1 }] }, ['aside', '1', 'at']],
    ['a date', { exportedAt: 'yesterday' }, ['exportedAt']],
    [
      'a picture that is a script',
      { exercises: [{ id: 'own-1', name: 'x', steps: ['y'], picture: 'javascript:alert(1)' }] },
      ['exercises', 'own-1', 'holdSeconds'],
    ],
    [
      'spans that lie over one another',
      {
        days: [
          {
            day: DAY,
            facts: [],
            spans: [
              { from: 1, to: 5, what: 'desk', why: null },
              { from: 4, to: 6, what: 'away', why: null },
            ],
          },
        ],
      },
      ['days', DAY, 'spans', '2', 'from'],
    ],
  ])('%s', async (_, content, place) => {
    expect(await refusalOf(fileOf(content))).toMatchObject({ why: 'value', place });
  });

  test.each([
    ['an entry that nobody knows', { session: { format: 1 } }, ['session']],
    ['a setting that nobody knows', { settings: { colour: 'red' } }, ['settings', 'colour']],
    ['a setting that every object has', { settings: { constructor: 1 } }, ['settings', 'constructor']],
    ['a note that nobody knows', { notes: { toString: 1 } }, ['notes', 'toString']],
  ])('%s', async (_, content, place) => {
    expect(await refusalOf(fileOf(content))).toEqual({ why: 'unknown', place });
  });

  test('a day that is there twice', async () => {
    const day = { day: DAY, facts: [], spans: [] };
    expect(await refusalOf(fileOf({ days: [day, day] }))).toEqual({ why: 'twice', place: ['days', DAY] });
  });
});

describe('hostile files', () => {
  test('names that every object has do no harm', async () => {
    const text = fileOf({ feelings: [FEELING] }).replace('"feelings"', '"__proto__":{"polluted":1},"feelings"');
    expect(await refusalOf(text)).toEqual({ why: 'unknown', place: ['__proto__'] });
    const marks = '{"favourite":{"__proto__":5,"constructor":6,"bridging":7},"notForMe":{}}';
    await machine.take(fileOf({}).replace('}', `,"notes":{"movements":${marks}}}`), 'merge');
    expect(await machine.db.get('notes', 'movements')).toEqual({ favourite: { bridging: 7 }, notForMe: {} });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a value as deep as a well is refused', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = fileOf({}).replace('}', `,"aside":[{"what":"x","at":1,"why":"y","value":${deep}}]}`);
    expect(await refusalOf(text)).toMatchObject({ why: 'value', place: ['aside', '1', 'value'] });
  });

  test('a file of an older Limber, with fewer stores, is taken', async () => {
    await machine.take(JSON.stringify({ limber: 1, exportedAt: '2026-01-01T00:00:00Z', database: 1 }), 'merge');
    expect(await machine.db.count('days')).toBe(0);
  });
});
