import { i18n } from '#i18n';
import { Switch } from '../../../components/switch';
import type { Settings } from '../../../core/settings';
import { HOUR } from '../../../core/units';
import { Choice } from './choice';
import { Fixable } from './fixable';
import { Group } from './group';
import { SettingNumber } from './setting-number';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];
/** Where somebody first wants to be told of a long day. */
const FIRST_LIMIT = 8 * HOUR;

/** What Limber looks like, and what it says of a long day. */
export function Looks({ editing }: { editing: Editing }) {
  const { settings, troubles, edit } = editing;
  const { theme, dailyLimit } = settings;
  return (
    <Group scope="looks" editing={editing}>
      <Fixable editing={editing} names={['theme']}>
        <Choice
          name="theme"
          legend={i18n.t('settings.theme.legend')}
          options={THEMES.map((value) => ({ value, label: i18n.t(`settings.theme.${value}`) }))}
          chosen={theme}
          fault={troubleWords(troubles.theme)}
          onChoose={(value) => edit('looks', { theme: value })}
        />
      </Fixable>
      <div class="rows">
        <Fixable editing={editing} names={['dailyLimit']}>
          <div>
            <Switch
              label={i18n.t('settings.dailyLimit.label')}
              description={i18n.t('settings.dailyLimit.about')}
              checked={dailyLimit !== null}
              fault={troubleWords(troubles.dailyLimit)}
              onChange={(on) => edit('looks', { dailyLimit: on ? FIRST_LIMIT : null })}
            />
            {dailyLimit !== null && (
              <div class="rows__under">
                <SettingNumber
                  editing={editing}
                  group="looks"
                  field="dailyLimit"
                  name="dailyLimit"
                  label={i18n.t('settings.dailyLimit.length')}
                />
              </div>
            )}
          </div>
        </Fixable>
      </div>
    </Group>
  );
}
