import { i18n } from '#i18n';
import { regionById } from '../../../content/emergency/index';
import { presetById } from '../../../content/presets';
import type { SettingGroup } from '../../../core/setting-groups';
import { GROUP_NAMES, isSame } from '../../../core/setting-groups';
import type { Settings } from '../../../core/settings';
import { DEFAULTS } from '../../../core/settings';
import { addressOf } from '../use-route';
import './group-links.css';
import type { Editing } from './use-editing';

interface GroupLinksProps {
  readonly editing: Editing;
  /** Called besides the change of address: a link to where one already is leads there again. */
  readonly onPick: (group: string) => void;
}

/** The groups with what is chosen in each: who looks for three seconds has the answer. */
export function GroupLinks({ editing: { settings, isOff }, onPick }: GroupLinksProps) {
  const groups = GROUP_NAMES.filter((group) => !(group === 'emergency' && isOff('symptoms')));
  return (
    <nav class="group-links" aria-label={i18n.t('settings.groups')}>
      <ul class="group-links__list">
        {groups.map((group) => (
          <li key={group}>
            <a class="group-links__link" href={addressOf('settings', group)} onClick={() => onPick(group)}>
              {i18n.t(`settings.group.${group}`)}
              <span class="group-links__now">{NOW[group](settings)}</span>
            </a>
          </li>
        ))}
        <li>
          <a class="group-links__link" href={addressOf('settings', 'keys')} onClick={() => onPick('keys')}>
            {i18n.t('settings.keys.title')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

const NOW: Readonly<Record<SettingGroup, (settings: Settings) => string>> = {
  here: ({ remind }) => (remind ? i18n.t('settings.on') : i18n.t('settings.off')),
  plan: ({ preset }) => presetById(preset)?.text.name ?? '',
  asking: ({ style }) => i18n.t(`settings.style.${style}.name`),
  away: ({ away }) => i18n.t(`settings.away.${away}.short`),
  body: ({ body }) => (isSame(body, DEFAULTS.body) ? i18n.t('settings.body.any') : i18n.t('settings.body.own')),
  looks: ({ theme }) => i18n.t(`settings.theme.${theme}`),
  emergency: ({ region }) => regionById(region)?.text.name ?? i18n.t('settings.emergency.none'),
  hours: ({ hours }) => (hours ? i18n.t('settings.hours.chosen') : i18n.t('settings.hours.always')),
};
