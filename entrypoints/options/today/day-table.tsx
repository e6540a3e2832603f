import { i18n } from '#i18n';
import { factWords } from '../../../components/fact-words';
import { clockTime, duration } from '../../../components/in-words';
import type { Day, Span } from '../../../core/day/day';
import { entriesOf } from '../../../core/day/entries';
import { holdWords } from './moment-words';

/** The same day as a table, line by line. */
export function DayTable({ day, zone }: { day: Day; zone: string }) {
  return (
    <details class="day-table">
      <summary class="day-table__summary">{i18n.t('today.table.show')}</summary>
      <div class="day-table__field">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('today.table.time')}</th>
              <th scope="col">{i18n.t('today.table.what')}</th>
              <th scope="col" class="day-table__number">
                {i18n.t('today.table.length')}
              </th>
            </tr>
          </thead>
          <tbody>
            {entriesOf(day).map(({ at, span, fact }) => (
              <tr key={`${at} ${fact?.id}`} class={fact ? 'day-table__fact' : ''}>
                <td class="day-table__time">{clockTime(at, zone)}</td>
                <td>{fact ? factWords(fact) : spanWords(span)}</td>
                <td class="day-table__number">
                  {fact ? (fact.ms > 0 ? duration(fact.ms) : '') : duration(span.to - span.from)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function spanWords({ what, why }: Span): string {
  const words = i18n.t(`today.span.${what}`);
  return why ? i18n.t('today.table.because', { what: words, why: holdWords(why) }) : words;
}
