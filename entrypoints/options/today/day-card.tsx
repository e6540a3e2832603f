import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { clockTime } from '../../../components/in-words';
import type { Day } from '../../../core/day/day';
import { timeline } from '../../../core/day/timeline';
import { whyNot } from '../../../core/day/why-not';
import type { Feeling } from '../../../core/feeling';
import type { Settings } from '../../../core/settings';
import { DayTable } from './day-table';
import { DayTimeline } from './day-timeline';
import { Legend } from './legend';
import { momentWords } from './moment-words';

interface DayCardProps {
  readonly day: Day;
  /** Milliseconds, on that day or later. */
  readonly now: number;
  readonly zone: string;
  readonly settings: Settings;
  readonly feelings: readonly Feeling[];
}

/** The day as a line that answers "why was there no break at eleven?" in one click, with its sums and as a table. */
export function DayCard({ day, now, zone, settings, feelings }: DayCardProps) {
  const [at, setAt] = useState<number | null>(null);
  const isEmpty = day.spans.length === 0 && day.facts.length === 0;
  if (isEmpty) {
    return (
      <section class="card" aria-labelledby="day-title">
        <h2 id="day-title" class="card__title">
          {i18n.t('today.day')}
        </h2>
        <p class="card__about">{i18n.t('today.empty')}</p>
      </section>
    );
  }
  const line = timeline(day, now, zone, settings.hours);
  const shown = { ...day, spans: line.pieces.map(({ span }) => span) };
  const told = at === null ? null : momentWords(whyNot(day, at, { from: line.start, to: line.until }, settings), zone);
  const time = at === null ? '' : clockTime(at, zone);
  return (
    <section class="card" aria-labelledby="day-title">
      <h2 id="day-title" class="card__title">
        {i18n.t('today.day')}
      </h2>
      <DayTimeline
        line={line}
        zone={zone}
        feelings={feelings}
        at={at}
        told={told ? [`${time}:`, told.head, ...told.why].join(' ') : ''}
        onPick={setAt}
      />
      <div class="moment">
        {told ? (
          <>
            <p class="moment__head">
              <span class="moment__time">{time}</span>
              <span class="moment__what">{told.head}</span>
            </p>
            {told.why.map((paragraph) => (
              <p key={paragraph} class="moment__why">
                {paragraph}
              </p>
            ))}
          </>
        ) : (
          <p class="moment__why">{i18n.t('today.pick')}</p>
        )}
      </div>
      <Legend day={shown} feelings={feelings} />
      <DayTable day={shown} feelings={feelings} zone={zone} />
    </section>
  );
}
