import { expect, test, vi } from 'vitest';
import { noTipReason, tipReason } from '../../components/tip-reason';
import { ITEMS } from '../../content/checklist/index.ts';
import { TIPS } from '../../content/tips/index.ts';
import { REASON_KINDS, type ReasonKind, type ReasonValues } from '../../core/tips/reason';
import { MINUTE } from '../../core/units';

vi.mock('#i18n', () => import('../interface-words'));

const VALUES: ReasonValues = {
  item: 'mon-height',
  workplace: 'Home',
  ms: 46 * MINUTE,
  minute: 840,
  area: 'neck',
  days: 9,
};
const words = (kind: ReasonKind, values = VALUES) => tipReason([{ kind, values }]);

test('every sort of reason has its words, each its own, with nothing left to fill in', () => {
  const all = REASON_KINDS.map((kind) => words(kind));
  for (const said of all) {
    expect(said).toMatch(/^Because \S.{8,}[^.]\.$/);
    expect(said).not.toMatch(/[{}$]|undefined|NaN/);
  }
  expect(new Set(all).size).toBe(REASON_KINDS.length);
});

test('reasons are joined to one sentence', () => {
  const fix = { kind: 'fix-to-do', values: { item: 'mon-height' } } as const;
  const sat = { kind: 'sat', values: { ms: 46 * MINUTE } } as const;
  expect(tipReason([fix, sat])).toBe('Because the top of your screen is not at eye level and you have sat for 46 min.');
  expect(tipReason([fix, sat, { kind: 'any-day', values: {} }])).toBe(
    'Because the top of your screen is not at eye level, you have sat for 46 min and it suits any day.',
  );
});

test('a reason names the workplace where there are several, and counts its days', () => {
  expect(words('fix-to-do-at')).toBe('Because at “Home” the top of your screen is not at eye level.');
  expect(words('days', { days: 1 })).toBe('Because you have had Limber for a day.');
  expect(words('days', { days: 9 })).toBe('Because you have had Limber for 9 days.');
  expect(words('favours')).toContain('“Neck”');
});

test('every item can stand in a reason', () => {
  for (const { id, text } of ITEMS) {
    expect(words('fix-to-do', { item: id })).toBe(`Because ${text.unmet}.`);
    expect(words('answer-unknown', { item: id })).toContain(`“${text.name}”`);
  }
});

test('every sort of reason is given by some tip', () => {
  const given = new Set<string>(TIPS.flatMap(({ when }) => when.map(({ is }) => is)));
  for (const sort of ['answer', 'days', 'desk', 'favours', 'fix', 'last-break', 'sat', 'season', 'time', 'workplace']) {
    expect(given).toContain(sort);
  }
});

test('having no tip has words too', () => {
  const all = (['none-fits', 'put-away', 'shown-lately'] as const).map(noTipReason);
  expect(new Set(all).size).toBe(3);
});
