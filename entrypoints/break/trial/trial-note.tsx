import { i18n } from '#i18n';
import './trial-note.css';

/** Above all of a trial: that it is one. */
export function TrialNote() {
  return (
    <p class="trial-note" role="note">
      {i18n.t('break.trial.note')}
    </p>
  );
}
