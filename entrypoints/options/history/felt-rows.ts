import { i18n } from '#i18n';
import { FELT } from '../../../core/feeling';

/** The rows of the plot of how it went, in words, but for those of the workplaces: feelings first, then flare-ups. */
export const FELT_ROWS: readonly string[] = [
  ...FELT.map((felt) => i18n.t(`today.felt.${felt}`)),
  i18n.t('history.felt.flareUp'),
];
