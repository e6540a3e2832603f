import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../../components/button.css';
import { dateWords } from '../../../components/date-words';
import { Now } from '../../../components/now/now';
import { useAct } from '../../../components/now/use-act';
import { TipHere } from '../../../components/tips/tip-here';
import { useLive } from '../../../components/use-live';
import { useNow } from '../../../components/use-now';
import { dayNamed } from '../../../core/civil/local-day';
import { isOff } from '../../../core/policy/policy';
import { viewOf } from '../../../core/view';
import { onChange } from '../../../platform/changes';
import { now as clock, zone as zoneNow } from '../../../platform/clock';
import { send } from '../../../platform/messages';
import { TIPS } from '../../../wiring/tips';
import type { SectionProps } from '../sections';
import { useOrganization } from '../use-organization';
import { DayCard } from './day-card';
import { DayNav } from './day-nav';
import { FeelingCard } from './feeling-card';
import type { DayRead } from './read-today';
import { readToday } from './read-today';
import { forget, say } from './say';
import './today.css';

/** Today, or the day that the address names: what was going on, and why. */
export function Today({ part }: SectionProps) {
  const organization = useOrganization();
  const hasHistory = organization !== null && !isOff(organization.policy, 'history');
  const hasFeelings = organization !== null && !isOff(organization.policy, 'symptoms');
  const name = hasHistory && part && dayNamed(part, zoneNow()) ? part : null;
  const read = useMemo(() => () => readToday(name), [name]);
  const known = useLive<DayRead | null>(read, onChange, null);
  const now = useNow(clock);
  const [trouble, act] = useAct(send);
  useEffect(() => {
    document.title = i18n.t('today.tabTitle');
  }, []);
  // Until the day that was asked for is there, the one before stays.
  if (!known) return <main class="day-page" />;
  const view = viewOf(known.snapshot, now);
  const zone = view?.zone ?? zoneNow();
  const day = known.isToday && view ? view.today : known.day;
  return (
    <main class="day-page">
      <header class="day-page__head">
        <div>
          <h1 class="day-page__title">{known.isToday ? i18n.t('today.title') : dateWords(day.day)}</h1>
          {known.isToday && <p class="day-page__date">{dateWords(day.day)}</p>}
        </div>
        <DayNav
          before={hasHistory && known.first && day.day > known.first ? shift(day.day, -1) : null}
          after={known.isToday ? null : shift(day.day, 1)}
          isToday={known.isToday}
        />
      </header>
      {known.isToday && (
        <div class="day-page__now">
          <section class="card day-page__timer">
            <Now view={view} trouble={trouble} act={act} />
          </section>
          <div class="day-page__tip">
            <TipHere port={TIPS} />
          </div>
          {hasFeelings && <FeelingCard feelings={known.feelings} zone={zone} onSay={say} onRemove={forget} />}
        </div>
      )}
      <DayCard
        key={day.day}
        day={day}
        now={now}
        zone={zone}
        settings={known.snapshot.settings}
        feelings={hasFeelings ? known.feelings : []}
      />
      {!known.isToday && hasFeelings && (
        <FeelingCard feelings={known.feelings} zone={zone} onSay={null} onRemove={forget} />
      )}
    </main>
  );
}

function shift(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
