import { i18n } from '#i18n';
import { amount } from '../../../components/guide/amount';
import type { Outlook } from '../../../core/outlook';

/** When the next break comes, in one sentence. */
export function nextWords({ phase, next }: Outlook): string {
  if (!next || phase.is === 'nothing') return i18n.t('break.nextBreak.off');
  if (phase.is === 'held') return i18n.t('break.nextBreak.held');
  if (phase.is === 'due' || phase.is === 'prompted') return i18n.t('break.nextBreak.due');
  const left = { length: amount(next.left) };
  if (phase.is === 'postponed') return i18n.t('break.nextBreak.postponed', left);
  return next.kind === 'stretch' ? i18n.t('break.nextBreak.stretch', left) : i18n.t('break.nextBreak.micro', left);
}
