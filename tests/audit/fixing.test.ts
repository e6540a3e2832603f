import { describe, expect, it } from 'vitest';
import { ITEMS } from '../../content/checklist/index.ts';
import { answer, answerRow, firstOpen, rowAnswer, withSore } from '../../core/audit/answering';
import { fixConfirmed, fixDone, fixNotPossible, fixOf, fixPlan, fixToDo, WHY_LIMIT } from '../../core/audit/fixing';
import { resultOf } from '../../core/audit/result';
import { answered, DAY, NOW, OFFICE } from './office';

const LOW = answer(OFFICE, 'mon-height', 'no', NOW);
const planOf = (workplace: typeof OFFICE, now = NOW) =>
  fixPlan(workplace, ITEMS, now).map(({ item, fix, ask }) => [item.id, fix.state, ask]);

describe('an answer', () => {
  it('can be changed at any time and keeps its time', () => {
    const changed = answer(LOW, 'mon-height', 'unknown', NOW + DAY);
    expect(changed.answers).toEqual({ 'mon-height': { answer: 'unknown', at: NOW + DAY } });
    expect(changed.fixes).toEqual({});
  });

  it('is kept where an audit stops, and the audit goes on at the first that is open', () => {
    expect(firstOpen(OFFICE, ITEMS)?.id).toBe('mon-height');
    expect(firstOpen(LOW, ITEMS)?.id).toBe('mon-distance');
    expect(
      firstOpen(
        answered(() => 'unknown'),
        ITEMS,
      ),
    ).toBeNull();
  });

  it('to a row of the quick check answers each item of it', () => {
    const row = ['key-reach', 'mouse-near'] as const;
    expect(rowAnswer(OFFICE, row)).toBeNull();
    const yes = answerRow(OFFICE, row, 'yes', NOW);
    expect(Object.keys(yes.answers)).toEqual(row);
    expect(rowAnswer(yes, row)).toBe('yes');
    expect(rowAnswer(answer(yes, 'mouse-near', 'no', NOW), row)).toBe('no');
    expect(rowAnswer(answer(yes, 'mouse-near', 'unknown', NOW), row)).toBe('unknown');
    expect(rowAnswer(answer(yes, 'mouse-near', 'not-applicable', NOW), row)).toBe('yes');
    expect(rowAnswer(answerRow(OFFICE, row, 'not-applicable', NOW), row)).toBe('not-applicable');
    expect(rowAnswer(answer(OFFICE, 'mouse-near', 'yes', NOW), row)).toBeNull();
    expect(rowAnswer(answer(OFFICE, 'mouse-near', 'no', NOW), row)).toBe('no');
  });

  it('about what is sore holds each area once', () => {
    expect(withSore(OFFICE, ['neck', 'neck', 'eyes']).sore).toEqual(['neck', 'eyes']);
  });
});

