import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { duration, number } from '../../../components/in-words';
import { RESULTS } from '../../../core/day/day';
import type { Kind } from '../../../core/kind';
import type { Bar, Sum } from './bars';
import { togetherOf } from './bars';
import { feltWords } from './felt-words';
import { useInParts } from './use-in-parts';

interface HistoryTableProps {
  readonly bars: readonly Bar[];
  readonly kind: Kind;
  /** Whether how the back felt and flare-ups are shown. */
  readonly hasSymptoms: boolean;
}

/** The same numbers as the plots, a row a bar, and what all of them come to; bars of which nothing is known are left out. */
export function HistoryTable({ bars, kind, hasSymptoms }: HistoryTableProps) {
  const together = togetherOf(bars);
  const rows = useInParts(bars.filter(({ isEmpty }) => !isEmpty));
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
            {hasSymptoms && (
              <>
                <th scope="col">{i18n.t('history.felt.short')}</th>
                <th scope="col" class="history-table__number">
                  {i18n.t('history.felt.flareUp')}
                </th>
              </>
            )}
            {together.matches.map(({ id, name }) => (
              <th key={id} scope="col" class="history-table__number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((bar) => (
            <Row key={bar.from} sum={bar} kind={kind} hasSymptoms={hasSymptoms}>
              <a href={bar.href}>{bar.name}</a>
            </Row>
          ))}
        </tbody>
        <tfoot>
          <Row sum={together} kind={kind} hasSymptoms={hasSymptoms}>
            {i18n.t('history.table.together')}
          </Row>
        </tfoot>
      </table>
    </section>
  );
}

interface RowProps extends Pick<HistoryTableProps, 'kind' | 'hasSymptoms'> {
  readonly sum: Sum;
  /** What its numbers are of. */
  readonly children: ComponentChildren;
}

function Row({ sum: { summary, flareUpDays, matches }, kind, hasSymptoms, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{children}</th>
      {RESULTS.map((result) => (
        <td key={result} class="history-table__number">
          {number(summary.counts[kind][result])}
        </td>
      ))}
      <td class="history-table__number">{duration(summary.desk)}</td>
      <td class="history-table__number">{duration(summary.longest)}</td>
      {hasSymptoms && (
        <>
          <td>{feltWords(summary)}</td>
          <td class="history-table__number">
            {flareUpDays > 0 && i18n.t('history.days', flareUpDays, { count: number(flareUpDays) })}
          </td>
        </>
      )}
      {matches.map(({ id, match }) => (
        <td key={id} class="history-table__number">
          {match !== null && i18n.t('audit.bar.match', { match: number(match) })}
        </td>
      ))}
    </tr>
  );
}
