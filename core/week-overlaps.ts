import type { DraftRange, WeekDraft, Weekday } from './week-draft';
import { minuteOf, WEEKDAYS } from './week-draft';

/** Something to know about a range that is all right. */
export interface RangeRemark {
  /** It ends on the day after the one that it belongs to. */
  readonly nextDay: boolean;
  /** A range that it overlaps with, and the day of that one; such ranges count once. */
  readonly overlaps: { readonly day: Weekday; readonly range: DraftRange } | null;
}

const DAY = 1440;
const WEEK = 7 * DAY;

/** What to say about one range of a draft; null while its fields are not filled. */
export function remarkOn(draft: WeekDraft, day: Weekday, index: number): RangeRemark | null {
  const range = draft[day][index];
  if (!range || !isFull(range)) return null;
  const [from, to] = span(day, range);
  const overlaps = others(draft, day, index).find((other) => {
    const [start, end] = span(other.day, other.range);
    // Sunday night runs into Monday morning: the week is a circle.
    return [-WEEK, 0, WEEK].some((turn) => from < end + turn && start + turn < to);
  });
  // Ending at midnight is ending with the day, not on the next one.
  return { nextDay: to > dayStart(day) + DAY, overlaps: overlaps ?? null };
}

/** All other ranges that are filled; those of the same day first, they are meant most often. */
function others(draft: WeekDraft, day: Weekday, index: number): { day: Weekday; range: DraftRange }[] {
  const days = [day, ...WEEKDAYS.filter((other) => other !== day)];
  return days.flatMap((other) =>
    draft[other]
      .filter((range, place) => isFull(range) && (other !== day || place !== index))
      .map((range) => ({ day: other, range })),
  );
}

function span(day: Weekday, range: DraftRange): readonly [from: number, to: number] {
  const start = minuteOf(range.start);
  const end = minuteOf(range.end);
  return [dayStart(day) + start, dayStart(day) + (end > start ? end : end + DAY)];
}

function dayStart(day: Weekday): number {
  return (Number(day) - 1) * DAY;
}

function isFull({ start, end }: DraftRange): boolean {
  return start !== '' && end !== '' && start !== end;
}
