import { i18n } from '#i18n';
import { duration, number } from '../../../components/in-words';
import { RESULTS } from '../../../core/day/day';
import type { Kind } from '../../../core/kind';
import type { Bar } from './bars';
import { feltWords } from './felt-plot';
import type { AuditMark } from './use-history';

interface HistoryTableProps {
  readonly bars: readonly Bar[];
  readonly kind: Kind;
  readonly audits: readonly AuditMark[];
}

/** The same numbers as the plots, a row a bar; bars of which nothing is known are left out. */
export function HistoryTable({ bars, kind, audits }: HistoryTableProps) {
  const known = bars.filter(({ summary }) => summary.days > 0 || feltWords(summary) !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="history-table" tabIndex={0} aria-label={i18n.t('history.table.label')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('history.table.when')}</th>
            {RESULTS.map((result) => (
              <th key={result} scope="col" class="history-table__number">
                {i18n.t(`today.result.${result}`)}
              </th>
            ))}
            <th scope="col" class="history-table__number">
              {i18n.t('history.desk.title')}
            </th>
            <th scope="col" class="history-table__number">
              {i18n.t('history.longest.short')}
            </th>
            <th scope="col">{i18n.t('history.felt.short')}</th>
            <th scope="col" class="history-table__number">
              {i18n.t('history.felt.workplace')}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map((bar) => (
            <tr key={bar.from}>
              <th scope="row">
                <a href={bar.href}>{bar.name}</a>
              </th>
              {RESULTS.map((result) => (
                <td key={result} class="history-table__number">
                  {number(bar.summary.counts[kind][result])}
                </td>
              ))}
              <td class="history-table__number">{duration(bar.summary.desk)}</td>
              <td class="history-table__number">{duration(bar.summary.longest)}</td>
              <td>{feltWords(bar.summary)}</td>
              <td class="history-table__number">{matchOf(bar, audits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function matchOf({ from, to }: Bar, audits: readonly AuditMark[]): string {
  const last = audits.findLast(({ day }) => day >= from && day <= to);
  return last ? i18n.t('audit.bar.match', { match: number(last.match) }) : '';
}
