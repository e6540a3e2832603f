import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../../components/switch';
import { WeekEditor } from '../../components/week/week-editor';
import { KINDS } from '../../core/kind';
import type { Week } from '../../core/settings';
import { FIRST_WEEK } from '../../core/week-draft';
import { Fixable } from './fixable';
import { PlanCards } from './plan-cards';
import { PlanKinds } from './plan-kinds';
import type { StepProps } from './steps';

/** The plan: a published schedule, or what an organization leaves of it, and when it is in force. */
export function PlanStep({ saving }: StepProps) {
  const { settings, organization, save } = saving;
  const last = useRef<Week>(FIRST_WEEK);
  if (settings.hours) last.current = settings.hours;
  const isFree = KINDS.every((kind) => !(kind in organization.policy.fixed));
  return (
    <>
      {isFree ? <PlanCards saving={saving} /> : <PlanKinds saving={saving} />}
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
