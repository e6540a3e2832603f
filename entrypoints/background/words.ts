import { i18n } from '#i18n';
import type { Settings } from '../../core/settings';
import type { WantedNotification } from '../../core/surfaces';
import type { Message } from '../../platform/notifications';

/** What a notification says. */
export function wordsFor({ about }: WantedNotification, { postponeMinutes }: Settings): Message {
  return {
    title: i18n.t(`notification.${about}.title`),
    message: i18n.t(`notification.${about}.message`),
    buttons:
      about === 'pause' || about === 'care'
        ? [i18n.t(`notification.${about}.button`)]
        : [i18n.t('notification.later', { minutes: postponeMinutes }), i18n.t('notification.skip')],
  };
}
