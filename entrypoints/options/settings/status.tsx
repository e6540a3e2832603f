import { i18n } from '#i18n';
import { Icon } from '../../../components/icon';
import './status.css';
import type { Saving } from './use-saving';

/** "Saved", quietly, in a corner. It is empty between two savings, or a screen reader would not say it again. */
export function Status({ status }: { status: Saving['status'] }) {
  return (
    <div class="status" role="status">
      {status === 'saved' && (
        <span class="status__words status__words--saved">
          <Icon name="check" size={16} weight={2.25} />
          {i18n.t('settings.saved')}
        </span>
      )}
      {status !== 'saved' && status !== 'quiet' && status !== 'saving' && (
        <span class="status__words">
          <Icon name="none" size={16} weight={2} />
          {i18n.t('settings.notSaved')}
        </span>
      )}
    </div>
  );
}
