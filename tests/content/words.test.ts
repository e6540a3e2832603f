import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { SOURCES } from '../../content/sources/index.ts';
import { STRETCHES } from '../../content/stretches/index.ts';
import { ALLOWED_REFERENCE_WORDS, MEDICINE_PLACES } from './allowed-reference-words.ts';
import { ALLOWED_WORDS } from './allowed-words.ts';
import { ALL_WORDS as ALL } from './everything.ts';
import { said } from './words.ts';

/** Notes are ours as well. Titles and publishers are other people's words and stay as they are. */
const NOTES = SOURCES.flatMap((source) => said(source.note ?? '', `sources.${source.id}.note`));
/** What the interface says, the texts of the stores (`extension`) included. */
const INTERFACE = (await parseMessagesFile(resolve(import.meta.dirname, '../../locales/en.yml'))).flatMap((message) =>
  said('plurals' in message ? message.plurals : message.message, `locales/en.yml ${message.key.join('.')}`),
);

const ALLOWED = { ...ALLOWED_WORDS, ...ALLOWED_REFERENCE_WORDS };

/** Dossier 9.1, D-9, with the forms that the words take. */
const CLAIMS =
  /\b(cur(e[sd]?|ing)|treat(s|ed|ing|ments?)?|prevent(s|ed|ing|ion|ive|ative)?|fix(es|ed|ing)?|heal(s|ed|ing)?|diagnos(e[sd]?|ing|is|tic)|risk scores?|clinically proven|safe(r|st|ly)?|doctor[- ]approved)\b/i;
/** An amount of a medicine, or its name. */
const DOSES =
  /\b\d+\s?(mg|mcg|µg|ml|milligrams?|tablets?|pills?|capsules?)\b|\b(ibuprofen|naproxen|paracetamol|acetaminophen|aspirin|baclofen|cyclobenzaprine|dos(e|es|age))\b/i;
/** American spellings that slip in. */
const AMERICAN =
  /\b(center|colors?|organizations?|behavior|favor|gray|meters?|programs? of|randomized|toward|physical therapist)\b/i;

const hits = (pattern: RegExp, texts: readonly { where: string; says: string }[]) =>
  texts.filter(({ says }) => pattern.test(says)).map(({ where, says }) => `${where}: ${says}`);

/** The places of texts with such a word that no exception covers. */
const claims = (texts: readonly { where: string; says: string }[]) =>
  hits(
    CLAIMS,
    texts.filter(({ where }) => !(where in ALLOWED)),
  );

test('there are words to look at', () => {
  expect(ALL.length).toBeGreaterThan(38 * 6 + 33 * 5);
  expect(INTERFACE.find(({ where }) => where.endsWith('extension.description'))?.says).toMatch(/workplace/);
  for (const { id, text } of STRETCHES)
    expect(
      ALL.map(({ says }) => says),
      id,
    ).toContain(text.caution);
  expect(NOTES.length).toBe(SOURCES.length);
});

test('no word claims too much about the body', () => {
  expect(claims([...ALL, ...NOTES, ...INTERFACE])).toEqual([]);
});

test('every exception has a reason and is still needed', () => {
  const texts = [...ALL, ...INTERFACE];
  for (const [place, reason] of Object.entries(ALLOWED)) {
    expect(reason.length, place).toBeGreaterThan(20);
    expect(
      hits(
        CLAIMS,
        texts.filter(({ where }) => where === place),
      ),
      place,
    ).not.toEqual([]);
  }
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

test('no medicine and no amount of one is named outside the reference on medicines', () => {
  const places = Object.keys(MEDICINE_PLACES);
  for (const place of places)
    expect(
      hits(
        DOSES,
        ALL.filter(({ where }) => where.startsWith(place)),
      ),
      place,
    ).not.toEqual([]);
  expect(
    hits(
      DOSES,
      ALL.filter(({ where }) => !places.some((place) => where.startsWith(place))),
    ),
  ).toEqual([]);
});

test('nobody is shouted at', () => {
  expect(hits(/!/, [...ALL, ...NOTES])).toEqual([]);
});

test('the spelling is British', () => {
  expect(hits(AMERICAN, [...ALL, ...INTERFACE])).toEqual([]);
});

test('no text is empty, doubled in its spaces or carries a mark of the dossier', () => {
  expect(hits(/^\s*$| {2}|^\s|\s$|\[[RSGP]\]|`/, ALL)).toEqual([]);
});
