import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ITEMS } from '../../content/checklist/index';
import { allConfirmed, recheck, recheckPutOff } from '../../core/audit/recheck';
import { Button } from '../button';
import './still-right.css';
import type { Audit } from './use-audit';

/** Proposes to look at the whole workplace again. `children` is the way there. */
export function RecheckProposal({
  audit: { workplace, now, revise },
  children,
}: {
  audit: Audit;
  children: ComponentChildren;
}) {
  const due = recheck(workplace, ITEMS, now);
  if (!due) return null;
  return (
    <section class="still-right" aria-label={i18n.t('setup.recheck.label')}>
      <p class="still-right__words">{i18n.t('setup.recheck.title')}</p>
      <p class="still-right__about">
        {due.why === 'changed' ? i18n.t('setup.recheck.changed') : i18n.t('setup.recheck.months')}
      </p>
      <div class="still-right__answers">
        {children}
        <Button look="small" onClick={() => revise((before, at) => allConfirmed(before, ITEMS, at))}>
          {i18n.t('setup.recheck.allSame')}
        </Button>
        <Button look="small" onClick={() => revise((before, at) => recheckPutOff(before, at))}>
          {i18n.t('setup.recheck.later')}
        </Button>
      </div>
    </section>
  );
}
