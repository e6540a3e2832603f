import { i18n } from '#i18n';
import { EMERGENCY_REGIONS } from '../../../content/emergency/index';
import { Choice } from './choice';
import { Fixable } from './fixable';
import { Group } from './group';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

const NONE = '';

/** Whose emergency number the warning signs show. */
export function Emergency({ editing }: { editing: Editing }) {
  const { settings, troubles, edit } = editing;
  const regions = EMERGENCY_REGIONS.map(({ id, text, numbers }) => ({
    value: id as string,
    label: text.name,
    about: numbers.join(', '),
  }));
  return (
    <Group scope="emergency" editing={editing} about={i18n.t('settings.emergency.about')}>
      <Fixable editing={editing} names={['region']}>
        <Choice
          name="region"
          legend={i18n.t('settings.emergency.legend')}
          options={[
            { value: NONE, label: i18n.t('settings.emergency.none'), about: i18n.t('settings.emergency.noneAbout') },
            ...regions,
          ]}
          chosen={settings.region}
          fault={troubleWords(troubles.region)}
          onChoose={(region) => edit('emergency', { region })}
        />
      </Fixable>{' '}
    </Group>
  );
}
