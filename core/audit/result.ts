import type { Band, GroupId, Item } from '../../content/checklist/types';
import { fixOf } from './fixing';
import { byUrgency } from './urgency';
import type { Workplace } from './workplace';

/** Share of the weight that applies which has to be answered before a match is shown: tenths. Dossier section 5.4. */
const SHOWN_FROM_TENTHS = 6;
/** Our choice: the least match, in percent, of each band but the last. */
const MOST_FROM = 80;
const SOME_FROM = 50;
/** How many fixes are named. */
const TOP = 3;

/** Counts and weights of some items: `answered` is yes and no together, `applicable` all that was not said not to apply. */
export interface Tally {
  readonly answered: number;
  readonly applicable: number;
  readonly yesWeight: number;
  readonly answeredWeight: number;
  readonly applicableWeight: number;
}

/** One bar. */
export interface GroupResult extends Tally {
  readonly id: GroupId;
  /** Whole percent of the weight answered; null where nothing is. */
  readonly match: number | null;
}

/** What the answers of a workplace come to. No score of a risk: a comfort checklist with our own weights. */
export interface AuditResult extends Tally {
  /** Whole percent; null until 60 % of the weight that applies is answered, and where nothing applies. */
  readonly match: number | null;
  readonly band: Band['id'] | null;
  /** The groups that have anything that applies, in order. */
  readonly groups: readonly GroupResult[];
  /** At most three fixes that are to do, the most urgent first. */
  readonly top: readonly Item[];
}

/** The result of an audit, whole or half, by dossier section 5.4. Answers to items that are not in `items` are ignored. */
export function resultOf(workplace: Workplace, items: readonly Item[]): AuditResult {
  const tally = count(workplace, items);
  const isShown = tally.answeredWeight > 0 && tally.answeredWeight * 10 >= tally.applicableWeight * SHOWN_FROM_TENTHS;
  const match = isShown ? percent(tally) : null;
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => {
    const inGroup = count(
      workplace,
      items.filter(({ group }) => group === id),
    );
    return { id, ...inGroup, match: inGroup.answeredWeight > 0 ? percent(inGroup) : null };
  });
  return {
    ...tally,
    match,
    band: match === null ? null : bandOf(match),
    groups: groups.filter(({ applicable }) => applicable > 0),
    top: byUrgency(items, workplace.sore)
      .filter(({ id }) => fixOf(workplace, id)?.state === 'to-do')
      .slice(0, TOP),
  };
}

function count({ answers }: Workplace, items: readonly Item[]): Tally {
  const applicable = items.filter(({ id }) => answers[id]?.answer !== 'not-applicable');
  const yes = items.filter(({ id }) => answers[id]?.answer === 'yes');
  const answered = [...yes, ...items.filter(({ id }) => answers[id]?.answer === 'no')];
  return {
    answered: answered.length,
    applicable: applicable.length,
    yesWeight: weightOf(yes),
    answeredWeight: weightOf(answered),
    applicableWeight: weightOf(applicable),
  };
}

function weightOf(items: readonly Item[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0);
}

function percent({ yesWeight, answeredWeight }: Tally): number {
  return Math.round((yesWeight / answeredWeight) * 100);
}

function bandOf(match: number): Band['id'] {
  if (match >= MOST_FROM) return 'most';
  return match >= SOME_FROM ? 'some' : 'several';
}
