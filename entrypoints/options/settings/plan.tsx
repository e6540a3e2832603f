import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limitWords } from '../../../components/presets/limit-words';
import { Switch } from '../../../components/switch';
import type { Kind } from '../../../core/kind';
import { KINDS } from '../../../core/kind';
import { Fixable } from './fixable';
import { Group } from './group';
import { Presets } from './presets';
import { SettingNumber } from './setting-number';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

/** The two timers: the numbers in force, and the published schedules to take them from. */
export function PlanGroup({ editing }: { editing: Editing }) {
  const { stretch, micro } = editing.settings;
  return (
    <Group scope="plan" editing={editing} about={i18n.t('settings.plan.about')}>
      <div class="rows">
        {KINDS.map((kind) => (
          <Fixable key={kind} editing={editing} names={[kind]}>
            <Timer kind={kind} editing={editing} />
            <LimitNote kind={kind} editing={editing} />
          </Fixable>
        ))}
      </div>
      {!stretch.on && !micro.on && <p class="rows__note">{i18n.t('settings.plan.bothOff')}</p>}
      {!('stretch' in editing.fixed || 'micro' in editing.fixed) && <Presets editing={editing} />}
    </Group>
  );
}

/** Between which intervals an organization lets somebody choose; nothing where it sets no limits. */
function LimitNote({ kind, editing: { limits } }: { kind: Kind; editing: Editing }) {
  const words = limitWords(kind, limits);
  return words && <p class="rows__note">{words}</p>;
}

/** One timer. Its three controls change one setting: trouble with it is shown at the one that was touched last. */
function Timer({ kind, editing }: { kind: Kind; editing: Editing }) {
  const [touched, setTouched] = useState<'On' | 'Every' | 'Length'>('On');
  const { settings, troubles, edit } = editing;
  const plan = settings[kind];
  const field = (what: 'Every' | 'Length') => (
    <SettingNumber
      editing={editing}
      group="plan"
      name={kind}
      field={`${kind}${what}`}
      label={what === 'Every' ? i18n.t('settings.plan.every') : i18n.t('settings.plan.length')}
      isBlamed={touched === what}
      onEdit={() => setTouched(what)}
    />
  );
  return (
    <div>
      <Switch
        label={i18n.t(`settings.plan.${kind}.label`)}
        description={i18n.t(`settings.plan.${kind}.about`)}
        checked={plan.on}
        fault={touched === 'On' ? troubleWords(troubles[kind]) : null}
        onChange={(on) => {
          setTouched('On');
          edit('plan', { preset: 'custom', [kind]: { ...plan, on } });
        }}
      />
      {plan.on && (
        <div class="rows__under">
          {field('Every')}
          {field('Length')}
        </div>
      )}
    </div>
  );
}
