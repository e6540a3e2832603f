import { i18n } from '#i18n';
import { DayLine } from '../../components/day-line';
import { factWords } from '../../components/fact-words';
import { clockTime, duration } from '../../components/in-words';
import { localDay } from '../../core/civil/local-day';
import type { Fact } from '../../core/day/day';
import { dayLine } from '../../core/day/day-line';
import { sittingSince } from '../../core/day/sitting-since';
import { totals } from '../../core/day/totals';
import { MINUTE } from '../../core/units';
import type { View } from '../../core/view';

interface TodayProps {
  readonly view: View;
  /** The time for a day that is past, in milliseconds; null where there is nothing to say of it. */
  readonly limit: number | null;
}

/** Today: since when one has been sitting, the time at the desk, and the breaks on a line. */
export function Today({ view: { now, zone, settings, today }, limit }: TodayProps) {
  const line = dayLine(today, now, zone, settings.hours);
  const { ms, results } = totals(today);
  const since = sittingSince(today.spans, settings.idleAfter, localDay(now, zone).start);
  const breaks = i18n.t('popup.today.breaks', results.taken + results.partly + results.natural);
  const tell = (fact: Fact) => i18n.t('popup.today.mark', { time: clockTime(fact.at, zone), what: factWords(fact) });
  return (
    <section class="today" aria-label={i18n.t('popup.today.title')}>
      <p class="today__facts">
        {since !== null && now - since >= MINUTE && (
          <span>{i18n.t('popup.today.sitting', { time: clockTime(since, zone) })}</span>
        )}
        <span>{i18n.t('popup.today.desk', { length: duration(Math.max(MINUTE, ms.desk)) })}</span>
      </p>
      {limit !== null && <p class="today__limit">{i18n.t('popup.today.limit', { length: duration(limit) })}</p>}
      <DayLine line={line} label={breaks} tell={tell} />
      <p class="today__ends">
        <span>{clockTime(line.from, zone)}</span>
        <span>{breaks}</span>
        <span>{clockTime(line.to, zone)}</span>
      </p>
    </section>
  );
}
