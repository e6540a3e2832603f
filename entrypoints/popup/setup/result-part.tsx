import { i18n } from '#i18n';
import { FixCard } from '../../../components/audit/fix-card';
import { ResultHead } from '../../../components/audit/result-head';
import type { Audit } from '../../../components/audit/use-audit';
import { HONESTY_NOTES, ITEMS } from '../../../content/checklist/index';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { firstOpen } from '../../../core/audit/answering';
import { fixOf } from '../../../core/audit/fixing';
import type { AuditResult } from '../../../core/audit/result';

/** What the audit comes to, the three most urgent fixes, and the way to all of it. */
export function ResultPart({ audit: { workplace, revise }, result }: { audit: Audit; result: AuditResult }) {
  const open = ITEMS.filter(({ id }) => workplace.answers[id] === undefined).length;
  return (
    <section class="setup__part" aria-labelledby="result-title">
      <h2 id="result-title" class="setup__title">
        {i18n.t('setup.result.title')}
      </h2>
      <ResultHead result={result} />
      {result.top.length > 0 && (
        <>
          <h3 class="setup__small">{i18n.t('setup.fix.first')}</h3>
          <div>
            {result.top.map((item) => {
              const fix = fixOf(workplace, item.id);
              return fix && <FixCard key={`${workplace.id} ${item.id}`} item={item} fix={fix} revise={revise} />;
            })}
          </div>
        </>
      )}
      <a
        class="button"
        href={firstOpen(workplace, ITEMS) ? 'options.html#/setup/check' : 'options.html#/setup'}
        target="_blank"
        rel="noreferrer"
      >
        {wayOn(open)}
      </a>
      <p lang={CONTENT_LANGUAGE} class="setup__note">
        {HONESTY_NOTES[0]?.text.says}
      </p>
    </section>
  );
}

function wayOn(open: number): string {
  if (open === ITEMS.length) return i18n.t('setup.begin', open);
  return open > 0 ? i18n.t('setup.goOn', open) : i18n.t('setup.all');
}
