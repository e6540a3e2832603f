import { i18n } from '#i18n';
import { MarkedSources } from '../../../components/audit/marked-sources';
import { HONESTY_NOTES, ITEMS } from '../../../content/checklist/index';
import { CONTENT_LANGUAGE } from '../../../content/language';
import './history-sheet.css';
import { Sheet } from './sheet';

/** What the match is and what it is not, and the weight of every question. */
export function NotesSheet() {
  return (
    <Sheet name="notes" title={i18n.t('setup.notes.title')}>
      {HONESTY_NOTES.map(({ id, text, sources }) => (
        <div key={id}>
          <p lang={CONTENT_LANGUAGE}>{text.says}</p>
          {sources.some((source) => source.id !== 'limber-judgement') && (
            <div class="sheet__soft">
              <MarkedSources sources={sources} />
            </div>
          )}
        </div>
      ))}
      <details class="history__more">
        <summary>{i18n.t('setup.notes.weights')}</summary>
        <table class="history__table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('setup.notes.question')}</th>
              <th scope="col">{i18n.t('setup.notes.weight')}</th>
            </tr>
          </thead>
          <tbody>
            {ITEMS.map(({ id, text, weight }) => (
              <tr key={id}>
                <td lang={CONTENT_LANGUAGE}>{text.name}</td>
                <td>{weight}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Sheet>
  );
}
