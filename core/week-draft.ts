import type { Range, Week } from './settings';

/** Weekday, '1' is Monday. */
export type Weekday = keyof Week;

/** The days of a week, Monday first. */
export const WEEKDAYS: readonly Weekday[] = ['1', '2', '3', '4', '5', '6', '7'];
/** Monday to Friday. */
export const MONDAY_TO_FRIDAY: readonly Weekday[] = WEEKDAYS.slice(0, 5);

/** A range as its two fields hold it: `HH:MM`, or empty while somebody is typing. */
export interface DraftRange {
  readonly start: string;
  readonly end: string;
}

/** A week as its fields hold it: it may be half finished. */
export type WeekDraft = Readonly<Record<Weekday, readonly DraftRange[]>>;

/** Why a range cannot be: its start or its end is missing, or they are the same. */
export type RangeRefusal = 'start' | 'end' | 'same';

/** What a draft comes to. `empty`: the week has no range at all. */
export type CheckedWeek =
  | { readonly week: Week }
  | { readonly refused: Readonly<Record<Weekday, readonly (RangeRefusal | null)[]>>; readonly empty: boolean };

const DAY = 1440;
/** Where somebody switches working hours on: Monday to Friday, nine to five. */
const NINE_TO_FIVE: Range = [540, 1020];

/** The week that is there when working hours are first switched on. */
export const FIRST_WEEK: Week = {
  1: [NINE_TO_FIVE],
  2: [NINE_TO_FIVE],
  3: [NINE_TO_FIVE],
  4: [NINE_TO_FIVE],
  5: [NINE_TO_FIVE],
  6: [],
  7: [],
};

/** A stored week as its fields show it. A range of a whole day, which two equal fields cannot say, is shown as two halves. */
export function draftOf(week: Week): WeekDraft {
  const halves = ([start, end]: Range): Range[] => {
    if (start % DAY !== end % DAY) return [[start, end]];
    const middle = (start + DAY / 2) % DAY;
    return [
      [start, middle],
      [middle, end],
    ];
  };
  return eachDay((day) =>
    week[day].flatMap(halves).map(([start, end]) => ({ start: textOf(start), end: textOf(end) })),
  );
}

/** Checks a draft. Nothing of a week is taken over before all of it can be. */
export function checkWeek(draft: WeekDraft): CheckedWeek {
  const refused = eachDay((day) => draft[day].map(refusalOf));
  const empty = WEEKDAYS.every((day) => draft[day].length === 0);
  if (empty || Object.values(refused).flat().some(Boolean)) return { refused, empty };
  return { week: eachDay((day) => draft[day].map(({ start, end }): Range => [minuteOf(start), minuteOf(end)])) };
}

/** One more range for a day: an hour after the last one, two hours long. */
export function nextRange(ranges: readonly DraftRange[]): DraftRange {
  const last = ranges.at(-1);
  if (!last?.end) return { start: textOf(NINE_TO_FIVE[0]), end: textOf(NINE_TO_FIVE[1]) };
  const start = minuteOf(last.end) + 60;
  return { start: textOf(start), end: textOf(start + 120) };
}

/** The same ranges on several days. */
export function copyTo(draft: WeekDraft, from: Weekday, days: readonly Weekday[]): WeekDraft {
  return eachDay((day) => (days.includes(day) ? draft[from] : draft[day]));
}

/** The minute of the day that a full time field holds. */
export function minuteOf(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour * 60 + minute;
}

function textOf(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor((minute % DAY) / 60))}:${two(minute % 60)}`;
}

function refusalOf({ start, end }: DraftRange): RangeRefusal | null {
  if (!start) return 'start';
  if (!end) return 'end';
  return start === end ? 'same' : null;
}

function eachDay<T>(value: (day: Weekday) => T): Record<Weekday, T> {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, value(day)])) as Record<Weekday, T>;
}
