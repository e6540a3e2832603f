import { beforeEach, expect, test } from 'vitest';
import { cell } from '../../../storage/history-csv';
import { fileOf } from './arbitrary';
import { freshMachine, type Machine, NOW } from './machine';

const WORDS = {
  head: ['When', 'Break', 'Result', 'Length', 'Said, by "you"'],
  kind: { micro: 'eyes', stretch: 'stretch' },
  result: {
    taken: 'taken',
    partly: 'partly',
    natural: 'away',
    postponed: 'later',
    skipped: 'left out',
    missed: 'went by',
  },
  byUser: { yes: 'yes', no: 'no' },
};
const fact = (id: string, over: object) => ({
  id,
  kind: 'stretch',
  result: 'taken',
  at: NOW,
  day: '2026-11-23',
  offset: 60,
  ms: 150_000,
  byUser: false,
  ...over,
});

let machine: Machine;

beforeEach(async () => {
  machine = await freshMachine();
});

test('a row for every fact, the oldest first, in local time that spreadsheets read as a date', async () => {
  const first = {
    day: '2026-11-22',
    facts: [fact('z', { at: NOW - 86_400_000, day: '2026-11-22', offset: -210 })],
    spans: [],
  };
  const second = {
    day: '2026-11-23',
    facts: [
      fact('b', { at: NOW + 1, ms: 3_725_000, byUser: true }),
      fact('a', { kind: 'micro', result: 'skipped', ms: 0 }),
    ],
    spans: [],
  };
  await machine.take(fileOf({ days: [second, first] }), 'merge');
  const { file, rows } = await machine.historyCsv(WORDS);
  expect(rows).toBe(3);
  expect(new Uint8Array(await file.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  expect((await file.text()).replace('\uFEFF', '').split('\r\n')).toEqual([
    'When,Break,Result,Length,"Said, by ""you"""',
    '2026-11-22 04:30:00,stretch,taken,0:02:30,no',
    '2026-11-23 09:00:00,eyes,left out,0:00:00,no',
    '2026-11-23 09:00:00,stretch,taken,1:02:05,yes',
    '',
  ]);
});

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['two\nlines', '"two\nlines"'],
  ['say "no"', '"say ""no"""'],
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
])('the cell %s is written so that it is read as text', (text, written) => {
  expect(cell(text)).toBe(written);
});
