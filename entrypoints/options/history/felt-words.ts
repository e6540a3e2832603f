import { i18n } from '#i18n';
import { number } from '../../../components/in-words';
import { FELT } from '../../../core/feeling';
import type { Summary } from '../../../core/history/summary';
import type { Sum } from './bars';

/** How the back felt, in words; empty where nothing was said. */
export function feltWords({ felt }: Summary): string {
  const said = FELT.filter((one) => felt[one] > 0).map((one) =>
    i18n.t('history.count', { what: i18n.t(`today.felt.${one}`), n: number(felt[one]) }),
  );
  return said.join(', ');
}

/** How the back felt in some days, those with a flare-up, and what each workplace came to. */
export function backWords({ summary, flareUpDays, matches }: Sum): string {
  const days = i18n.t('history.days', flareUpDays, { count: number(flareUpDays) });
  const said = [
    feltWords(summary),
    flareUpDays > 0 ? i18n.t('history.tell', { name: i18n.t('history.felt.flareUp'), what: days }) : '',
    ...matches.map(({ name, match }) =>
      match === null ? '' : i18n.t('history.felt.match', { name, match: number(match) }),
    ),
  ].filter((words) => words !== '');
  return said.length > 0 ? said.join('; ') : i18n.t('history.none');
}
