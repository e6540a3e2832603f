import { beforeEach, expect, test } from 'vitest';
import { cell } from '../../../storage/csv';
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

test('a row for every break, the oldest first, in local time that spreadsheets read as a date', async () => {
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
  const { file, rows } = await machine.breaksCsv(WORDS, ',');
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

test('with semicolons, too, a cell with a separator in it is one cell', async () => {
  await machine.take(fileOf({ days: [{ day: '2026-11-23', facts: [fact('a', {})], spans: [] }] }), 'merge');
  const { file } = await machine.breaksCsv({ ...WORDS, byUser: { yes: 'yes; me', no: 'no; Limber' } }, ';');
  expect((await file.text()).replace('\uFEFF', '').split('\r\n')).toEqual([
    'When;Break;Result;Length;"Said, by ""you"""',
    '2026-11-23 09:00:00;stretch;taken;0:02:30;"no; Limber"',
    '',
  ]);
});

test('a row for every day of which something is known: the numbers of History, whole minutes, dates alone', async () => {
  const MINUTE = 60_000;
  const span = (from: number, to: number, what: string) => {
    return { from: NOW + from * MINUTE, to: NOW + to * MINUTE, what, why: null };
  };
  const day = {
    day: '2026-11-23',
    facts: [fact('a', {}), fact('b', { result: 'skipped' }), fact('c', { kind: 'micro', result: 'missed' })],
    spans: [span(0, 50.9, 'desk'), span(50.9, 60, 'break'), span(60, 90, 'desk')],
  };
  const said = (id: string, on: string, felt: string, at: number) => {
    return { id, felt, at, offset: 60, day: on, breakId: null };
  };
  const feelings = [
    said('1', '2026-11-23', 'sore', NOW),
    said('2', '2026-11-23', 'sore', NOW + 1),
    said('3', '2026-11-21', 'fine', NOW - 2 * 86_400_000),
  ];
  await machine.take(fileOf({ days: [day, { day: '2026-11-20', facts: [], spans: [] }], feelings }), 'merge');
  const table = async (hasBack: boolean) => {
    const { file, rows } = await machine.daysCsv({ head: ['Day', '…'], separator: ';', bridged: MINUTE, hasBack });
    return { rows, lines: (await file.text()).replace('\uFEFF', '').split('\r\n') };
  };
  expect(await table(true)).toEqual({
    rows: 3,
    lines: [
      'Day;…',
      '2026-11-20;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0',
      '2026-11-21;0;0;0;0;0;0;0;0;0;0;0;0;0;0;1;0;0',
      // Stretch breaks: taken, partly, natural, postponed, skipped, missed; then micro-breaks; then fine, stiff, sore.
      '2026-11-23;80;50;1;0;0;0;1;0;0;0;0;0;0;1;0;0;2',
      '',
    ],
  });
  expect((await table(false)).lines).toEqual([
    'Day;…',
    '2026-11-20;0;0;0;0;0;0;0;0;0;0;0;0;0;0',
    '2026-11-23;80;50;1;0;0;0;1;0;0;0;0;0;0;1',
    '',
  ]);
});

test.each([
  ['plain', 'plain'],
  ['a; b', '"a; b"'],
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
