import { i18n } from '#i18n';
import { CONTENT_LANGUAGE } from '../../../content/language';
import type { PlannedFix } from '../../../core/audit/fixing';

/** What is not as it should be, and what would help, as a table of the report. */
export function ReportFixes({ title, fixes }: { title: string; fixes: readonly PlannedFix[] }) {
  if (fixes.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('setup.print.what')}</th>
            <th scope="col">{i18n.t('setup.print.how')}</th>
            <th scope="col">{i18n.t('setup.item.guide')}</th>
          </tr>
        </thead>
        <tbody>
          {fixes.map(({ item: { id, text }, fix }) => (
            <tr key={id}>
              <td lang={CONTENT_LANGUAGE}>{text.name}</td>
              <td>
                <span lang={CONTENT_LANGUAGE}>{text.how[0]}</span>
                {fix.state === 'not-possible' && fix.why && <> {i18n.t('setup.fix.because', { why: fix.why })}</>}
              </td>
              <td lang={CONTENT_LANGUAGE}>{text.guide}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
