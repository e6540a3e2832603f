import { describe, expect, it } from 'vitest';
import type { Day, Fact, Span } from '../../core/day/day';
import { lately } from '../../core/day/lately';
import { MINUTE } from '../../core/units';

const span = (from: number, to: number, what: Span['what']): Span => ({
  from: from * MINUTE,
  to: to * MINUTE,
  what,
  why: null,
});
const natural = (at: number, byUser = false): Fact => {
  return { id: 'a', kind: 'stretch', result: 'natural', at: at * MINUTE, day: '', offset: 0, ms: 0, byUser };
};
const at60 = (spans: Span[], facts: Fact[] = []) => lately({ day: '', spans, facts } satisfies Day, 60 * MINUTE);

describe('what happened lately', () => {
  it('is a browser that was closed, for as long as that may surprise', () => {
    expect(at60([span(0, 15, 'desk'), span(15, 55, 'closed'), span(55, 60, 'desk')])).toEqual({
      was: 'closed',
      ms: 40 * MINUTE,
    });
    expect(at60([span(0, 40, 'closed'), span(40, 60, 'desk')])).toBeNull();
  });

  it('is not a reload of the extension', () => {
    expect(at60([span(0, 55, 'desk'), span(55, 55.1, 'closed'), span(55.1, 60, 'desk')])).toBeNull();
  });

  it('is an absence that counted, told with its whole length', () => {
    expect(at60([span(30, 58, 'away'), span(58, 60, 'desk')], [natural(30)])).toEqual({
      was: 'natural',
      ms: 28 * MINUTE,
    });
  });

  it('is no absence that did not count, nor one that lasts', () => {
    expect(at60([span(54, 58, 'away'), span(58, 60, 'desk')])).toBeNull();
    expect(at60([span(30, 60, 'away')], [natural(30)])).toBeNull();
    expect(at60([span(54, 58, 'away'), span(58, 60, 'desk')], [natural(54, true)])).toBeNull();
  });

  it('is nothing once a break came after it', () => {
    expect(at60([span(50, 53, 'closed'), span(53, 58, 'break'), span(58, 60, 'desk')])).toBeNull();
  });
});
