import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ContactLine } from '../../../components/contact-line';
import { areDefaults, namesIn } from '../../../core/setting-groups';
import type { SectionProps } from '../sections';
import { Asking } from './asking';
import { Away } from './away';
import { BodyGroup } from './body';
import { Emergency } from './emergency';
import { Group } from './group';
import { GroupLinks } from './group-links';
import { Here } from './here';
import { Hours } from './hours';
import { Keys } from './keys';
import { Looks } from './looks';
import { PlanGroup } from './plan';
import './settings.css';
import { Status } from './status';
import type { Editing } from './use-editing';
import { useEditing } from './use-editing';

/** The settings: groups that a person understands, each saved as it is changed. */
export function Settings({ part }: SectionProps) {
  const { editing, status } = useEditing();
  const isRead = editing !== null;
  useEffect(() => {
    document.title = i18n.t('settings.tabTitle');
  }, []);
  useEffect(() => {
    if (isRead && part) goTo(part);
  }, [isRead, part]);
  return (
    <div class="settings">
      {editing && <GroupLinks editing={editing} onPick={goTo} />}
      <main class="settings__main">
        <h1 class="settings__title">{i18n.t('settings.title')}</h1>
        <p class="settings__lead">{i18n.t('settings.lead')}</p>
        {editing?.contact && (
          <p class="rows__note">
            <ContactLine contact={editing.contact} />
          </p>
        )}
        {editing && (
          <>
            <Here editing={editing} />
            <PlanGroup editing={editing} />
            <Asking editing={editing} />
            <Away editing={editing} />
            <Hours editing={editing} />
            <BodyGroup editing={editing} />
            <Looks editing={editing} />
            {!editing.isOff('symptoms') && <Emergency editing={editing} />}
            <Keys />
            <Group scope="all" editing={editing} about={aboutAll(editing)} />
          </>
        )}
        <Status status={status} />
      </main>
    </div>
  );
}

function aboutAll({ settings, defaults, isSetUp }: Editing): string {
  const isDefault = areDefaults(settings, namesIn('all'), defaults);
  if (isSetUp) return isDefault ? i18n.t('settings.allDefaultHere') : i18n.t('settings.allAboutHere');
  return isDefault ? i18n.t('settings.allDefault') : i18n.t('settings.allAbout');
}

/** Brings a group into view and the focus to its heading, so that the next Tab goes on from there. */
function goTo(part: string): void {
  const heading = document.getElementById(`${part}-title`);
  heading?.focus({ preventScroll: true });
  heading?.parentElement?.scrollIntoView();
}
