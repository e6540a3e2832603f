import { describe, expect, it } from 'vitest';
import { rangesOfDay } from '../../core/civil/working-hours';
import type { Week } from '../../core/settings';
import type { DraftRange, WeekDraft } from '../../core/week-draft';
import { checkWeek, copyTo, draftOf, FIRST_WEEK, MONDAY_TO_FRIDAY, nextRange } from '../../core/week-draft';
import { remarkOn } from '../../core/week-overlaps';
import { faultOf } from '../../storage/validate/settings';

const EMPTY: WeekDraft = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
const range = (start: string, end: string): DraftRange => ({ start, end });
const monday = (...ranges: DraftRange[]): WeekDraft => ({ ...EMPTY, 1: ranges });

describe('a week that somebody edits', () => {
  it('comes back as it was', () => {
    expect(checkWeek(draftOf(FIRST_WEEK))).toEqual({ week: FIRST_WEEK });
    expect(faultOf('hours', FIRST_WEEK)).toBeNull();
  });

  it('takes several ranges a day, and one that goes past midnight', () => {
    const checked = checkWeek(monday(range('09:00', '12:30'), range('22:00', '06:00'), range('18:00', '00:00')));
    expect(checked).toMatchObject({
      week: {
        1: [
          [540, 750],
          [1320, 360],
          [1080, 0],
        ],
      },
    });
    if ('week' in checked) expect(faultOf('hours', checked.week)).toBeNull();
  });

  it('is refused where a time is missing or start and end are the same, and says at which range', () => {
    const checked = checkWeek(
      monday(range('09:00', '12:00'), range('', '17:00'), range('18:00', ''), range('20:00', '20:00')),
    );
    expect(checked).toMatchObject({ refused: { 1: [null, 'start', 'end', 'same'], 2: [] }, empty: false });
  });

  it('is refused where it is empty', () => {
    expect(checkWeek(EMPTY)).toMatchObject({ empty: true });
  });

  it('shows a stored whole day as two halves, which cover the same time', () => {
    const week: Week = { ...FIRST_WEEK, 1: [[0, 1440]], 2: [[540, 540]] };
    const checked = checkWeek(draftOf(week));
    if (!('week' in checked)) throw new Error('A stored week is taken as it is.');
    const spans = (one: Week, day: string) => rangesOfDay(one, day, 'Europe/London').map(({ from, to }) => [from, to]);
    for (const day of ['2026-11-23', '2026-11-24']) expect(spans(checked.week, day)).toEqual(spans(week, day));
  });

  it('can be copied to Monday to Friday', () => {
    const copied = copyTo({ ...monday(range('08:00', '12:00')), 6: [range('10:00', '11:00')] }, '1', MONDAY_TO_FRIDAY);
    expect(copied[5]).toEqual([range('08:00', '12:00')]);
    expect(copied[6]).toEqual([range('10:00', '11:00')]);
    expect(copied[7]).toEqual([]);
  });

  it('offers a next range after the last one', () => {
    expect(nextRange([])).toEqual(range('09:00', '17:00'));
    expect(nextRange([range('09:00', '12:00')])).toEqual(range('13:00', '15:00'));
    expect(nextRange([range('09:00', '23:00')])).toEqual(range('00:00', '02:00'));
    expect(nextRange([range('09:00', '')])).toEqual(range('09:00', '17:00'));
  });
});

describe('what is said about a range', () => {
  it('names the next day, but not for midnight itself', () => {
    expect(remarkOn(monday(range('22:00', '06:00')), '1', 0)).toMatchObject({ nextDay: true });
    expect(remarkOn(monday(range('18:00', '00:00')), '1', 0)).toMatchObject({ nextDay: false });
    expect(remarkOn(monday(range('09:00', '17:00')), '1', 0)).toEqual({ nextDay: false, overlaps: null });
  });

  it('names an overlap on the same day, at both ranges, and none where they only touch', () => {
    const draft = monday(range('09:00', '17:00'), range('16:00', '20:00'));
    expect(remarkOn(draft, '1', 0)?.overlaps).toEqual({ day: '1', range: draft[1][1] });
    expect(remarkOn(draft, '1', 1)?.overlaps).toEqual({ day: '1', range: draft[1][0] });
    expect(remarkOn(monday(range('09:00', '12:00'), range('12:00', '17:00')), '1', 0)?.overlaps).toBeNull();
  });

  it('sees a night run into the next day, also from Sunday into Monday', () => {
    const week: WeekDraft = { ...EMPTY, 1: [range('05:00', '09:00')], 7: [range('22:00', '06:00')] };
    expect(remarkOn(week, '7', 0)?.overlaps?.day).toBe('1');
    expect(remarkOn(week, '1', 0)?.overlaps?.day).toBe('7');
  });

  it('is silent while a field is empty', () => {
    expect(remarkOn(monday(range('', '17:00')), '1', 0)).toBeNull();
  });
});
