import { i18n } from '#i18n';
import { answeredWords } from '../../../components/audit/item-question';
import type { Audit } from '../../../components/audit/use-audit';
import { calendarDay } from '../../../components/calendar-day';
import { number } from '../../../components/in-words';
import { BANDS, HONESTY_NOTES, ITEMS } from '../../../content/checklist/index';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { fixPlan } from '../../../core/audit/fixing';
import type { AuditResult } from '../../../core/audit/result';
import type { Answer } from '../../../core/audit/workplace';
import { localDay } from '../../../core/civil/local-day';
import { AUDIT } from '../../../wiring/audit';
import './report.css';
import { ReportFixes } from './report-fixes';

const REST = [
  ['yes', 'setup.print.yes'],
  ['not-applicable', 'setup.print.notApplicable'],
  ['unknown', 'setup.print.unknown'],
  [undefined, 'setup.print.open'],
] as const satisfies readonly (readonly [Answer | undefined, string])[];

/** More fixes than these are set in smaller letters. */
const LONG = 18;

/** The audit on one sheet of paper. On the screen it is not there: the sections above say the same. */
export function Report({ audit: { workplace, now }, result }: { audit: Audit; result: AuditResult }) {
  const plan = fixPlan(workplace, ITEMS, now);
  const { match, band, answered, applicable } = result;
  const bandName = BANDS.find(({ id }) => id === band)?.text.name ?? '';
  return (
    <article class={plan.length > LONG ? 'report report--long' : 'report'}>
      <h1>{i18n.t('setup.print.title', { name: workplace.name })}</h1>
      <p class="report__soft">{i18n.t('setup.print.made', { day: calendarDay(localDay(now, AUDIT.zone()).day) })}</p>
      <p>
        {match !== null && (
          <strong>{i18n.t('setup.print.match', { match: number(match), band: bandName.toLowerCase() })} </strong>
        )}
        {answeredWords(answered, applicable)}.
      </p>
      <ReportFixes title={i18n.t('setup.print.change')} fixes={plan.filter(({ fix }) => fix.state === 'to-do')} />
      <ReportFixes
        title={i18n.t('setup.print.notPossible')}
        fixes={plan.filter(({ fix }) => fix.state === 'not-possible')}
      />
      {REST.map(([answer, title]) => {
        const items = ITEMS.filter(({ id }) => workplace.answers[id]?.answer === answer);
        if (items.length === 0) return null;
        return (
          <section key={title}>
            <h2>{i18n.t(title)}</h2>
            <p>{items.map(({ text }) => text.name).join(', ')}.</p>
          </section>
        );
      })}
      <p lang={CONTENT_LANGUAGE} class="report__soft">
        {HONESTY_NOTES[0]?.text.says}
      </p>
    </article>
  );
}
