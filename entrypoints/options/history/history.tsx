import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../../components/button.css';
import { dayNamed } from '../../../core/civil/local-day';
import type { Period, Zoom } from '../../../core/history/period';
import { periodOf, shifted, ZOOMS } from '../../../core/history/period';
import type { Kind } from '../../../core/kind';
import { KINDS } from '../../../core/kind';
import type { SectionProps } from '../sections';
import { barsOf, periodAddress, periodName } from './bars';
import { Choice } from './choice';
import { HistoryTable } from './history-table';
import './history.css';
import { Plots } from './plots';
import type { Ground } from './read-ground';
import { useGround, useSummaries } from './use-history';

/** Weeks, months and years: what the days came to, as plots or as a table. */
export function History({ part }: SectionProps) {
  const ground = useGround();
  const [kind, setKind] = useState<Kind>('stretch');
  const [asTable, setAsTable] = useState(false);
  const { zoom, day } = wanted(part, ground);
  const from = ground?.known.from;
  const to = ground?.known.to;
  const period = useMemo(() => (day && from && to ? periodOf(zoom, day, { from, to }) : null), [zoom, day, from, to]);
  const read = useSummaries(period, ground);
  const bars = useMemo(() => (read && ground ? barsOf(read.period, read.summaries, ground) : []), [read, ground]);
  useEffect(() => {
    document.title = i18n.t('history.tabTitle');
  }, []);
  if (!ground || !period || !read) return <main class="history" />;
  const isEmpty = bars.every((bar) => bar.isEmpty);
  return (
    <main class="history">
      <header class="history__head">
        <h1 class="history__title">{i18n.t('history.title')}</h1>
        <Choice
          legend={i18n.t('history.zoom.label')}
          options={ZOOMS.map((value) => ({ value, words: i18n.t(`history.zoom.${value}`) }))}
          chosen={zoom}
          onChoose={(value) => {
            location.hash = periodAddress(value, day ?? ground.today);
          }}
        />
      </header>
      <div class="history__bar">
        <PeriodNav period={period} ground={ground} />
        <div class="history__choices">
          <Choice
            legend={i18n.t('history.kind.label')}
            options={KINDS.map((value) => ({ value, words: i18n.t(`history.kind.${value}`) }))}
            chosen={kind}
            onChoose={setKind}
          />
          <Choice
            legend={i18n.t('history.view.label')}
            options={(['plots', 'table'] as const).map((value) => ({ value, words: i18n.t(`history.view.${value}`) }))}
            chosen={asTable ? 'table' : 'plots'}
            onChoose={(value) => setAsTable(value === 'table')}
          />
        </div>
      </div>
      <section class="history__card" aria-label={periodName(read.period)} aria-busy={!read.isAll}>
        {isEmpty && <p class="history__empty">{i18n.t('history.empty')}</p>}
        {!isEmpty && asTable && <HistoryTable bars={bars} kind={kind} hasSymptoms={ground.hasSymptoms} />}
        {!isEmpty && !asTable && <Plots bars={bars} kind={kind} hasSymptoms={ground.hasSymptoms} />}
      </section>
    </main>
  );
}

function PeriodNav({ period, ground }: { period: Period; ground: Ground }) {
  const before = period.from > ground.known.from ? shifted(period, -1) : null;
  const after = period.to < ground.known.to ? shifted(period, 1) : null;
  return (
    <nav class="history__nav" aria-label={i18n.t('history.nav.label')}>
      <NavLink href={before && periodAddress(period.zoom, before)} words={i18n.t('history.nav.before')} />
      <NavLink href={after && periodAddress(period.zoom, after)} words={i18n.t('history.nav.after')} />
      <strong class="history__period">{periodName(period)}</strong>
    </nav>
  );
}

/** The way to another time; where there is none it stands there all the same, so that nothing jumps. */
function NavLink({ href, words }: { href: string | null; words: string }) {
  if (href === null) return <span class="button button--small history__no-way">{words}</span>;
  return (
    <a class="button button--small" href={href}>
      {words}
    </a>
  );
}

/** What the address asks for: the month of today unless it says otherwise. */
function wanted(part: string | null, ground: Ground | null): { zoom: Zoom; day: string | null } {
  const [zoom, day = ''] = part?.split('/') ?? [];
  return {
    zoom: ZOOMS.find((one) => one === zoom) ?? 'month',
    day: dayNamed(day, 'UTC') ? day : (ground?.today ?? null),
  };
}
