import { DEFAULTS } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';
import { Drive } from './drive';

/** When somebody leaves in the standard hour, and for how long (minutes): three short absences and one long one. */
const ABSENCES = [
  [8, 2],
  [22, 3],
  [35, 6],
  [52, 2],
] as const;

/** Cold starts that the contract allows in the standard hour. */
export const WANTED_COLD_STARTS = 24;

/**
 * The simulated standard hour: default settings, four absences, notifications granted, pauses of 20 s in the typing every
 * two minutes. The worker starts cold where its last event is more than 30 s past.
 *
 * @param from minutes of work before the hour begins: not every hour has the same breaks in it
 */
export function standardHour(from = 0): {
  coldStarts: number;
  events: number;
  causes: readonly { at: number; why: string }[];
} {
  const begin = Date.parse('2026-03-02T08:00:00Z');
  const drive = new Drive(begin, 'Europe/Berlin', DEFAULTS);
  drive.event({ kind: 'boot', fresh: true }, 0, 'boot');
  const hour = begin + from * MINUTE;
  const happenings = inputs(hour);
  let still: number | null = null;
  let idle = false;
  let counted = { coldStarts: 0, events: 0, causes: 0 };
  let isCounting = false;
  for (;;) {
    const next = happenings[0];
    const alarm = drive.nextAlarm;
    const turnsIdle =
      still !== null && !idle ? Math.max(drive.now, still + drive.picture.idleAfter) : Number.POSITIVE_INFINITY;
    const at = Math.min(next?.at ?? Number.POSITIVE_INFINITY, alarm.at, turnsIdle);
    if (!isCounting && at >= hour) {
      counted = { coldStarts: drive.coldStarts, events: drive.events, causes: drive.causes.length };
      isCounting = true;
    }
    if (at >= hour + 60 * MINUTE) break;
    drive.now = at;
    const quiet = still === null ? 0 : at - still;
    if (at === next?.at) {
      happenings.shift();
      still = next.still ? at : null;
      if (!next.still && idle)
        drive.event({ kind: 'idle', state: 'active', after: drive.picture.idleAfter }, 0, 'active');
      if (!next.still) idle = false;
    } else if (at === turnsIdle) {
      idle = true;
      drive.event({ kind: 'idle', state: 'idle', after: drive.picture.idleAfter }, quiet, 'idle');
    } else drive.event({ kind: 'wake' }, quiet, alarm.why);
    // An interval that was lowered while nobody moved and is longer again makes an idle person "active".
    if (idle && still !== null && at - still < drive.picture.idleAfter) {
      idle = false;
      drive.event({ kind: 'idle', state: 'active', after: drive.picture.idleAfter }, at - still, 'active');
    }
  }
  return {
    coldStarts: drive.coldStarts - counted.coldStarts,
    events: drive.events - counted.events,
    causes: drive.causes.slice(counted.causes).map(({ at, why }) => ({ at: (at - hour) / MINUTE, why })),
  };
}

/** When hands come to rest and when they move again: the absences, and short pauses in the typing. */
function inputs(hour: number): { at: number; still: boolean }[] {
  const away = ABSENCES.map(([at, length]) => [hour + at * MINUTE, hour + (at + length) * MINUTE] as const);
  const list = away.flatMap(([from, to]) => [
    { at: from, still: true },
    { at: to, still: false },
  ]);
  for (let at = hour - 60 * MINUTE + 50 * SECOND; at < hour + 60 * MINUTE; at += 2 * MINUTE) {
    if (away.some(([from, to]) => at + 20 * SECOND >= from && at <= to)) continue;
    list.push({ at, still: true }, { at: at + 20 * SECOND, still: false });
  }
  return list.sort((a, b) => a.at - b.at);
}
