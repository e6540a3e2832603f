import { i18n } from '#i18n';
import { Switch } from '../../../components/switch';
import type { Settings } from '../../../core/settings';
import { placeBehind } from '../../../platform/break-page';
import { Choice } from './choice';
import { Fixable } from './fixable';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

/** Where the break page opens, and whether it comes to the front by itself. */
export function BreakPage({ editing }: { editing: Editing }) {
  const { settings, troubles, edit } = editing;
  const options: readonly { value: Settings['pageAs']; label: string }[] = [
    { value: 'window', label: i18n.t('settings.pageAs.window') },
    { value: 'full-screen', label: i18n.t('settings.pageAs.fullScreen') },
    { value: 'tab', label: i18n.t('settings.pageAs.tab') },
  ];
  const place = placeBehind(settings.pageAs);
  const behind = place === settings.pageAs || place === 'full-screen' ? 'about' : place;
  return (
    <>
      <Fixable editing={editing} names={['pageAs']}>
        <Choice
          name="pageAs"
          legend={i18n.t('settings.pageAs.legend')}
          options={options}
          chosen={settings.pageAs}
          fault={troubleWords(troubles.pageAs)}
          onChoose={(pageAs) => edit('asking', { pageAs })}
        />
      </Fixable>
      <Fixable editing={editing} names={['pageFocus']}>
        <Switch
          label={i18n.t('settings.pageFocus.label')}
          description={`${i18n.t(`settings.pageFocus.${behind}`)} ${i18n.t('settings.pageFocus.called')}`}
          checked={settings.pageFocus}
          fault={troubleWords(troubles.pageFocus)}
          onChange={(pageFocus) => edit('asking', { pageFocus })}
        />
      </Fixable>
    </>
  );
}
