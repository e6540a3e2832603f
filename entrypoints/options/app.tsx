import { i18n } from '#i18n';
import './app.css';
import '../../components/spoken.css';
import { useLive } from '../../components/use-live';
import { useTheme } from '../../components/use-theme';
import { isOff } from '../../core/policy/policy';
import { onChange } from '../../platform/changes';
import { readTheme } from './read-theme';
import { FIRST, SECTIONS, type Section } from './sections';
import { SwitchedOff } from './switched-off';
import { useOrganization } from './use-organization';
import { addressOf, useRoute } from './use-route';
import { useSection } from './use-section';

/** The full page: one section at a time, each with an address of its own. */
export function App() {
  const { section: wanted, part } = useRoute();
  const section =
    SECTIONS.find(({ name }) => name === wanted) ?? (SECTIONS.find(({ name }) => name === FIRST) as Section);
  const shown = useSection(section);
  const organization = useOrganization();
  const isHere = ({ feature }: Section) => !(feature && organization && isOff(organization.policy, feature));
  useTheme(useLive(readTheme, onChange, 'system'));
  return (
    <>
      <header class="bar">
        <div class="bar__inside">
          <span class="bar__name">{i18n.t('extension.name')}</span>
          <nav class="bar__sections" aria-label={i18n.t('sections.label')}>
            {/* None before it is known which: a name that goes again at once would be worse than one that comes. */}
            {(organization ? SECTIONS.filter(isHere) : []).map(({ name, label }) => (
              <a
                key={name}
                class="bar__section"
                href={addressOf(name)}
                aria-current={name === section.name ? 'page' : undefined}
              >
                {label()}
              </a>
            ))}
          </nav>
        </div>
      </header>
      {organization && section.feature && !isHere(section) && (
        <SwitchedOff feature={section.feature} organization={organization} />
      )}
      {organization && isHere(section) && shown && (
        <shown.View key={shown.name} part={shown.name === section.name ? part : null} />
      )}
    </>
  );
}
