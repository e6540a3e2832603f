import { i18n } from '#i18n';
import { localDay } from '../../../core/civil/local-day';
import { flareUpDays } from '../../../core/flare-up/history';
import type { DayRange } from '../../../core/history/period';
import { placesOf } from '../../../core/history/places';
import { isOff } from '../../../core/policy/policy';
import { now, zone } from '../../../platform/clock';
import { sessionRecord } from '../../../platform/session-record';
import { firstDay } from '../../../storage/read-days';
import { readShelf } from '../../../storage/shelf';
import { snapshot } from '../../../storage/snapshot';
import type { Marks } from './bars';

/** What the section is drawn from beside the days themselves: it does not depend on the period. */
export interface Ground extends Marks {
  /** First and last day that anything is known of, today included. */
  readonly known: DayRange;
  readonly today: string;
  /** Interruptions of sitting shorter than this are none, in milliseconds. */
  readonly bridged: number;
  /** Whether how the back felt and flare-ups are shown: an organization may have switched them off. */
  readonly hasSymptoms: boolean;
}

/** Reads it; without a database nothing is known but the day. */
export async function readGround(): Promise<Ground> {
  const [at, place] = [now(), zone()];
  const today = localDay(at, place).day;
  const [{ settings, policy }, [first, flareUps, audits, workplaces]] = await Promise.all([
    snapshot(sessionRecord, at, place),
    readMarks(),
  ]);
  const places = placesOf(workplaces, audits, i18n.t('history.felt.workplace'));
  const known = { from: first !== null && first < today ? first : today, to: today };
  const hasSymptoms = !isOff(policy, 'symptoms');
  return {
    known,
    today,
    bridged: settings.idleAfter,
    hasSymptoms,
    flareUps: hasSymptoms ? flareUpDays(flareUps, at, place) : [],
    places,
  };
}

async function readMarks() {
  try {
    const shelves = [firstDay(), readShelf('flareUps'), readShelf('audits'), readShelf('workplaces')] as const;
    return await Promise.all(shelves);
  } catch (error) {
    console.warn('Limber has no history without its database:', error);
    return [null, [], [], []] as const;
  }
}
