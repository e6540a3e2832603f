import { describe, expect, it } from 'vitest';
import type { Span } from '../../core/day/day';
import { sittingSince } from '../../core/day/sitting-since';
import { MINUTE, SECOND } from '../../core/units';

const span = (from: number, to: number, what: Span['what']): Span => ({
  from: from * MINUTE,
  to: to * MINUTE,
  what,
  why: null,
});
const since = (...spans: Span[]) => {
  const at = sittingSince(spans, MINUTE, 0);
  return at === null ? null : at / MINUTE;
};

describe('sitting since', () => {
  it('is the start of the present run at the desk', () => {
    expect(since(span(10, 40, 'desk'), span(40, 48, 'away'), span(48, 60, 'desk'))).toBe(48);
  });

  it('goes on under a pause: who pauses Limber still sits', () => {
    expect(since(span(10, 40, 'desk'), span(40, 60, 'stopped'))).toBe(10);
  });

  it('is not interrupted by what is shorter than being away: a micro-break', () => {
    expect(since(span(10, 40, 'desk'), span(40, 40 + 20 / 60, 'break'), span(40 + 20 / 60, 60, 'desk'))).toBe(10);
  });

  it('is interrupted by a closed browser, of which nothing is known', () => {
    expect(since(span(10, 40, 'desk'), span(40, 50, 'closed'), span(50, 60, 'desk'))).toBe(50);
  });

  it('is interrupted by time that is not in the books at all', () => {
    expect(since(span(10, 40, 'desk'), span(50, 60, 'desk'))).toBe(50);
  });

  it('is interrupted by short absences in a row', () => {
    const half = 30 / 60;
    const gone = [span(40, 40 + half, 'away'), span(40 + half, 41, 'closed')];
    expect(since(span(10, 40, 'desk'), ...gone, span(41, 60, 'desk'))).toBe(41);
  });

  it('says nothing while nobody sits, or before anything is known', () => {
    expect(since(span(10, 40, 'desk'), span(40, 60, 'away'))).toBeNull();
    expect(since()).toBeNull();
  });

  it('says nothing of a run that may have begun before midnight', () => {
    expect(since(span(0, 60, 'desk'))).toBeNull();
    expect(sittingSince([{ ...span(0, 60, 'desk'), from: SECOND }], MINUTE, 0)).toBe(SECOND);
  });
});
