import { expect, test } from 'vitest';
import { CLAIM_LIMIT, EVIDENCE, PRESETS } from '../../content/presets/index.ts';
import { ROUTINES } from '../../content/routines/index.ts';
import { SOURCES } from '../../content/sources/index.ts';
import { LIBRARY_RULES } from '../../content/stretch-rules.ts';
import { STRETCHES } from '../../content/stretches/index.ts';
import { said, textsOf } from './words.ts';

const ALL = [
  ...textsOf(STRETCHES, 'stretches'),
  ...textsOf(LIBRARY_RULES, 'stretch-rules'),
  ...textsOf(ROUTINES, 'routines'),
  ...textsOf(PRESETS, 'presets'),
  ...textsOf(EVIDENCE, 'evidence'),
  ...said(CLAIM_LIMIT.text, 'claim-limit'),
];
/** Notes are ours as well. Titles and publishers are other people's words and stay as they are. */
const NOTES = SOURCES.flatMap((source) => said(source.note ?? '', `sources.${source.id}.note`));

/** Dossier 9.1, D-9, with the forms that the words take. */
const CLAIMS =
  /\b(cur(e[sd]?|ing)|treat(s|ed|ing|ments?)?|prevent(s|ed|ing|ion|ive|ative)?|fix(es|ed|ing)?|heal(s|ed|ing)?|diagnos(e[sd]?|ing|is|tic)|risk scores?|clinically proven|safe(r|st|ly)?|doctor[- ]approved)\b/i;
/** An amount of a medicine, or its name. */
const DOSES =
  /\b\d+\s?(mg|mcg|µg|ml|milligrams?|tablets?|pills?|capsules?)\b|\b(ibuprofen|naproxen|paracetamol|acetaminophen|aspirin|baclofen|cyclobenzaprine|dos(e|es|age))\b/i;
/** American spellings that slip in. */
const AMERICAN = /\b(center|color|behavior|favor|gray|meters?|programs? of|randomized|toward|physical therapist)\b/i;

const hits = (pattern: RegExp, texts: readonly { where: string; says: string }[]) =>
  texts.filter(({ says }) => pattern.test(says)).map(({ where, says }) => `${where}: ${says}`);

test('there are words to look at', () => {
  expect(ALL.length).toBeGreaterThan(38 * 6);
  expect(NOTES.length).toBe(SOURCES.length);
});

test('no word claims too much about the body', () => {
  expect(hits(CLAIMS, [...ALL, ...NOTES])).toEqual([]);
});

test('the claim pattern finds the words it is for', () => {
  for (const word of [
    'Cure',
    'treat',
    'prevents',
    'fixed',
    'healing',
    'diagnosis',
    'risk score',
    'clinically proven',
    'safe',
  ]) {
    expect(`it is ${word} here`).toMatch(CLAIMS);
  }
  expect('a secure and healthy prefix, unsafely').not.toMatch(CLAIMS);
});

test('no medicine and no amount of one is named', () => {
  expect(hits(DOSES, ALL)).toEqual([]);
});

test('nobody is shouted at', () => {
  expect(hits(/!/, [...ALL, ...NOTES])).toEqual([]);
});

test('the spelling is British', () => {
  expect(hits(AMERICAN, ALL)).toEqual([]);
});

test('no text is empty, doubled in its spaces or carries a mark of the dossier', () => {
  expect(hits(/^\s*$| {2}|^\s|\s$|\[[RSGP]\]|`/, ALL)).toEqual([]);
});
