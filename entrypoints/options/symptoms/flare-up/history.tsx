import { i18n } from '#i18n';
import { areasInWords, dateInWords } from '../../../../components/flare-up/words';
import type { FlareUp } from '../../../../core/flare-up/flare-up';
import { pastFlareUps } from '../../../../core/flare-up/history';

interface HistoryProps {
  readonly flareUps: readonly FlareUp[];
  readonly now: number;
  readonly zone: string;
}

/** The flare-ups that are over: dates, area, days. */
export function History({ flareUps, now, zone }: HistoryProps) {
  const past = pastFlareUps(flareUps, now, zone);
  return (
    <section class="ref-card" aria-labelledby="flare-history">
      <h2 id="flare-history" class="flare__name">
        {i18n.t('flareUp.history.title')}
      </h2>
      {past.length === 0 ? (
        <p class="flare__soft">{i18n.t('flareUp.history.none')}</p>
      ) : (
        <>
          <p class="flare__soft">{i18n.t('flareUp.history.about')}</p>
          <ul class="flare__past">
            {past.map(({ id, from, to, areas, days }) => (
              <li key={id}>
                <strong>
                  {days === 1
                    ? dateInWords(from, zone)
                    : i18n.t('flareUp.history.from', { from: dateInWords(from, zone), to: dateInWords(to, zone) })}
                </strong>
                <span>{areasInWords(areas)}</span>
                <span>{i18n.t('flareUp.history.days', days)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
