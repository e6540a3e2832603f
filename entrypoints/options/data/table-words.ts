import { i18n } from '#i18n';
import { RESULTS } from '../../../core/day/day';
import { FELT } from '../../../core/feeling';
import { KINDS } from '../../../core/kind';
import type { BreaksWords } from '../../../storage/breaks-csv';

/** The words of the table of breaks. */
export function breaksWords(): BreaksWords {
  const columns = ['when', 'kind', 'result', 'length', 'byUser'] as const;
  const results = RESULTS.map((result) => [result, i18n.t(`data.table.result.${result}`)] as const);
  return {
    head: columns.map((name) => i18n.t(`data.table.head.${name}`)),
    kind: { micro: i18n.t('data.table.kind.micro'), stretch: i18n.t('data.table.kind.stretch') },
    result: Object.fromEntries(results) as BreaksWords['result'],
    byUser: { yes: i18n.t('data.table.yes'), no: i18n.t('data.table.no') },
  };
}

/**
 * The names of the columns of the table of days.
 *
 * @param hasBack whether it says how the back felt
 */
export function daysHead(hasBack: boolean): readonly string[] {
  const named = (name: string, what: string) => i18n.t('history.tell', { name, what });
  return [
    i18n.t('data.table.head.day'),
    i18n.t('data.table.head.desk'),
    i18n.t('data.table.head.longest'),
    ...KINDS.flatMap((kind) =>
      RESULTS.map((result) => named(i18n.t(`data.table.kind.${kind}`), i18n.t(`data.table.result.${result}`))),
    ),
    ...(hasBack ? FELT.map((felt) => named(i18n.t('history.felt.short'), i18n.t(`today.felt.${felt}`))) : []),
  ];
}
