import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button';
import { PresetCard } from '../../components/presets/preset-card';
import { SourceList } from '../../components/presets/source-list';
import { Switch } from '../../components/switch';
import { WeekEditor } from '../../components/week/week-editor';
import { CONTENT_LANGUAGE } from '../../content/language';
import { CLAIM_LIMIT, PRESETS, presetById } from '../../content/presets';
import type { OwnPreset, TimedPreset } from '../../content/types';
import { presetInForce, presetPatch } from '../../core/preset-plan';
import type { Week } from '../../core/settings';
import { FIRST_WEEK } from '../../core/week-draft';
import { Fixable } from './fixable';
import type { StepProps } from './steps';

/** So many schedules to begin with; all of them are one press away. */
const FEW = 3;

/** The first schedules are the ones that somebody new can choose from; numbers of one's own are for the settings. */
const offered = PRESETS.filter((preset): preset is TimedPreset | OwnPreset => preset.usable).filter(
  (preset): preset is TimedPreset => !('limits' in preset),
);

/** The plan: a published schedule with what is known about it, and when it is in force. */
export function PlanStep({ saving }: StepProps) {
  const { save } = saving;
  const preset = presetInForce(presetById(saving.settings.preset), saving.settings);
  const settings = { ...saving.settings, preset };
  const [all, setAll] = useState(false);
  const last = useRef<Week>(FIRST_WEEK);
  if (settings.hours) last.current = settings.hours;
  const shown = offered.filter(({ id }, index) => all || index < FEW || settings.preset === id);
  return (
    <>
      <Fixable saving={saving} names={['stretch', 'micro']}>
        <fieldset class="panel panel--cards">
          <legend class="panel__title">{i18n.t('welcome.plan.schedules')}</legend>
          <p class="panel__about">
            <span lang={CONTENT_LANGUAGE}>{CLAIM_LIMIT.text.says}</span> <SourceList sources={CLAIM_LIMIT.sources} />
          </p>
          {shown.map((preset) => (
            <PresetCard
              key={preset.id}
              preset={preset}
              checked={settings.preset === preset.id}
              full={settings.preset === preset.id}
              onChoose={() => save(presetPatch(preset, settings))}
            />
          ))}
          {shown.length < offered.length && (
            <div>
              <Button look="small" onClick={() => setAll(true)}>
                {i18n.t('welcome.plan.more', offered.length - shown.length)}
              </Button>
            </div>
          )}
        </fieldset>
      </Fixable>
      <section class="panel">
        <Fixable saving={saving} names={['hours']}>
          <Switch
            label={i18n.t('settings.hours.label')}
            description={i18n.t('settings.hours.about')}
            checked={settings.hours !== null}
            onChange={(on) => save({ hours: on ? last.current : null })}
          />
          {settings.hours && (
            <WeekEditor
              hours={settings.hours}
              revision={0}
              onSave={(hours) => save({ hours })}
              onCopied={(hours) => save({ hours })}
            />
          )}
        </Fixable>
      </section>
    </>
  );
}
