import { i18n } from '#i18n';
import type { RoutineReason } from '../../core/routine/reason';
import { areasInWords } from './area-list';

/** Why a break is made of what it is made of: one line, one or two short sentences. */
export function reasonWords({ because, where, careful }: RoutineReason, name: (id: string) => string): string {
  const place = careful ? i18n.t('break.why.careful') : i18n.t(`break.why.where.${where}`);
  return `${becauseWords(because, name)} ${place}`;
}

function becauseWords(because: RoutineReason['because'], name: (id: string) => string): string {
  switch (because.is) {
    case 'flare-up':
      return i18n.t('break.why.flareUp');
    case 'own':
      return i18n.t('break.why.own', { name: name(because.id) });
    case 'favourite':
      return i18n.t('break.why.favourite', { name: name(because.id) });
    default: {
      if (because.areas.length === 0) return i18n.t('break.why.gentle');
      return i18n.t(`break.why.${because.is}`, { areas: areasInWords(because.areas) });
    }
  }
}
