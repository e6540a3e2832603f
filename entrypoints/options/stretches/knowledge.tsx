import { i18n } from '#i18n';
import { Sources } from '../../../components/guide/sources';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { LIBRARY_RULES } from '../../../content/stretch-rules';
import type { Stretch } from '../../../content/types';

/** What sources give, what holds for every stretch, and where all of it comes from. */
export function Knowledge({ stretch }: { stretch: Stretch }) {
  return (
    <div class="knowledge">
      <section>
        <h2 class="detail__title">{i18n.t('stretches.range')}</h2>
        <p lang={CONTENT_LANGUAGE}>{stretch.text.range}</p>
        <Sources from={stretch} all />
      </section>
      <details class="knowledge__rules">
        <summary>{i18n.t('stretches.rules')}</summary>
        <ul>
          {LIBRARY_RULES.map(({ id, text }) => (
            <li lang={CONTENT_LANGUAGE} key={id}>
              {text.says}
            </li>
          ))}
        </ul>
      </details>
      <p class="detail__note">{i18n.t('settings.body.information')}</p>
    </div>
  );
}
