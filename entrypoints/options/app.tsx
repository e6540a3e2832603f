import { i18n } from '#i18n';
import './app.css';
import { Settings } from './settings/settings';
import { useRoute } from './use-route';

/** The full page: one section at a time, each with an address of its own. So far there is one, and it is also the default. */
export function App() {
  const { part } = useRoute();
  return (
    <>
      <header class="bar">
        <span class="bar__name">{i18n.t('extension.name')}</span>
      </header>
      <Settings part={part} />
    </>
  );
}
