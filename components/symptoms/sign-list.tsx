import { i18n } from '#i18n';
import { CONTENT_LANGUAGE } from '../../content/language';
import type { WarningList } from '../../content/symptoms/types';
import { Fold } from './fold';
import { SourceLine } from './source-line';

/** The signs of one list, whole and in their order. Nothing is ticked, counted or added up. */
export function SignList({ list, at }: { list: WarningList; at?: string | null | undefined }) {
  return (
    <ul class={`signs__list signs__list--${list.id}`}>
      {list.signs.map(({ id, text }) => (
        <li key={id} id={id} class={id === at ? 'sign sign--at' : 'sign'} tabIndex={-1}>
          <p lang={CONTENT_LANGUAGE} class="sign__says">
            {text.says}
          </p>
          {text.why && (
            <p lang={CONTENT_LANGUAGE} class="sign__why">
              {text.why}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where each sign has its place on the list from: behind one line, as who needs the list needs it short. */
export function SignSources({ list }: { list: WarningList }) {
  return (
    <Fold look="line" title={i18n.t('symptoms.signs.sources')}>
      <ul class="ref-points">
        {list.signs.map(({ id, text, sources }) => (
          <li key={id}>
            <span lang={CONTENT_LANGUAGE}>{text.says}</span>
            <SourceLine sources={sources} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
