import { i18n } from '#i18n';
import type { Audit } from '../../../components/audit/use-audit';
import { calendarDay } from '../../../components/calendar-day';
import { number } from '../../../components/in-words';
import { historyOf } from '../../../core/audit/history';
import { HistoryChart } from './history-chart';
import './history-sheet.css';
import { Sheet } from './sheet';

/** Before and after: the match of this workplace over time, as a line and as a table. */
export function HistorySheet({ audit: { book, workplace } }: { audit: Audit }) {
  const history = historyOf(book.snapshots, workplace.id);
  const [first, last] = [history[0], history.at(-1)];
  return (
    <Sheet name="history" title={i18n.t('setup.history.title')}>
      {!first || !last ? (
        <p class="sheet__soft">{i18n.t('setup.history.none')}</p>
      ) : history.length === 1 ? (
        <p>{i18n.t('setup.history.one', { match: number(first.match), day: calendarDay(first.day) })}</p>
      ) : (
        <>
          <p>
            {i18n.t('setup.history.span', {
              from: number(first.match),
              fromDay: calendarDay(first.day),
              to: number(last.match),
              toDay: calendarDay(last.day),
            })}
          </p>
          <HistoryChart history={history} />
          <details class="history__more">
            <summary>{i18n.t('setup.history.table')}</summary>
            <table class="history__table">
              <thead>
                <tr>
                  <th scope="col">{i18n.t('setup.history.day')}</th>
                  <th scope="col">{i18n.t('setup.history.match')}</th>
                  <th scope="col">{i18n.t('setup.history.answered')}</th>
                </tr>
              </thead>
              <tbody>
                {history.map(({ id, day, match, answered, applicable }) => (
                  <tr key={id}>
                    <td>{calendarDay(day)}</td>
                    <td>{i18n.t('audit.bar.match', { match: number(match) })}</td>
                    <td>{i18n.t('setup.answered', { answered: number(answered), all: number(applicable) })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </Sheet>
  );
}
