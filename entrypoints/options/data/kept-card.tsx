import { i18n } from '#i18n';
import { number } from '../../../components/in-words';
import { CARRIED } from '../../../storage/carried';
import { Card } from './card';
import type { Overview } from './read-overview';
import { size, storeName } from './words';

/** How much is kept, of what, and how much room it takes. */
export function KeptCard({ overview: { kept, used, free } }: { overview: Overview }) {
  const room = used === null ? null : i18n.t('data.kept.used', { size: size(used) });
  const left = free === null ? null : i18n.t('data.kept.free', { size: size(free) });
  return (
    <Card name="kept" title={i18n.t('data.kept.title')} about={i18n.t('data.kept.about')}>
      <dl class="data-kept">
        {CARRIED.map((name) => (
          <div key={name} class="data-kept__row">
            <dt>{storeName(name)}</dt>
            <dd class="data-kept__count">{number(kept.counts[name])}</dd>
          </div>
        ))}
      </dl>
      {room && (
        <p class="data__note">
          {room} {left}
        </p>
      )}
    </Card>
  );
}
