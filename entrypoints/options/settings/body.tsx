import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AREAS_TO_FAVOUR, areaWord } from '../../../components/area-words';
import { CheckboxList } from '../../../components/checkbox-list';
import { number } from '../../../components/in-words';
import { Switch } from '../../../components/switch';
import { STRETCHES } from '../../../content/stretches';
import { inItsForm } from '../../../core/routine/in-its-form';
import { suits } from '../../../core/routine/suits';
import type { Body, Caution } from '../../../core/settings';
import { Fixable } from './fixable';
import { Group } from './group';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

const SWITCHES = ['seatedOnly', 'oneHanded', 'floor'] as const;
const CAUTIONS: readonly Caution[] = ['osteoporosis', 'pregnancy', 'surgery'];

/** What a body can do and wants. One setting: trouble with it is shown at the control that was touched last. */
export function BodyGroup({ editing }: { editing: Editing }) {
  const [touched, setTouched] = useState<keyof Body>('seatedOnly');
  const { settings, troubles, edit } = editing;
  const { body } = settings;
  const faultOf = (name: keyof Body) => (touched === name ? troubleWords(troubles.body) : null);
  const change = <Name extends keyof Body>(name: Name, value: Body[Name]) => {
    setTouched(name);
    edit('body', { body: { ...body, [name]: value } });
  };
  const suitable = STRETCHES.filter((stretch) => suits(inItsForm(stretch, body), body)).length;
  return (
    <Group scope="body" editing={editing} about={i18n.t('settings.body.about')}>
      <p class="rows__note" role="status">
        {i18n.t('settings.body.suits', { n: number(suitable), all: number(STRETCHES.length) })}
      </p>
      <div class="rows">
        <Fixable editing={editing} names={['body']}>
          {SWITCHES.map((name) => (
            <Switch
              key={name}
              label={i18n.t(`settings.body.${name}.label`)}
              description={
                name === 'floor' && body.seatedOnly
                  ? i18n.t('settings.body.floor.seated')
                  : i18n.t(`settings.body.${name}.about`)
              }
              checked={body[name]}
              fault={faultOf(name)}
              onChange={(on) => change(name, on)}
            />
          ))}
        </Fixable>
        <Fixable editing={editing} names={['sitStand']}>
          <Switch
            label={i18n.t('settings.sitStand.label')}
            description={i18n.t('settings.sitStand.about')}
            checked={settings.sitStand}
            fault={troubleWords(troubles.sitStand)}
            onChange={(sitStand) => edit('body', { sitStand })}
          />
        </Fixable>
        <Fixable editing={editing} names={['body']}>
          <CheckboxList
            legend={i18n.t('settings.body.favour.legend')}
            about={i18n.t('settings.body.favour.about')}
            options={AREAS_TO_FAVOUR.map((value) => ({ value, label: areaWord(value) }))}
            chosen={body.favour}
            fault={faultOf('favour')}
            onChange={(favour) => change('favour', favour)}
          />
          <CheckboxList
            legend={i18n.t('settings.body.cautions.legend')}
            about={i18n.t('settings.body.cautions.about')}
            options={CAUTIONS.map((value) => ({
              value,
              label: i18n.t(`settings.body.cautions.${value}.label`),
              about: i18n.t(`settings.body.cautions.${value}.about`),
            }))}
            chosen={body.cautions}
            fault={faultOf('cautions')}
            onChange={(cautions) => change('cautions', cautions)}
          />
        </Fixable>
        <p class="rows__note">{i18n.t('settings.body.information')}</p>
      </div>
    </Group>
  );
}
