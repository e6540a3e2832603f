import type { Item } from '../../content/checklist/types';
import { HOUR } from '../units';
import { answer } from './answering';
import type { Workplace } from './workplace';

const DAY = 24 * HOUR;
/** Three months, give or take a day. */
const STALE_AFTER = 91 * DAY;
/** "Not now" puts the proposal off for this long. */
const PUT_OFF_FOR = 14 * DAY;

/** A proposal to look at the whole workplace again; `since` in milliseconds since 1970. */
export interface Recheck {
  readonly why: 'changed' | 'three-months';
  /** When it changed, or when its oldest answer was given. */
  readonly since: number;
}

/**
 * Whether a re-check of the whole is due: an answer is older than the last change of the workplace, or than three
 * months. It stays due until every answer was given anew. Shown in the popup, never as a notification.
 *
 * @returns null where nothing is due, nothing was answered, or it was put off
 */
export function recheck(workplace: Workplace, items: readonly Item[], now: number): Recheck | null {
  const { answers, changedAt, recheckFrom } = workplace;
  const times = items.flatMap(({ id }) => answers[id]?.at ?? []);
  if (times.length === 0 || (recheckFrom !== null && now < recheckFrom)) return null;
  const oldest = Math.min(...times);
  if (changedAt !== null && oldest < changedAt) return { why: 'changed', since: changedAt };
  return now - oldest >= STALE_AFTER ? { why: 'three-months', since: oldest } : null;
}

/** Items whose answer is too old for a re-check that is due: what the page walks through. */
export function toRecheck(workplace: Workplace, items: readonly Item[], now: number): Item[] {
  const due = recheck({ ...workplace, recheckFrom: null }, items, now);
  if (!due) return [];
  const before = due.why === 'changed' ? due.since : now - STALE_AFTER + 1;
  return items.filter(({ id }) => (workplace.answers[id]?.at ?? before) < before);
}

/** "My workplace has changed": every answer up to now is to be looked at again. */
export function workplaceChanged(workplace: Workplace, at: number): Workplace {
  return { ...workplace, changedAt: at, recheckFrom: null };
}

/** "Not now." */
export function recheckPutOff(workplace: Workplace, at: number): Workplace {
  return { ...workplace, recheckFrom: at + PUT_OFF_FOR };
}

/** "All of it is still so": gives the answers that were there again, as of now. */
export function allConfirmed(workplace: Workplace, items: readonly Item[], at: number): Workplace {
  return items.reduce((changed, { id }) => {
    const given = changed.answers[id];
    return given ? answer(changed, id, given.answer, at) : changed;
  }, workplace);
}
