import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLive } from '../../../components/use-live';
import { onChange } from '../../../platform/changes';
import type { SectionProps } from '../sections';
import { Check } from './check';
import './data.css';
import { Delete } from './delete';
import { Import } from './import';
import { KeptCard } from './kept-card';
import { type Overview, readOverview } from './read-overview';
import { Save } from './save';

/** Everything that Limber keeps: how much it is, and the ways to take it along, bring it back, check it and delete it. */
export function Data({ part }: SectionProps) {
  const overview = useLive<Overview | 'none' | null>(readOverview, onChange, null);
  const isRead = overview !== null;
  useEffect(() => {
    document.title = i18n.t('data.tabTitle');
  }, []);
  useEffect(() => {
    if (isRead && part) document.getElementById(`${part}-title`)?.focus();
  }, [isRead, part]);
  return (
    <main class="data">
      <h1 class="data__title">{i18n.t('data.title')}</h1>
      <p class="data__lead">{i18n.t('data.lead')}</p>
      {overview === 'none' && <p class="data__none">{i18n.t('data.none')}</p>}
      {overview !== null && overview !== 'none' && (
        <>
          <KeptCard overview={overview} />
          <Save />
          <Import />
          <Check asides={overview.kept.asides} />
          <Delete kept={overview.kept} />
        </>
      )}
    </main>
  );
}
