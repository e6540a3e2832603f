import { i18n } from '#i18n';
import { Fault } from '../../../components/fault';
import { RadioCard } from '../../../components/radio-card';
import { Switch } from '../../../components/switch';
import type { AwayPolicy } from '../../../core/settings';
import { Fixable } from './fixable';
import { Group } from './group';
import { SettingNumber } from './setting-number';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

const POLICIES: readonly AwayPolicy[] = ['counts', 'pauses', 'ignored'];
const SWITCHES = ['soundSits', 'quietForSound', 'quietForFullScreen'] as const;

/** What being away means, how Limber knows, and when it keeps quiet. */
export function Away({ editing }: { editing: Editing }) {
  const { settings, troubles, edit } = editing;
  return (
    <Group scope="away" editing={editing}>
      <Fixable editing={editing} names={['away']}>
        <fieldset class="cards" aria-describedby="away-fault">
          <legend class="cards__title">{i18n.t('settings.away.legend')}</legend>
          {POLICIES.map((away) => (
            <RadioCard
              key={away}
              name="away"
              label={i18n.t(`settings.away.${away}.name`)}
              description={<p>{i18n.t(`settings.away.${away}.about`)}</p>}
              checked={settings.away === away}
              onChoose={() => edit('away', { away })}
            />
          ))}
          <Fault id="away-fault" words={troubleWords(troubles.away)} />
        </fieldset>
      </Fixable>
      <div class="rows">
        <Fixable editing={editing} names={['idleAfter']}>
          <SettingNumber
            editing={editing}
            group="away"
            field="idleAfter"
            name="idleAfter"
            label={i18n.t('settings.idle.label')}
            about={settings.away === 'ignored' ? i18n.t('settings.idle.ignored') : i18n.t('settings.idle.about')}
          />
        </Fixable>{' '}
        {SWITCHES.map((name) => (
          <Fixable key={name} editing={editing} names={[name]}>
            <Switch
              label={i18n.t(`settings.${name}.label`)}
              description={i18n.t(`settings.${name}.about`)}
              checked={settings[name]}
              fault={troubleWords(troubles[name])}
              onChange={(on) => edit('away', { [name]: on })}
            />
          </Fixable>
        ))}
      </div>
    </Group>
  );
}
