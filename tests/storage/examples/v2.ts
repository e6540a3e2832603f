import type { StoredExample } from './example';
import { v1 } from './v1';

const AT = 1795420800000;

/** A database of version 2: what version 1 had, and a piece on every shelf. Frozen: it does not change when the code does. */
export const v2: StoredExample = {
  version: 2,
  stores: {
    ...v1.stores,
    exercises: [
      [
        undefined,
        {
          id: 'own-1',
          name: 'Heel slides',
          steps: ['Lie on your back.', 'Slide one heel towards you.'],
          holdSeconds: 0,
          repetitions: 10,
          sides: 2,
          areas: ['legs'],
          position: 'floor',
          place: 'floor',
          picture: 'data:image/png;base64,iVBORw0KGgo=',
          createdAt: AT,
          changedAt: AT,
        },
      ],
    ],
    workplaces: [
      [
        undefined,
        {
          id: 'office',
          name: 'Office',
          createdAt: AT,
          usedAt: AT,
          changedAt: null,
          recheckFrom: null,
          sore: ['neck'],
          answers: { 'monitor-height': { answer: 'no', at: AT }, 'an-item-of-later': { answer: 'yes', at: AT } },
          fixes: { 'monitor-height': { state: 'not-possible', why: 'It is bolted to the wall.', at: AT } },
        },
      ],
    ],
    audits: [
      [
        undefined,
        {
          id: `office/${AT}`,
          workplace: 'office',
          at: AT,
          day: '2026-11-23',
          match: 62,
          answered: 20,
          applicable: 30,
          groups: { monitor: 40 },
        },
      ],
    ],
    feelings: [[undefined, { id: 'f-1', felt: 'stiff', at: AT, offset: 60, day: '2026-11-23', breakId: 'mwsn1x00-1' }]],
    notes: [
      ['tips', { showing: null, days: { '2026-11-23': ['a-tip'] }, dismissed: {}, notForMe: { 'a-tip': AT } }],
      ['movements', { favourite: { bridging: AT }, notForMe: {} }],
      ['acknowledged', AT],
    ],
  },
};
