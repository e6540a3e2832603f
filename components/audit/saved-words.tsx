import { i18n } from '#i18n';
import type { Saved } from './use-audit';
import './saved-words.css';

/** Says that an answer is kept, for those who hear the page; and to everybody where it is not. */
export function SavedWords({ saved }: { saved: Saved }) {
  return (
    <div role="status" class={saved === 'failed' ? 'saved-words' : 'saved-words saved-words--heard'}>
      {saved === 'saved' && i18n.t('setup.saved')}
      {saved === 'failed' && i18n.t('setup.notSaved')}
    </div>
  );
}
