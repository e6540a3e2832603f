import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '../../core/movements/marks';
import type { Choice } from '../../core/routine/choose-routine';
import { chooseRoutine } from '../../core/routine/choose-routine';
import { reasonOf } from '../../core/routine/reason';
import { MINUTE } from '../../core/units';
import { ANY_BODY, LIBRARY, NOTHING_SAID, stretchesIn } from './library';

const BASE: Choice = { seed: 'a', ms: 5 * MINUTE, kind: 'stretch', library: LIBRARY, body: ANY_BODY, ...NOTHING_SAID };
const why = (choice: Partial<Choice>) => {
  const whole = { ...BASE, ...choice };
  return reasonOf(chooseRoutine(whole), whole);
};

describe('the reason of a routine', () => {
  it('names parts to move more often that are in it, in the order of the settings', () => {
    const reason = why({ body: { ...ANY_BODY, favour: ['neck', 'shoulders'] } });
    expect(reason).toEqual({ because: { is: 'favour', areas: ['neck', 'shoulders'] }, where: 'desk', careful: false });
  });

  it('names a favourite that is in it', () => {
    const marks = { ...NO_MARKS, favourite: { 'calf-stretch': 1 } };
    expect(why({ marks }).because).toEqual({ is: 'favourite', id: 'calf-stretch' });
  });

  it('says nothing of a wish that nothing came of', () => {
    const marks = { ...NO_MARKS, favourite: { 'cat-cow': 1 } };
    expect(why({ marks }).because.is).toBe('mixed');
  });

  it('names an exercise of the user’s own', () => {
    const own = { ...BASE.library[3], id: 'own-1', areas: ['whole-body' as const], totalSeconds: 60 } as never;
    const [id] = stretchesIn(chooseRoutine({ ...BASE, library: [own] }));
    expect(why({ library: [own] }).because).toEqual({ is: 'own', id });
  });

  it('says that it is other than last time only where all of it is', () => {
    expect(why({}).because.is).toBe('mixed');
    expect(why({ lastIds: ['calf-stretch'] }).because.is).toBe('fresh');
    const only = LIBRARY.slice(3, 5);
    expect(why({ library: only, lastIds: only.map(({ id }) => id) }).because.is).toBe('mixed');
  });

  it('puts a flare-up first where it took something away', () => {
    const flareUp = { areas: [], easing: false, early: true };
    expect(why({ flareUp, body: { ...ANY_BODY, favour: ['neck'] } }).because).toEqual({ is: 'flare-up' });
  });

  it('says where it takes place and that cautions count', () => {
    expect(why({ body: { ...ANY_BODY, seatedOnly: true } }).where).toBe('chair');
    expect(why({ body: { ...ANY_BODY, cautions: ['osteoporosis'] } }).careful).toBe(true);
    const floor = LIBRARY.filter(({ place }) => place === 'floor');
    expect(why({ body: { ...ANY_BODY, floor: true }, library: floor }).where).toBe('floor');
  });
});
