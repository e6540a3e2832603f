import { i18n } from '#i18n';
import { factWords } from '../../../components/fact-words';
import { clockTime, duration } from '../../../components/in-words';
import type { Day, Span } from '../../../core/day/day';
import type { Entry } from '../../../core/day/entries';
import { entriesOf } from '../../../core/day/entries';
import type { Feeling } from '../../../core/feeling';
import { holdWords } from './moment-words';

interface DayTableProps {
  readonly day: Day;
  readonly feelings: readonly Feeling[];
  readonly zone: string;
}

/** The same day as a table, line by line. */
export function DayTable({ day, feelings, zone }: DayTableProps) {
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
            {entriesOf(day, feelings).map((entry) => (
              <tr key={keyOf(entry)} class={entry.is === 'fact' ? 'day-table__fact' : ''}>
                <td class="day-table__time">{clockTime(entry.at, zone)}</td>
                <td>{entryWords(entry)}</td>
                <td class="day-table__number">{lengthWords(entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function keyOf(entry: Entry): string {
  if (entry.is === 'span') return `${entry.at}`;
  return entry.is === 'fact' ? entry.fact.id : entry.feeling.id;
}

function entryWords(entry: Entry): string {
  if (entry.is === 'span') return spanWords(entry.span);
  return entry.is === 'fact' ? factWords(entry.fact) : i18n.t(`today.back.${entry.feeling.felt}`);
}

function lengthWords(entry: Entry): string {
  if (entry.is === 'span') return duration(entry.span.to - entry.span.from);
  return entry.is === 'fact' && entry.fact.ms > 0 ? duration(entry.fact.ms) : '';
}

function spanWords({ what, why }: Span): string {
  const words = i18n.t(`today.span.${what}`);
  return why ? i18n.t('today.table.because', { what: words, why: holdWords(why) }) : words;
}
