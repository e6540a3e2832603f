import type { Workplace } from '../audit/workplace';
import { workplaceInUse } from '../audit/workplaces';
import { localDay } from '../civil/local-day';
import { rangeAt } from '../civil/working-hours';
import type { Day } from '../day/day';
import { sittingSince } from '../day/sitting-since';
import { totals } from '../day/totals';
import type { Settings } from '../settings';
import { HOUR } from '../units';
import type { TipContext } from './context';
import { minuteOf, seasonOf } from './season';

/** What a page knows. */
export interface TipSources extends Pick<TipContext, 'felt' | 'flareUp'> {
  readonly now: number;
  readonly zone: string;
  /** Today up to now. */
  readonly today: Day;
  readonly settings: Pick<Settings, 'body' | 'hours'>;
  readonly workplaces: readonly Workplace[];
  /** When Limber came, in milliseconds since 1970. */
  readonly born: number;
  /** Milliseconds; an absence shorter than this does not interrupt sitting. */
  readonly bridged: number;
}

/** The moment as tips see it. */
export function toContext(sources: TipSources): TipContext {
  const { now, zone, today, settings, workplaces, born, bridged, felt, flareUp } = sources;
  const { day, start } = localDay(now, zone);
  const since = sittingSince(today.spans, bridged, start);
  const workEnds = settings.hours ? (rangeAt(settings.hours, now, zone)?.to ?? null) : null;
  const breaks = today.facts.filter(({ kind, at }) => kind === 'stretch' && at <= now);
  return {
    at: now,
    day,
    minute: minuteOf(now, zone),
    satMs: since === null ? null : Math.max(0, now - since),
    deskMs: totals(today).ms.desk,
    season: seasonOf(today.spans, now, zone, start, workEnds),
    lastBreak: breaks.reduce<Day['facts'][number] | null>((last, one) => (last && last.at > one.at ? last : one), null),
    body: settings.body,
    workplace: workplaceInUse(workplaces),
    workplaces: workplaces.length,
    daysInUse: Math.max(0, Math.floor((now - born) / (24 * HOUR))),
    felt,
    flareUp,
  };
}
