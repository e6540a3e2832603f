import fc from 'fast-check';
import { ITEMS } from '../../content/checklist/index.ts';
import { TIPS } from '../../content/tips/index.ts';
import type { Area } from '../../content/types.ts';
import { answer } from '../../core/audit/answering';
import { fixDone, fixNotPossible } from '../../core/audit/fixing';
import { ANSWERS, type Workplace } from '../../core/audit/workplace';
import { newWorkplace } from '../../core/audit/workplaces';
import { RESULTS } from '../../core/day/day';
import { DEFAULTS } from '../../core/settings';
import type { TipContext } from '../../core/tips/context';
import { NO_TIPS_YET, type TipMemory, tipDismissed, tipNotForMe, tipShown } from '../../core/tips/shown';
import { HOUR, MINUTE } from '../../core/units';

export const DAY = 24 * HOUR;
/** Monday, 2 March 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 2, 2, 10);
export const OFFICE: Workplace = newWorkplace('w1', 'Office', NOW - 60 * DAY);

/** A moment of which hardly anything is known: at ten, just sat down, in the second month, workplace all right. */
export const QUIET: TipContext = {
  at: NOW,
  day: '2026-03-02',
  minute: 600,
  satMs: null,
  deskMs: 0,
  season: null,
  lastBreak: null,
  body: DEFAULTS.body,
  workplace: ITEMS.reduce((one, { id }) => answer(one, id, 'yes', NOW - 60 * DAY), OFFICE),
  workplaces: 1,
  daysInUse: 60,
  felt: null,
  flareUp: null,
};

const AREAS: readonly Area[] = [...new Set(TIPS.flatMap(({ areas }) => areas))];
const areas = fc.subarray([...AREAS]);

const workplaces: fc.Arbitrary<Workplace> = fc
  .tuple(
    fc.integer({ min: 0, max: 90 }),
    fc.array(fc.tuple(fc.constantFrom(...ITEMS), fc.constantFrom(...ANSWERS), fc.constantFrom('', 'done', 'not')), {
      maxLength: 40,
    }),
  )
  .map(([days, said]) =>
    said.reduce(
      (one, [{ id }, given, then]) => {
        const answered = answer(one, id, given, NOW - DAY);
        if (then === 'done') return fixDone(answered, id, NOW);
        return then === 'not' ? fixNotPossible(answered, id, 'it is glued', NOW) : answered;
      },
      newWorkplace('w1', 'Home', NOW - days * DAY),
    ),
  );

/** Any moment of 2 March 2026. */
export const moments: fc.Arbitrary<TipContext> = fc
  .record({
    minute: fc.integer({ min: 0, max: 1439 }),
    satMs: fc.option(fc.integer({ min: 0, max: 5 * HOUR })),
    deskMs: fc.integer({ min: 0, max: 12 * HOUR }),
    season: fc.option(fc.constantFrom('first-hour' as const, 'after-lunch' as const, 'last-hour' as const)),
    lastBreak: fc.option(fc.record({ result: fc.constantFrom(...RESULTS), ago: fc.integer({ min: -5, max: 200 }) })),
    body: fc.record({
      seatedOnly: fc.boolean(),
      oneHanded: fc.boolean(),
      floor: fc.boolean(),
      favour: areas,
      cautions: fc.subarray(['osteoporosis' as const, 'pregnancy' as const, 'surgery' as const]),
    }),
    workplace: fc.option(workplaces),
    others: fc.integer({ min: 0, max: 2 }),
    daysInUse: fc.integer({ min: 0, max: 100 }),
    felt: fc.option(fc.constantFrom('fine' as const, 'stiff' as const, 'sore' as const)),
    flareUp: fc.option(fc.record({ areas, easing: fc.boolean(), early: fc.boolean() })),
  })
  .map(({ minute, lastBreak, others, workplace, ...rest }) => {
    const at = Date.UTC(2026, 2, 2) + minute * MINUTE;
    return {
      ...rest,
      at,
      day: '2026-03-02',
      minute,
      lastBreak: lastBreak && { result: lastBreak.result, at: at - lastBreak.ago * MINUTE },
      workplace,
      workplaces: workplace ? 1 + others : 0,
    };
  });

/** What happened to tips before: shown on this day or another, put away. */
export const memories: fc.Arbitrary<TipMemory> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...TIPS.map(({ id }) => id), 'a-tip-of-another-version'),
      fc.constantFrom('shown', 'shown', 'shown', 'dismissed', 'not-for-me'),
      fc.integer({ min: -3, max: 20 }),
    ),
    { maxLength: 80 },
  )
  .map((steps) =>
    steps.reduce((memory, [id, what, daysAgo]) => {
      const at = NOW - daysAgo * DAY;
      if (what === 'dismissed') return tipDismissed(memory, id, at);
      if (what === 'not-for-me') return tipNotForMe(memory, id, at);
      return tipShown(memory, id, new Date(at).toISOString().slice(0, 10), at);
    }, NO_TIPS_YET),
  );
