import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../../../components/switch';
import { WeekEditor } from '../../../components/week/week-editor';
import type { Week } from '../../../core/settings';
import { FIRST_WEEK } from '../../../core/week-draft';
import { Fixable } from './fixable';
import { Group } from './group';
import type { Editing } from './use-editing';
import { troubleWords } from './words';

/** Working hours: off until somebody chooses them. */
export function Hours({ editing }: { editing: Editing }) {
  const { settings, troubles, revisions, edit, replace } = editing;
  // Switched off and on again on one visit, the week is still there.
  const last = useRef<Week>(FIRST_WEEK);
  if (settings.hours) last.current = settings.hours;
  return (
    <Group scope="hours" editing={editing}>
      <Fixable editing={editing} names={['hours']}>
        <div class="rows">
          <Switch
            label={i18n.t('settings.hours.label')}
            description={i18n.t('settings.hours.about')}
            checked={settings.hours !== null}
            fault={troubleWords(troubles.hours)}
            onChange={(on) => edit('hours', { hours: on ? last.current : null })}
          />
        </div>
        {settings.hours && (
          <WeekEditor
            hours={settings.hours}
            revision={revisions.hours}
            onSave={(hours) => edit('hours', { hours })}
            onCopied={(hours) => replace('hours', { hours }, 'copy')}
          />
        )}
      </Fixable>
    </Group>
  );
}
