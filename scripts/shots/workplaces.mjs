import { ITEMS } from '../../content/checklist/index.ts';
import { dayAgo } from './days.mjs';
import { NOW } from './popup-states.mjs';

const DAY = 86_400_000;
const answer = (given, ago = 20) => ({ answer: given, at: NOW - ago * DAY });

/** A workplace with nothing said about it yet. */
const office = {
  id: 'w-office',
  name: 'Office',
  createdAt: NOW - 90 * DAY,
  usedAt: NOW - DAY,
  changedAt: null,
  recheckFrom: null,
  sore: [],
  answers: {},
  fixes: {},
};
const GAPS = ['mon-height', 'key-reach', 'chair-lumbar', 'feet-flat', 'light-glare', 'habit-change'];
const half = Object.fromEntries(ITEMS.slice(0, 9).map(({ id }) => [id, answer(GAPS.includes(id) ? 'no' : 'yes')]));
const all = Object.fromEntries(
  ITEMS.map(({ id, group }) => {
    if (group === 'laptop') return [id, answer('not-applicable')];
    if (id === 'env-comfort') return [id, answer('unknown')];
    return [id, answer(GAPS.includes(id) ? 'no' : 'yes')];
  }),
);
const fixes = {
  'mon-height': { state: 'done', at: NOW - 12 * DAY, confirmedAt: null },
  'key-reach': { state: 'to-do', at: NOW - 20 * DAY },
  'chair-lumbar': { state: 'to-do', at: NOW - 20 * DAY },
  'feet-flat': { state: 'not-possible', why: 'The desk is bolted to the floor.', at: NOW - 15 * DAY },
  'light-glare': { state: 'to-do', at: NOW - 20 * DAY },
};

/** Half of it answered. */
export const HALF = [{ ...office, answers: half }];
/** All of it answered, with fixes in every state, and a second place. */
export const WHOLE = [
  { ...office, answers: all, fixes, sore: ['lower-back', 'neck'] },
  { ...office, id: 'w-home', name: 'Kitchen table at home', usedAt: NOW - 3 * DAY, answers: half },
];
/** As much as there can be to change. */
export const ALL_NO = [{ ...office, answers: Object.fromEntries(ITEMS.map(({ id }) => [id, answer('no')])) }];
/** What the audits came to, over three months. */
export const AUDITS = [
  [88, 54],
  [60, 62],
  [33, 71],
  [20, 79],
].map(([ago, match]) => ({
  id: `a-${ago}`,
  workplace: 'w-office',
  at: NOW - ago * DAY,
  day: dayAgo(ago),
  match,
  answered: 30,
  applicable: 31,
  groups: { monitor: match, chair: Math.min(100, match + 12), keyboard: match - 9 },
}));
