import { i18n } from '#i18n';
import { Notifications } from '../../../components/notifications';
import { onReturn } from '../../../components/on-return';
import { Switch } from '../../../components/switch';
import { useLive } from '../../../components/use-live';
import { DEFAULTS } from '../../../core/settings';
import { askToNotify, mayNotify } from '../../../platform/notifications';
import { BreakPage } from './break-page';
import { Chime } from './chime';
import { Fixable } from './fixable';
import { Group } from './group';
import { Postponing } from './postponing';
import { SettingNumber } from './setting-number';
import { StyleCards } from './style-cards';
import { TrySteps } from './try-steps';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

/** How a break asks for attention: how loud, how long, how often. */
export function Asking({ editing }: { editing: Editing }) {
  // Null until the browser has answered, and asked again whenever somebody comes back: it can be taken away elsewhere.
  const allowed = useLive<boolean | null>(mayNotify, onReturn, null);
  const { settings, troubles, edit, isOff } = editing;
  return (
    <Group scope="asking" editing={editing} about={i18n.t('settings.asking.about')}>
      <Fixable editing={editing} names={['style']}>
        <StyleCards editing={editing} mayNotify={allowed === true} />
      </Fixable>
      <div class="rows">
        <TrySteps settings={settings} mayNotify={allowed === true} hasChime={!isOff('chime')} />
        <Notifications allowed={allowed} ask={askToNotify} />
        <Fixable editing={editing} names={['windows']}>
          <Switch
            label={i18n.t('settings.windows.label')}
            description={i18n.t('settings.windows.about')}
            checked={settings.windows}
            fault={troubleWords(troubles.windows)}
            onChange={(windows) => edit('asking', { windows })}
          />
        </Fixable>
        <Fixable editing={editing} names={['microPage']}>
          <Switch
            label={i18n.t('settings.microPage.label')}
            description={settings.windows ? i18n.t('settings.microPage.about') : i18n.t('settings.microPage.noWindows')}
            checked={settings.microPage}
            fault={troubleWords(troubles.microPage)}
            onChange={(microPage) => edit('asking', { microPage })}
          />
        </Fixable>
        <BreakPage editing={editing} />
        <Fixable editing={editing} names={['notice']}>
          <Notice editing={editing} />
        </Fixable>
        <Fixable editing={editing} names={['polite']}>
          <Switch
            label={i18n.t('settings.polite.label')}
            description={i18n.t('settings.polite.about')}
            checked={settings.polite}
            fault={troubleWords(troubles.polite)}
            onChange={(polite) => edit('asking', { polite })}
          />
        </Fixable>
        <Postponing editing={editing} />
        <Fixable editing={editing} names={['missedAfter']}>
          <Missed editing={editing} />
        </Fixable>
        <Chime editing={editing} />
      </div>
    </Group>
  );
}

function Notice({ editing }: { editing: Editing }) {
  const { settings, troubles, edit } = editing;
  const { notice, style } = settings;
  return (
    <div>
      <Switch
        label={i18n.t('settings.notice.label')}
        description={style === 'gentle' ? i18n.t('settings.notice.gentle') : i18n.t('settings.notice.about')}
        checked={notice > 0}
        fault={troubleWords(troubles.notice)}
        onChange={(on) => edit('asking', { notice: on ? DEFAULTS.notice : 0 })}
      />
      {notice > 0 && (
        <div class="rows__under">
          <SettingNumber
            editing={editing}
            group="asking"
            field="notice"
            name="notice"
            label={i18n.t('settings.notice.length')}
          />
        </div>
      )}
    </div>
  );
}

function Missed({ editing }: { editing: Editing }) {
  const { settings, troubles, edit } = editing;
  const { missedAfter } = settings;
  return (
    <div>
      <Switch
        label={i18n.t('settings.missed.label')}
        description={i18n.t('settings.missed.about')}
        checked={missedAfter !== null}
        fault={troubleWords(troubles.missedAfter)}
        onChange={(on) => edit('asking', { missedAfter: on ? DEFAULTS.missedAfter : null })}
      />
      {missedAfter !== null && (
        <div class="rows__under">
          <SettingNumber
            editing={editing}
            group="asking"
            field="missedAfter"
            name="missedAfter"
            label={i18n.t('settings.missed.length')}
          />
        </div>
      )}
    </div>
  );
}
