import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button';
import { limitWords } from '../../components/presets/limit-words';
import { PresetCard } from '../../components/presets/preset-card';
import { SourceList } from '../../components/presets/source-list';
import { CONTENT_LANGUAGE } from '../../content/language';
import { CLAIM_LIMIT, PRESETS, presetById } from '../../content/presets';
import type { OwnPreset, TimedPreset } from '../../content/types';
import { KINDS } from '../../core/kind';
import { presetInForce, presetPatch } from '../../core/preset-plan';
import type { StepProps } from './steps';

/** So many schedules to begin with; all of them are one press away. */
const FEW = 3;

const usable = PRESETS.filter((preset): preset is TimedPreset | OwnPreset => preset.usable);
/** The schedules that somebody new can choose from; numbers of one's own are for the settings. */
const offered = usable.filter((preset): preset is TimedPreset => !('limits' in preset));
/** Shown where it is in force: an organization may keep a schedule within limits, and then it is none of those above. */
const own = usable.find((preset): preset is OwnPreset => 'limits' in preset);

/** A published schedule to begin with, with what is known about it, and what an organization makes of it. */
export function PlanCards({ saving: { settings, organization, save } }: StepProps) {
  const [all, setAll] = useState(false);
  const { limits } = organization.policy;
  const inForce = presetInForce(presetById(settings.preset), settings);
  const shown = offered.filter(({ id }, index) => all || index < FEW || inForce === id);
  return (
    <fieldset class="panel panel--cards">
      <legend class="panel__title">{i18n.t('welcome.plan.schedules')}</legend>
      <p class="panel__about">
        <span lang={CONTENT_LANGUAGE}>{CLAIM_LIMIT.text.says}</span> <SourceList sources={CLAIM_LIMIT.sources} />
      </p>
      {KINDS.map((kind) => {
        const words = limitWords(kind, limits);
        return (
          words && (
            <p key={kind} class="panel__limit">
              {words}
            </p>
          )
        );
      })}
      {shown.map((preset) => (
        <PresetCard
          key={preset.id}
          preset={preset}
          checked={inForce === preset.id}
          full={inForce === preset.id}
          limits={limits}
          onChoose={() => save(presetPatch(preset, settings))}
        />
      ))}
      {own && inForce === own.id && (
        <PresetCard preset={own} checked={true} full={true} limits={limits} own={settings} onChoose={() => {}} />
      )}
      {shown.length < offered.length && (
        <div>
          <Button look="small" onClick={() => setAll(true)}>
            {i18n.t('welcome.plan.more', offered.length - shown.length)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
