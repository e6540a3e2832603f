import { i18n } from '#i18n';
import { DISCLAIMERS } from '../../content/disclaimers';
import { LAST_CHECKED, REVIEW_STATE } from '../../content/symptoms/reviewed';

/** What stands under every card: what it is not (D-1), when it was checked, and who has not read it yet. */
export function CardFoot() {
  return (
    <p class="card-foot">
      {DISCLAIMERS.short.text.says} {i18n.t('symptoms.checked', { year: LAST_CHECKED })} {REVIEW_STATE.text.says}
    </p>
  );
}
