import { i18n } from '#i18n';
import { GROUPS, ITEMS } from '../../../content/checklist/index';
import type { GroupId } from '../../../content/checklist/types';
import { CONTENT_LANGUAGE } from '../../../content/language';
import type { Workplace } from '../../../core/audit/workplace';
import { addressOf } from '../use-route';
import './group-steps.css';

/** The ten groups, with how much of each is answered. */
export function GroupSteps({ workplace, current }: { workplace: Workplace; current: GroupId }) {
  return (
    <nav class="group-steps" aria-label={i18n.t('setup.check.groups')}>
      <ol class="group-steps__list">
        {GROUPS.map(({ id, text }) => {
          const items = ITEMS.filter(({ group }) => group === id);
          const given = items.filter((item) => workplace.answers[item.id] !== undefined).length;
          return (
            <li key={id}>
              <a
                class="group-steps__link"
                href={addressOf('setup', `check/${id}`)}
                aria-current={id === current ? 'step' : undefined}
              >
                <span lang={CONTENT_LANGUAGE}>{text.name}</span>
                <span class="group-steps__count">
                  {i18n.t('setup.answered', { answered: String(given), all: String(items.length) })}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
