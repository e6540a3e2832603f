import { i18n } from '#i18n';
import { addressOf } from '../use-route';

interface DayNavProps {
  /** `YYYY-MM-DD`; null where there is none to go to. */
  readonly before: string | null;
  readonly after: string | null;
  readonly isToday: boolean;
}

/** The way to the day before, the day after, and back to today. */
export function DayNav({ before, after, isToday }: DayNavProps) {
  return (
    <nav class="day-nav" aria-label={i18n.t('today.nav.label')}>
      {before && (
        <a class="button button--small" href={addressOf('today', before)}>
          {i18n.t('today.nav.before')}
        </a>
      )}
      {after && (
        <a class="button button--small" href={addressOf('today', after)}>
          {i18n.t('today.nav.after')}
        </a>
      )}
      {!isToday && (
        <a class="button button--small" href={addressOf('today')}>
          {i18n.t('today.nav.today')}
        </a>
      )}
    </nav>
  );
}
