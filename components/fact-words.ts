import { i18n } from '#i18n';
import type { Fact } from '../core/day/day';

/** What became of a break, in words. */
export function factWords({ kind, result, byUser }: Fact): string {
  return byUser ? i18n.t('popup.today.byUser') : i18n.t(`popup.today.${kind}.${result}`);
}
