import { i18n } from '#i18n';
import { QuickRow } from '../../components/audit/quick-row';
import { SavedWords } from '../../components/audit/saved-words';
import { useAudit } from '../../components/audit/use-audit';
import { QUICK_CHECK } from '../../content/checklist';
import { AUDIT } from '../../wiring/audit';

/** The quick check: three looks at the desk. The answers are those of the popup and of the whole audit. */
export function CheckStep() {
  const { audit, saved, lost } = useAudit(AUDIT);
  if (lost) return <p class="welcome__note">{i18n.t('setup.lost')}</p>;
  return (
    <>
      <h2 class="spoken">{i18n.t('setup.quick.title')}</h2>
      {audit &&
        QUICK_CHECK.map((row) => (
          <div key={row.id} class="panel">
            <QuickRow row={row} audit={audit} />
          </div>
        ))}
      <SavedWords saved={saved} />
    </>
  );
}
