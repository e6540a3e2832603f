import { i18n } from '#i18n';
import './app.css';
import '../../components/spoken.css';
import { useLive } from '../../components/use-live';
import { useTheme } from '../../components/use-theme';
import { onChange } from '../../platform/changes';
import { readTheme } from './read-theme';
import { FIRST, SECTIONS, type Section } from './sections';
import { addressOf, useRoute } from './use-route';
import { useSection } from './use-section';

/** The full page: one section at a time, each with an address of its own. */
export function App() {
  const { section: wanted, part } = useRoute();
  const section =
    SECTIONS.find(({ name }) => name === wanted) ?? (SECTIONS.find(({ name }) => name === FIRST) as Section);
  const shown = useSection(section);
  useTheme(useLive(readTheme, onChange, 'system'));
  return (
    <>
      <header class="bar">
        <div class="bar__inside">
          <span class="bar__name">{i18n.t('extension.name')}</span>
          <nav class="bar__sections" aria-label={i18n.t('sections.label')}>
            {SECTIONS.map(({ name, label }) => (
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
      {shown && <shown.View key={shown.name} part={shown.name === section.name ? part : null} />}
    </>
  );
}
