import { i18n } from '#i18n';
import { Choice } from './choice';
import { Fixable } from './fixable';
import { SettingNumber } from './setting-number';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

/** How long a break is put off where only one length fits, and how often it can be. */
export function Postponing({ editing }: { editing: Editing }) {
  const { settings, troubles, edit } = editing;
  return (
    <>
      <Fixable editing={editing} names={['postponeMinutes']}>
        <Choice
          name="postponeMinutes"
          legend={i18n.t('settings.postpone.legend')}
          about={i18n.t('settings.postpone.inAbout')}
          options={[
            { value: '5', label: i18n.t('settings.postpone.in5') },
            { value: '10', label: i18n.t('settings.postpone.in10') },
          ]}
          chosen={String(settings.postponeMinutes)}
          fault={troubleWords(troubles.postponeMinutes)}
          onChoose={(minutes) => edit('asking', { postponeMinutes: minutes === '10' ? 10 : 5 })}
        />
      </Fixable>
      <Fixable editing={editing} names={['postponeLimit']}>
        <SettingNumber
          editing={editing}
          group="asking"
          field="postponeLimit"
          name="postponeLimit"
          label={i18n.t('settings.postpone.label')}
          about={i18n.t('settings.postpone.about')}
        />
      </Fixable>
    </>
  );
}
