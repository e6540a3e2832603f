import { i18n } from '#i18n';
import { Switch } from '../../../components/switch';
import { Fixable } from './fixable';
import { Group } from './group';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

/** Whether this browser reminds at all. */
export function Here({ editing }: { editing: Editing }) {
  const { settings, troubles, edit } = editing;
  return (
    <Group scope="here" editing={editing}>
      <div class="rows">
        <Fixable editing={editing} names={['remind']}>
          <Switch
            label={i18n.t('settings.here.label')}
            description={i18n.t('settings.here.about')}
            checked={settings.remind}
            fault={troubleWords(troubles.remind)}
            onChange={(remind) => edit('here', { remind })}
          />
        </Fixable>
      </div>
      {!settings.remind && <p class="rows__note">{i18n.t('settings.here.off')}</p>}
    </Group>
  );
}
