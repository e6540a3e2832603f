import { i18n } from '#i18n';
import type { DraftRange, Weekday } from '../../core/week-draft';
import type { RangeRemark } from '../../core/week-overlaps';
import { LOCALE } from '../locale';

const format = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short', timeZone: 'UTC' });

/** What is good to know about a range, in sentences; empty where there is nothing. */
export function remarkWords(remark: RangeRemark | null, day: Weekday, range: DraftRange): string {
  if (!remark) return '';
  const said: string[] = [];
  if (remark.nextDay) {
    said.push(i18n.t('settings.hours.nextDay', { end: clock(range.end), day: dayName(day) }));
  }
  const { overlaps } = remark;
  if (overlaps) {
    const { start, end } = overlaps.range;
    const words = { day: dayName(overlaps.day), start: clock(start), end: clock(end) };
    said.push(i18n.t('settings.hours.overlap', words));
  }
  return said.join(' ');
}

function dayName(day: Weekday): string {
  return i18n.t(`settings.day.d${day}`);
}

/** A time field's text as the browser's locale writes a time of day. */
function clock(text: string): string {
  return format.format(new Date(`1970-01-01T${text}Z`));
}
