import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { PresetCard } from '../../../components/presets/preset-card';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { CLAIM_LIMIT, PRESETS } from '../../../content/presets';
import type { OwnPreset, ShownPreset, TimedPreset } from '../../../content/types';
import { presetPatch } from '../../../core/preset-plan';
import { NotOffered } from './not-offered';
import './presets.css';
import { SourceList } from '../../../components/presets/source-list';
import type { Editing } from './use-editing';

const offered = PRESETS.filter((preset): preset is TimedPreset | OwnPreset => preset.usable);
const notOffered = PRESETS.filter((preset): preset is ShownPreset => !preset.usable);

/** Published schedules to start from, each with what is known about it. */
export function Presets({ editing }: { editing: Editing }) {
  const [all, setAll] = useState(false);
  const { settings, limits, replace } = editing;
  const choose = (preset: TimedPreset | OwnPreset) => replace('plan', presetPatch(preset, settings), 'preset');
  return (
    <>
      <fieldset class="cards">
        <legend class="cards__title">{i18n.t('settings.plan.presets')}</legend>
        <p class="presets__limit">
          <span lang={CONTENT_LANGUAGE}>{CLAIM_LIMIT.text.says}</span> <SourceList sources={CLAIM_LIMIT.sources} />
        </p>
        <div>
          <Button look="small" onClick={() => setAll(!all)}>
            {all ? i18n.t('settings.plan.hideEvidence') : i18n.t('settings.plan.showEvidence')}
          </Button>
        </div>
        {offered.map((preset) => (
          <PresetCard
            key={preset.id}
            preset={preset}
            checked={settings.preset === preset.id}
            limits={limits}
            full={all || settings.preset === preset.id}
            onChoose={() => choose(preset)}
          />
        ))}
      </fieldset>
      <NotOffered presets={notOffered} />
    </>
  );
}
