import { i18n } from '#i18n';
import { ITEMS } from '../../content/checklist/index';
import { CONTENT_LANGUAGE } from '../../content/language';
import { answer } from '../../core/audit/answering';
import { fixConfirmed, fixPlan } from '../../core/audit/fixing';
import { Button } from '../button';
import './still-right.css';
import type { Audit } from './use-audit';

/** Asks about what was changed a week ago or more, one thing at a time. */
export function StillRight({ audit: { workplace, now, revise } }: { audit: Audit }) {
  const asked = fixPlan(workplace, ITEMS, now).find(({ ask }) => ask);
  if (!asked) return null;
  const { id, text } = asked.item;
  return (
    <section class="still-right" aria-label={i18n.t('setup.ask.label')}>
      <p class="still-right__words">{i18n.t('setup.ask.question', { item: text.name })}</p>
      <p lang={CONTENT_LANGUAGE} class="still-right__about">
        {text.question}
      </p>
      <div class="still-right__answers">
        <Button look="small" onClick={() => revise((before, at) => fixConfirmed(before, id, at))}>
          {i18n.t('setup.ask.yes')}
        </Button>
        <Button look="small" onClick={() => revise((before, at) => answer(before, id, 'no', at))}>
          {i18n.t('setup.ask.no')}
        </Button>
      </div>
    </section>
  );
}
