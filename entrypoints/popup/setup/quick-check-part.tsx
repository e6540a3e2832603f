import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { QuickRow } from '../../../components/audit/quick-row';
import type { Audit } from '../../../components/audit/use-audit';
import { Button } from '../../../components/button';
import { QUICK_CHECK } from '../../../content/checklist/index';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { rowAnswer } from '../../../core/audit/answering';
import type { Answer } from '../../../core/audit/workplace';

const SHORT = {
  yes: 'audit.answer.yes',
  no: 'audit.answer.no',
  'not-applicable': 'audit.answer.notApplicable',
  unknown: 'audit.answer.unknown',
} as const satisfies Record<Answer, string>;

interface QuickCheckPartProps {
  readonly audit: Audit;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** The three checks: asked, or in one line each once they are answered. */
export function QuickCheckPart({ audit, isOpen, onOpen, title }: QuickCheckPartProps) {
  return (
    <section class="setup__part" aria-labelledby="quick-title">
      <div class="setup__head">
        <h2 id="quick-title" class="setup__title" tabIndex={-1} ref={title}>
          {i18n.t('setup.quick.title')}
        </h2>
        {!isOpen && (
          <Button look="small" onClick={onOpen}>
            {i18n.t('setup.quick.change')}
          </Button>
        )}
      </div>
      {isOpen ? (
        QUICK_CHECK.map((row) => <QuickRow key={`${audit.workplace.id} ${row.id}`} row={row} audit={audit} />)
      ) : (
        <dl class="setup__quick">
          {QUICK_CHECK.map(({ id, items, text }) => {
            const given = rowAnswer(audit.workplace, items);
            return (
              <div key={id} class="setup__line">
                <dt lang={CONTENT_LANGUAGE}>{text.name}</dt>
                <dd>{given ? i18n.t(SHORT[given]) : i18n.t('setup.open')}</dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
