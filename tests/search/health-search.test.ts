import { expect, test } from 'vitest';
import { healthDocuments } from '../../components/search/health-documents.ts';
import { createSearch } from '../../components/search/health-search.ts';
import { SEARCH_WORDS } from '../../content/search-words.ts';
import { EMERGENCY } from '../../content/symptoms/warning-signs/index.ts';
import { typedTerms } from '../../core/search/terms.ts';

const documents = healthDocuments();
const search = createSearch(documents);
const found = (query: string, most = 20) =>
  search(query)
    .slice(0, most)
    .map(({ kind, id }) => `${kind} ${id}`);

test('all health content is in it, each once', () => {
  expect(documents.length).toBeGreaterThan(230);
  expect(new Set(documents.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(documents.length);
  for (const { title, body, id } of documents) expect(`${title}${body}`.length, id).toBeGreaterThan(10);
});

test.each([
  ['pulled back', 'row cause-strain'],
  ['slipped disc', 'card disc'],
  ['slipped disk', 'card disc'],
  ['sciatica', 'row loc-spread'],
  ['tingling leg', 'clinician one-leg'],
  ['ice or heat', 'card cold-or-warmth'],
  ['cant bend down', 'row sev-moderate'],
  ['can’t bend down', 'row sev-moderate'],
  ['lower back', 'row loc-lower'],
  ['muscle relaxer', 'row med-relaxant'],
  ['tylenol', 'row med-paracetamol'],
  ['how to sleep', 'card sleep'],
  ['do i need a scan', 'card scans'],
  ['chiropractor', 'row th-manual'],
  ['how long does it last', 'card how-it-goes'],
  ['when to see a doctor', 'card faq-when'],
  ['prevent', 'card faq-return'],
  ['doorway stretch', 'stretch doorway-chest-stretch'],
  ['knee to chest', 'stretch knee-to-chest-single'],
  ['standing desk', 'evidence sit-stand-desks'],
  ['antibiotics', 'difference antibiotics'],
  ['monitor height', 'check mon-height'],
  ['glare', 'check light-glare'],
  ['chair too low', 'check chair-height'],
])('"%s" finds %s among the first three', (query, wanted) => {
  expect(found(query, 3)).toContain(wanted);
});

test.each([
  ['siatica', 'row loc-spread'],
  ['sliped disk', 'card disc'],
  ['ibuprofin', 'row med-nsaid'],
  ['acupunture', 'row th-acupuncture'],
  ['tingeling leg', 'clinician one-leg'],
  ['streching', 'card gentle-movement'],
  ['masage', 'row th-manual'],
])('"%s", mistyped, finds %s among the first three', (query, wanted) => {
  expect(found(query, 3)).toContain(wanted);
});

test.each([
  ['cant pee', 'bladder'],
  ['can’t pee', 'bladder'],
  ['cannot urinate', 'bladder'],
  ['peeing myself and cant pee', 'bladder'],
  ['lost bladder control', 'bladder'],
  ['lost control of my bladder', 'bladder'],
  ['blader', 'bladder'],
  ['bladd', 'bladder'],
  ['lost bowel control', 'bowel'],
  ['numb between legs', 'saddle-numbness'],
  ['numbness between my legs', 'saddle-numbness'],
  ['numb betwen legs', 'saddle-numbness'],
  ['numb groin', 'saddle-numbness'],
  ['cant get erection', 'sexual-function'],
  ['both legs weak', 'both-legs'],
  ['tingling in both legs', 'both-legs'],
  ['foot drop', 'weakness'],
  ['car accident', 'serious-accident'],
  ['i fell down the stairs', 'serious-accident'],
  ['chest pain', 'chest'],
  ['chets pain', 'chest'],
  ['my chest hurts', 'chest'],
  ['chest pain after lifting a box', 'chest'],
  ['heart attack', 'chest'],
  ['stomach pain', 'belly'],
  ['fever and stiff neck', 'very-ill-with-fever'],
  ['pregnant and bleeding', 'pregnancy-emergency'],
  ['cant move', 'unbearable'],
  ['stroke', 'stroke'],
  ['slurred speech', 'stroke'],
])('"%s" puts the emergency sign %s first', (query, wanted) => {
  expect(found(query, 1)).toEqual([`emergency ${wanted}`]);
});

test('whoever types the words of an emergency sign sees emergency signs first, that one among them', () => {
  for (const { id, text } of EMERGENCY.signs) {
    for (const phrase of text.words) {
      const kinds = search(phrase).map(({ kind }) => kind);
      const at = found(phrase).indexOf(`emergency ${id}`);
      expect(at, `${id}: ${phrase}`).toBeGreaterThanOrEqual(0);
      expect(
        kinds.slice(0, at + 1).every((kind) => kind === 'emergency'),
        `${id}: ${phrase}`,
      ).toBe(true);
    }
  }
});

test('every phrase of an emergency sign has a word that says something, or two that do together', () => {
  for (const { id, text } of EMERGENCY.signs) {
    for (const phrase of text.words) {
      const terms = typedTerms(phrase, SEARCH_WORDS);
      const telling = terms.filter((term) => !SEARCH_WORDS.common.includes(term));
      expect(telling.length > 0 || terms.length > 1, `${id}: ${phrase}`).toBe(true);
    }
  }
});

test.each([
  'heat',
  'sciatica',
  'walking',
  'cant bend down',
  'steroids',
  'monitor height',
  'shoulder blades',
  'ice or heat',
  'leg',
  'cold',
])('"%s" is no emergency word', (query) => {
  expect(found(query, 1)[0]).not.toMatch(/^emergency/);
});

test('while somebody types, what is meant comes up and stays', () => {
  const typed = 'stretching';
  for (let end = 5; end <= typed.length; end++)
    expect(found(typed.slice(0, end)), typed.slice(0, end)).toContain('card gentle-movement');
});

test('nothing typed, nothing that says something, or nonsense finds nothing', () => {
  for (const query of ['', '  ', 'the', '?!', 'qqzzxx']) expect(search(query), query).toEqual([]);
});

test('every document is found by its own title', () => {
  for (const { kind, id, title } of documents) expect(found(title), title).toContain(`${kind} ${id}`);
});

test('a question that is typed letter by letter, back and forth, finds what it finds at once', () => {
  const question = 'how long does back pain last';
  const typed = createSearch(documents);
  for (let letters = 1; letters <= question.length; letters++) typed(question.slice(0, letters));
  for (let letters = question.length; letters > 8; letters--) typed(question.slice(0, letters));
  expect(typed(question)).toEqual(createSearch(documents)(question));
  expect(typed('last pain back does long how')).toEqual(typed(question));
});
