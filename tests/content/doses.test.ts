import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MEDICINE_PLACES } from './allowed-reference-words.ts';
import { ALL_WORDS } from './everything.ts';

/** An amount of something to swallow or rub in, wherever it stands. */
const AMOUNT =
  /\b(\d+|one|two|three|half an?)\s?(mg|mcg|µg|ml|g|grams?|milligrams?|milliliters?|millilitres?|tablets?|pills?|capsules?|drops?|spoons?|spoonfuls?|patches)\b/i;
/** How often, how long or how much, in the company of a medicine. */
const REGIMEN =
  /\bevery (\d+|one|two|three|four|six|eight|few) ?(to \w+ )?(hours?|days?)\b|\b(once|twice|(\d+|two|three|four) times) (a|per|each) (day|week)\b|\b(daily|hourly|at bedtime|with meals|maximum|at most|up to \d+)\b|\bfor (\d+|two|three|five|seven|ten) days\b/i;
/** Names and groups of medicines, and being told to use one. */
const MEDICINE =
  /\b(ibuprofen|naproxen|paracetamol|acetaminophen|aspirin|baclofen|cyclobenzaprine|capsaicin|menthol|opioids?|antibiotics?|anti-inflammator(y|ies)|relaxants?|painkillers?|medicines?)\b/i;
const TOLD =
  /\b(take|swallow|use|apply|try|start with)\b[^.]{0,40}\b(ibuprofen|naproxen|paracetamol|acetaminophen|aspirin|baclofen|cyclobenzaprine|capsaicin|menthol|opioids?|painkillers?|relaxants?)\b/i;

const sentences = ALL_WORDS.flatMap(({ where, says }) =>
  says.split(/(?<=[.;?])\s/).map((sentence) => ({ where, sentence })),
);
const places = Object.keys(MEDICINE_PLACES);
const aboutMedicine = sentences.filter(
  ({ where, sentence }) => MEDICINE.test(sentence) || places.some((place) => where.startsWith(place)),
);
const hits = (pattern: RegExp, among: typeof sentences) =>
  among.filter(({ sentence }) => pattern.test(sentence)).map(({ where, sentence }) => `${where}: ${sentence}`);

test('there are sentences about medicines to look at', () => {
  expect(aboutMedicine.length).toBeGreaterThan(40);
});

test('no amount stands anywhere', () => {
  expect(hits(AMOUNT, sentences)).toEqual([]);
});

test('no amount hides in the words for the search either', () => {
  const root = resolve(import.meta.dirname, '../../content');
  const medicines = readFileSync(resolve(root, 'symptoms/medicines.ts'), 'utf8');
  expect(medicines).not.toMatch(AMOUNT);
  expect(globSync('symptoms/**/*.ts', { cwd: root }).length).toBeGreaterThan(15);
});

test('nobody reads how often or how long to use a medicine', () => {
  expect(hits(REGIMEN, aboutMedicine)).toEqual([]);
});

test('nobody is told to use one', () => {
  expect(hits(TOLD, sentences)).toEqual([]);
});

test('the patterns find what they are for', () => {
  for (const amount of ['400 mg', '2 tablets', 'two capsules', '5ml']) expect(amount).toMatch(AMOUNT);
  for (const often of [
    'every 6 hours',
    'every four to six hours',
    'three times a day',
    'twice a day',
    'for 5 days',
    'up to 4',
  ])
    expect(often).toMatch(REGIMEN);
  expect('Take an ibuprofen.').toMatch(TOLD);
});
