import { i18n } from '#i18n';
import { shortTime } from '../../../components/short-time';
import type { Kind } from '../../../core/kind';
import type { Settings, Style } from '../../../core/settings';
import type { Row } from '../../../core/styles';
import { stepsOf } from '../../../core/styles';

/** What a style does for a kind of break, step by step; a step that something still keeps from coming says so. */
export function stepWords(style: Style, kind: Kind, settings: Settings, mayNotify: boolean): string[] {
  const words = stepsOf(style, kind, settings).map((row) => rowWords(row, settings, mayNotify));
  const badge = i18n.t('settings.steps.badge');
  // The notice is no row of the styles: gentle never gives it, the others before a stretch break only.
  if (kind === 'micro' || style === 'gentle' || settings.notice === 0) return [badge, ...words];
  const time = shortTime(settings.notice);
  const notice = mayNotify ? i18n.t('settings.steps.notice', { time }) : i18n.t('settings.steps.noNotice', { time });
  return [notice, badge, ...words];
}

function rowWords({ rung, after }: Row, { windows, chime }: Settings, mayNotify: boolean): string {
  const time = shortTime(after);
  switch (rung) {
    case 'chime':
      return chime ? i18n.t('settings.steps.chime') : i18n.t('settings.steps.noChime');
    case 'page':
      return windows ? i18n.t('settings.steps.page', { time }) : i18n.t('settings.steps.noPage', { time });
    case 'notification':
    case 'notice':
      return mayNotify ? i18n.t('settings.steps.notification') : i18n.t('settings.steps.noNotification');
  }
}
