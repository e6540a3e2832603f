import { i18n } from '#i18n';
import type { Settings } from '../../core/settings';
import type { WantedNotification } from '../../core/surfaces';
import type { Message } from '../../platform/notifications';

/** What a notification says. */
export function wordsFor({ about, kind }: WantedNotification, { postponeMinutes }: Settings): Message {
  if (about === 'pause') {
    return {
      title: i18n.t('notification.pause.title'),
      message: i18n.t('notification.pause.message'),
      buttons: [i18n.t('notification.pause.resume')],
    };
  }
  const buttons = [i18n.t('notification.later', { minutes: postponeMinutes }), i18n.t('notification.skip')];
  if (about === 'notice') {
    return { title: i18n.t('notification.notice.title'), message: i18n.t('notification.notice.message'), buttons };
  }
  const micro = kind === 'micro';
  return {
    title: micro ? i18n.t('notification.micro.title') : i18n.t('notification.stretch.title'),
    message: micro ? i18n.t('notification.micro.message') : i18n.t('notification.stretch.message'),
    buttons,
  };
}
