import { i18n } from '#i18n';
import { EvidenceLine } from '../../../components/presets/evidence-line';
import { SourceList } from '../../../components/presets/source-list';
import { CONTENT_LANGUAGE } from '../../../content/language';
import type { ShownPreset } from '../../../content/types';

/** Schedules that two timers cannot keep, with the reason: shown, never half imitated. */
export function NotOffered({ presets }: { presets: readonly ShownPreset[] }) {
  return (
    <details class="not-offered">
      <summary class="not-offered__summary">{i18n.t('settings.plan.notOffered', presets.length)}</summary>
      {presets.map(({ id, text, strength, sources }) => (
        <div key={id} class="not-offered__item">
          <h3 lang={CONTENT_LANGUAGE} class="not-offered__name">
            {text.name}
          </h3>
          <p lang={CONTENT_LANGUAGE}>{text.reason}</p>
          <p>
            <span lang={CONTENT_LANGUAGE}>{text.says}</span> <EvidenceLine strength={strength} />
          </p>
          <p lang={CONTENT_LANGUAGE}>{text.caveat}</p>
          <SourceList sources={sources} />
        </div>
      ))}
    </details>
  );
}