describe('the fix plan', () => {
  it('has a fix for every "no", to do at first, and none for anything else', () => {
    expect(planOf(LOW)).toEqual([['mon-height', 'to-do', false]]);
    expect(planOf(answered(() => 'no'))).toHaveLength(33);
    for (const given of ['yes', 'not-applicable', 'unknown'] as const)
      expect(planOf(answered(() => given))).toEqual([]);
  });

  it('makes what is done as it should be, and asks once after a week whether it still is', () => {
    const done = fixDone(LOW, 'mon-height', NOW);
    expect(done.answers['mon-height']).toEqual({ answer: 'yes', at: NOW });
    expect(planOf(done, NOW + 7 * DAY - 1)).toEqual([['mon-height', 'done', false]]);
    expect(planOf(done, NOW + 7 * DAY)).toEqual([['mon-height', 'done', true]]);
    const confirmed = fixConfirmed(done, 'mon-height', NOW + 8 * DAY);
    expect(confirmed.answers['mon-height']?.at).toBe(NOW + 8 * DAY);
    expect(planOf(confirmed, NOW + 100 * DAY)).toEqual([['mon-height', 'done', false]]);
  });

  it('takes what is not right any more up again', () => {
    const again = answer(fixDone(LOW, 'mon-height', NOW), 'mon-height', 'no', NOW + 8 * DAY);
    expect(fixOf(again, 'mon-height')).toEqual({ state: 'to-do', at: NOW + 8 * DAY });
  });

  it('keeps why something is not possible, and the answer stays no', () => {
    const fixed = fixNotPossible(LOW, 'mon-height', '  It is bolted to the wall. ', NOW);
    expect(fixOf(fixed, 'mon-height')).toEqual({ state: 'not-possible', why: 'It is bolted to the wall.', at: NOW });
    expect(resultOf(fixed, ITEMS)).toMatchObject({ answered: 1, yesWeight: 0, top: [] });
    // Saying no once more does not forget why.
    expect(fixOf(answer(fixed, 'mon-height', 'no', NOW + DAY), 'mon-height')).toMatchObject({ state: 'not-possible' });
    expect(fixOf(fixToDo(fixed, 'mon-height', NOW), 'mon-height')).toEqual({ state: 'to-do', at: NOW });
    const long = fixOf(fixNotPossible(LOW, 'mon-height', 'x'.repeat(500), NOW), 'mon-height');
    expect(long).toMatchObject({ why: 'x'.repeat(WHY_LIMIT) });
  });

  it('goes back from done to to do, with the answer', () => {
    const undone = fixToDo(fixDone(LOW, 'mon-height', NOW), 'mon-height', NOW + 1);
    expect(undone.answers['mon-height']?.answer).toBe('no');
    expect(planOf(undone)).toEqual([['mon-height', 'to-do', false]]);
  });

  it('ends with a plain yes: there was nothing to change after all', () => {
    expect(planOf(answer(LOW, 'mon-height', 'yes', NOW))).toEqual([]);
  });

  it('changes nothing where there is no fix', () => {
    const yes = answer(OFFICE, 'mon-height', 'yes', NOW);
    for (const workplace of [OFFICE, yes]) {
      expect(fixDone(workplace, 'mon-height', NOW)).toBe(workplace);
      expect(fixToDo(workplace, 'mon-height', NOW)).toBe(workplace);
      expect(fixConfirmed(workplace, 'mon-height', NOW)).toBe(workplace);
      expect(fixNotPossible(workplace, 'mon-height', 'no', NOW)).toBe(workplace);
    }
  });

  it('believes the answer where a stored fix says something else', () => {
    const done = { state: 'done', at: NOW, confirmedAt: null } as const;
    expect(fixOf({ ...LOW, fixes: { 'mon-height': done } }, 'mon-height')).toEqual({ state: 'to-do', at: NOW });
    expect(fixOf({ ...LOW, fixes: {} }, 'mon-height')).toEqual({ state: 'to-do', at: NOW });
    const yes = answer(OFFICE, 'mon-height', 'yes', NOW);
    expect(fixOf({ ...yes, fixes: LOW.fixes }, 'mon-height')).toBeNull();
    expect(fixOf({ ...OFFICE, fixes: LOW.fixes }, 'mon-height')).toBeNull();
  });

  it('puts what is to do first, then what is done, then what is not possible', () => {
    let workplace = answered(({ id }) =>
      ['mon-height', 'key-edge', 'mon-front', 'feet-flat'].includes(id) ? 'no' : 'yes',
    );
    workplace = fixDone(workplace, 'mon-front', NOW);
    workplace = fixNotPossible(workplace, 'feet-flat', '', NOW);
    expect(planOf(workplace)).toEqual([
      ['mon-height', 'to-do', false],
      ['key-edge', 'to-do', false],
      ['mon-front', 'done', false],
      ['feet-flat', 'not-possible', false],
    ]);
  });
});
