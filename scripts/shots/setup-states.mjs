const DAY = 24 * 60 * 60 * 1_000;

/** Items in the order in which they are asked, as far as a half audit has come, and the rest. */
const BEGUN = [
  'mon-height',
  'mon-distance',
  'mon-front',
  'mon-dual',
  'mon-lenses',
  'mon-text',
  'key-reach',
  'desk-elbow',
];
const REST = [
  'key-wrist',
  'desk-forearm',
  'key-edge',
  'mouse-near',
  'mouse-grip',
  'chair-height',
  'chair-lumbar',
  'chair-recline',
  'chair-depth',
  'chair-arms',
  'chair-stable',
  'feet-flat',
  'feet-space',
  'laptop-raise',
  'laptop-lap',
  'phone-free',
  'docs-holder',
  'reach-often',
  'light-glare',
  'light-level',
  'env-comfort',
  'env-space',
  'habit-change',
  'habit-break',
  'habit-eyes',
];

const workplace = (id, name, usedAt, more = {}) => ({
  id,
  name,
  createdAt: usedAt - 40 * DAY,
  usedAt,
  changedAt: null,
  recheckFrom: null,
  sore: [],
  answers: {},
  fixes: {},
  ...more,
});
const answers = (ids, given, at) => Object.fromEntries(ids.map((id, index) => [id, { answer: given(index), at }]));
const mixed = (index) =>
  index % 4 === 0 ? 'no' : index % 11 === 5 ? 'not-applicable' : index % 13 === 7 ? 'unknown' : 'yes';

/** What a whole audit, some fixes and a month come to. */
function whole(now) {
  const all = answers([...BEGUN, ...REST], mixed, now - 30 * DAY);
  const yes = { answer: 'yes', at: now - 9 * DAY };
  const no = { answer: 'no', at: now - 9 * DAY };
  const office = workplace('w1', 'Office', now - DAY, {
    sore: ['neck'],
    changedAt: now - 3 * DAY,
    answers: { ...all, 'mon-dual': yes, 'env-comfort': no },
    fixes: {
      'mon-dual': { state: 'done', at: now - 9 * DAY, confirmedAt: null },
      'env-comfort': { state: 'not-possible', at: now - 9 * DAY, why: 'The vent belongs to the whole floor.' },
    },
  });
  const audits = [
    [30, 52],
    [12, 61],
    [9, 68],
    [1, 74],
  ].map(([ago, match]) => {
    const at = now - ago * DAY;
    const day = new Date(at).toISOString().slice(0, 10);
    return { id: `w1/${at}`, workplace: 'w1', at, day, match, answered: 28, applicable: 30, groups: {} };
  });
  return { workplaces: [office, workplace('w2', 'Home', now - 2 * DAY)], audits };
}

/**
 * What is kept of workplaces, by the name of the state.
 *
 * @type {Record<string, (now: number) => { workplaces: object[], audits: object[] }>}
 */
export const states = {
  empty: () => ({ workplaces: [], audits: [] }),
  half: (now) => ({
    workplaces: [workplace('w1', 'My desk', now, { answers: answers(BEGUN, mixed, now) })],
    audits: [],
  }),
  whole,
  // As much as the report ever has to hold.
  'all-no': (now) => ({
    workplaces: [workplace('w1', 'My desk', now, { answers: answers([...BEGUN, ...REST], () => 'no', now) })],
    audits: [],
  }),
};
