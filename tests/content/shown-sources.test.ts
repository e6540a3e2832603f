import { expect, test } from 'vitest';
import { shownSources } from '../../content/sources/shown-sources.ts';
import type { SourceRef } from '../../content/types.ts';

const shown = (...refs: SourceRef[]) => shownSources(refs).map(({ id }) => id);

test('publications come first, each once, and what no publisher says last', () => {
  expect(
    shown(
      { id: 'limber-judgement', mark: 'P' },
      { id: 'csp-back', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'acp-2017', mark: 'S' },
      { id: 'seed-vox', mark: 'R' },
    ),
  ).toEqual(['csp-back', 'acp-2017', 'limber-judgement']);
});

test('general knowledge is never put down to a publication', () => {
  expect(shown({ id: 'finucane-2020', mark: 'G' }, { id: 'northern-trust', mark: 'R' })).toEqual([
    'northern-trust',
    'general-knowledge',
  ]);
});

test('an id that nobody knows is left out', () => {
  expect(shown({ id: 'nowhere', mark: 'R' })).toEqual([]);
});
