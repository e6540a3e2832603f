import { i18n } from '#i18n';
import { DISCLAIMERS } from '../../content/disclaimers';
import { CONTENT_LANGUAGE } from '../../content/language';
import { LAST_CHECKED, REVIEW_STATE } from '../../content/symptoms/reviewed';

/** What stands under every card: what it is not (D-1), when it was checked, and who has not read it yet. */
export function CardFoot() {
  return (
    <p class="card-foot">
      <span lang={CONTENT_LANGUAGE}>{DISCLAIMERS.short.text.says}</span>{' '}
      {i18n.t('symptoms.checked', { year: LAST_CHECKED })} <span lang={CONTENT_LANGUAGE}>{REVIEW_STATE.text.says}</span>
    </p>
  );
}
