import { i18n } from '#i18n';
import { BANDS } from '../../content/checklist/index';
import type { AuditResult } from '../../core/audit/result';
import { number } from '../in-words';
import { answeredWords } from './item-question';
import './result-head.css';

/** The match in a word and a number, with how much of the check it rests on; before that, how much is missing. */
export function ResultHead({ result: { match, band, answered, applicable } }: { result: AuditResult }) {
  const words = BANDS.find(({ id }) => id === band)?.text.name;
  return (
    <div class="result-head">
      {match === null ? (
        <p class="result-head__band">{i18n.t('setup.result.notYet')}</p>
      ) : (
        <p class="result-head__match">
          <span class="result-head__number">{i18n.t('audit.bar.match', { match: number(match) })}</span>{' '}
          <span class="result-head__name">{i18n.t('setup.result.name')}</span>
        </p>
      )}
      {words && <p class="result-head__band">{words}</p>}
      <p class="result-head__answered">
        {answeredWords(answered, applicable)}
        {match === null && <>. {i18n.t('setup.result.shownFrom')}</>}
      </p>
    </div>
  );
}
