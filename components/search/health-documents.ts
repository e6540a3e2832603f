import { GROUPS, ITEMS } from '../../content/checklist/index.ts';
import { EVIDENCE } from '../../content/presets/index.ts';
import { STRETCHES } from '../../content/stretches/index.ts';
import { DIFFERENCES } from '../../content/symptoms/differences/index.ts';
import { SECTIONS } from '../../content/symptoms/index.ts';
import type { Section, WarningList } from '../../content/symptoms/types.ts';
import { CLINICIAN, EMERGENCY } from '../../content/symptoms/warning-signs/index.ts';
import type { SearchDocument } from '../../core/search/document.ts';

/** Everything about health that can be found. Further kinds are one more line here. */
export function healthDocuments(): SearchDocument[] {
  return [
    // Those that are meant stand first anyway (`core/search/leading.ts`); the others must not crowd out an answer.
    ...signs(EMERGENCY, 0.7),
    ...signs(CLINICIAN, 1),
    ...SECTIONS.flatMap(blocks),
    ...differences(),
    ...stretches(),
    ...checks(),
    ...evidence(),
  ];
}

function signs(list: WarningList, rank: number): SearchDocument[] {
  return list.signs.map(({ id, text }) => ({
    kind: list.id,
    id,
    section: null,
    title: text.says,
    words: text.words,
    body: text.why ?? '',
    rank,
  }));
}

function blocks(section: Section): SearchDocument[] {
  const rank = section.id === 'evidence' ? 0.8 : 1;
  return section.blocks.flatMap((block): SearchDocument[] => {
    if (block.shape === 'card') {
      const { name, says, points = [], words = [] } = block.text;
      const body = [...says, ...points].join(' ');
      return [{ kind: 'card', id: block.id, section: section.id, title: name, words, body, rank }];
    }
    return block.rows.map(({ id, text: { name, cells, words = [] } }) => ({
      kind: 'row',
      id,
      section: section.id,
      title: name,
      words,
      body: cells.join(' '),
      rank,
    }));
  });
}

function differences(): SearchDocument[] {
  return DIFFERENCES.map(({ id, text: { name, others, found, here, words = [] } }) => ({
    kind: 'difference',
    id,
    section: null,
    title: name,
    words,
    body: `${others} ${found} ${here}`,
    rank: 0.8,
  }));
}

function stretches(): SearchDocument[] {
  return STRETCHES.map(({ id, areas, text }) => ({
    kind: 'stretch',
    id,
    section: null,
    title: text.name,
    words: [...areas.map((area) => area.replace('-', ' ')), 'stretch'],
    body: [...text.steps, ...(text.variantSteps ?? []), text.caution].join(' '),
    rank: 0.9,
  }));
}

function checks(): SearchDocument[] {
  return ITEMS.map(({ id, group, areas, text }) => ({
    kind: 'check',
    id,
    section: group,
    title: text.name,
    words: [
      text.question,
      ...GROUPS.filter((one) => one.id === group).map((one) => one.text.name),
      ...areas.map((area) => area.replace('-', ' ')),
    ],
    body: [text.why, ...text.how, text.guide ?? '', text.differs ?? ''].join(' '),
    rank: 0.9,
  }));
}

function evidence(): SearchDocument[] {
  return EVIDENCE.map(({ id, text }) => ({
    kind: 'evidence',
    id,
    section: null,
    title: text.name,
    words: [],
    body: text.says,
    rank: 0.8,
  }));
}
