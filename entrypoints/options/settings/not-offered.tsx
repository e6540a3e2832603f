import { i18n } from '#i18n';
import { EvidenceLine } from '../../../components/presets/evidence-line';
import { SourceList } from '../../../components/presets/source-list';
import type { ShownPreset } from '../../../content/types';

/** Schedules that two timers cannot keep, with the reason: shown, never half imitated. */
export function NotOffered({ presets }: { presets: readonly ShownPreset[] }) {
  return (
    <details class="not-offered">
      <summary class="not-offered__summary">{i18n.t('settings.plan.notOffered', presets.length)}</summary>
      {presets.map(({ id, text, strength, sources }) => (
        <div key={id} class="not-offered__item">
          <h3 class="not-offered__name">{text.name}</h3>
          <p>{text.reason}</p>
          <p>
            {text.says} <EvidenceLine strength={strength} />
          </p>
          <p>{text.caveat}</p>
          <SourceList sources={sources} />
        </div>
      ))}
    </details>
  );
}
