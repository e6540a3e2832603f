import { expect, test } from 'vitest';
import { itemById } from '../../content/checklist/index.ts';
import { shownSource, sourceById } from '../../content/sources/index.ts';
import { shownSources } from '../../content/sources/shown-sources.ts';
import { stretchById } from '../../content/stretches/index.ts';
import { TIPS, tipById } from '../../content/tips/index.ts';
import type { Tip } from '../../content/tips/types.ts';
import { SHIPPED_TIP_IDS } from '../tips/shipped-tip-ids.ts';

const EACH = TIPS.map((tip) => [tip.id, tip] as const);
const itemsOf = ({ when }: Tip) => when.flatMap((one) => ('item' in one ? [one.item] : []));

test('every tip ever shipped is there, none else, and more than 60', () => {
  expect(TIPS.map(({ id }) => id)).toEqual(SHIPPED_TIP_IDS);
  expect(new Set(SHIPPED_TIP_IDS).size).toBe(SHIPPED_TIP_IDS.length);
  expect(SHIPPED_TIP_IDS.length).toBeGreaterThanOrEqual(60);
  for (const tip of TIPS) expect(tipById(tip.id)).toBe(tip);
  expect(tipById('a-tip-of-another-version')).toBeUndefined();
});

test.each(EACH)('%s is short, and said once', (_, { text }) => {
  expect(text.says).toMatch(/^[A-Z].{20,103}[.?]$/);
  expect(TIPS.filter((other) => other.text.says === text.says)).toHaveLength(1);
});

test.each(EACH)('%s names its sources in a few words', (_, { sources }) => {
  const names = shownSources(sources).map(({ short, publisher }) => short ?? publisher);
  expect(names.slice(0, 2).join(', ').length).toBeLessThanOrEqual(40);
});

test.each(EACH)('%s can be explained in a sentence and cools down', (_, tip) => {
  expect(tip.when.length).toBeLessThanOrEqual(3);
  expect(new Set(tip.when.map(({ is }) => is)).size).toBe(tip.when.length);
  expect(tip.areas.length).toBeGreaterThan(0);
  expect(Number.isInteger(tip.coolDownDays) && tip.coolDownDays >= 1 && tip.coolDownDays < 60).toBe(true);
  for (const id of itemsOf(tip)) expect(itemById(id), id).toBeDefined();
  if (itemsOf(tip).length > 0) expect(itemsOf(tip)).toContain(tip.item);
});

test('every item of the audit has a tip while it is to be changed', () => {
  const covered = TIPS.flatMap(({ when }) =>
    when.flatMap((one) => (one.is === 'fix' && one.state === 'to-do' ? [one.item] : [])),
  );
  expect(new Set(covered).size).toBe(33);
});

test.each(EACH)('%s is as strong as its sources', (_, { strength, sources }) => {
  // What was not re-read counts as general knowledge, whoever published it.
  const kinds = sources.filter(({ mark }) => mark !== 'G').map(({ id }) => shownSource(id)?.kind);
  const bodies = [
    'guideline',
    'public body',
    'hospital',
    'professional body',
    'charity',
    'university',
    'expert opinion',
  ];
  const weak = ['own judgement', 'general knowledge', 'trade or mirror', 'study', 'expert opinion'];
  if (strength === 'review') expect(kinds).toContain('review');
  else if (strength === 'guidance') expect(kinds.some((kind) => kind && bodies.includes(kind))).toBe(true);
  else if (strength === 'judgement') expect(kinds.filter((kind) => kind && !weak.includes(kind))).toEqual([]);
  else expect(kinds).toContain('trial');
  for (const { id } of sources) expect(sourceById(id)).toBeDefined();
});

test.each(EACH.filter(([, { stretch }]) => stretch))('%s keeps to the rules of its stretch', (_, tip) => {
  const stretch = stretchById(tip.stretch ?? '');
  if (!stretch) throw new Error(`${tip.stretch} is no stretch`);
  expect(tip.flags).toEqual(stretch.flags);
  expect(tip.asks).toEqual({
    place: stretch.place,
    positions: stretch.positions,
    ...(stretch.bothHands ? { bothHands: true } : {}),
  });
  expect(tip.acute).toBe(stretch.acute === 'early-ok' ? 'no' : stretch.acute);
  for (const area of tip.areas) expect(stretch.areas).toContain(area);
});

/** What a tip tells a body to do, and what then has to be in its data. */
test('no tip tells anybody to stand, lift or bend without saying so in its data', () => {
  const telling = (pattern: RegExp) => TIPS.filter(({ text }) => pattern.test(text.says));
  const open = telling(/\b(stand up|you could stand|on your feet|getting up|a walk|walking counts|rise on)\b/i)
    .filter(({ asks }) => !asks || asks.positions.includes('seated'))
    .map(({ id }) => id);
  expect(open).toEqual([]);
  for (const tip of telling(/\b(books under the screen|stands under your desk)\b/i)) {
    expect(tip, tip.id).toMatchObject({
      acute: 'no',
      flags: { surgery: 'skip', pregnancy: 'ask' },
      asks: { bothHands: true },
    });
  }
  for (const tip of telling(/\b(bend forward|twist|round your back|lie on your|lying on)\b/i)) {
    expect(Object.keys(tip.flags), tip.id).not.toEqual([]);
  }
});

test('nothing in a tip speaks of pain or of a page', () => {
  for (const { id, text } of TIPS)
    expect(text.says, id).not.toMatch(/\b(pain\w*|hurts?|spasms?|websites?|pages?|tabs?|browsers?)\b/i);
});
