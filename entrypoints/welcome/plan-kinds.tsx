import { i18n } from '#i18n';
import { limitWords } from '../../components/presets/limit-words';
import { Rhythm } from '../../components/presets/rhythm';
import { Switch } from '../../components/switch';
import { KINDS } from '../../core/kind';
import { Fixable } from './fixable';
import type { StepProps } from './steps';

/**
 * The two kinds of break, each by itself, where an organization has set one of them: no published schedule is what it says
 * then. The other can be switched here, and has its numbers in the settings.
 */
export function PlanKinds({ saving }: StepProps) {
  const { settings, organization, save } = saving;
  const { fixed, limits } = organization.policy;
  return (
    <section class="panel" aria-labelledby="kinds">
      <h2 id="kinds" class="panel__title">
        {i18n.t('welcome.plan.kinds')}
      </h2>
      <div class="kinds">
        {KINDS.map((kind) => (
          <Fixable key={kind} saving={saving} names={[kind]}>
            <div class="kind">
              <Switch
                label={i18n.t(`settings.plan.${kind}.label`)}
                description={i18n.t(`settings.plan.${kind}.about`)}
                checked={settings[kind].on}
                onChange={(on) => save({ preset: 'custom', [kind]: { ...settings[kind], on } })}
              />
              {settings[kind].on && (
                <p>
                  <Rhythm kind={kind} {...settings[kind]} />
                </p>
              )}
              {!(kind in fixed) && <p>{limitWords(kind, limits)}</p>}
            </div>
          </Fixable>
        ))}
      </div>
      {!KINDS.every((kind) => kind in fixed) && (
        <p class="panel__about">
          <a href="options.html#/settings/plan">{i18n.t('welcome.plan.times')}</a>
        </p>
      )}
    </section>
  );
}
