import type { Cause } from '../../core/event';
import { DEFAULTS } from '../../core/settings';
import { HOUR, MINUTE } from '../../core/units';
import { Drive } from './drive';

const DAYS = 250;
const EVENTS_AN_HOUR = 25;
const HOURS = 8;

/** Milliseconds of processor time that a working year may take. */
export const WANTED_YEAR = 1_000;

/**
 * A simulated working year through `advance` and `surfaces`: 250 days of 8 hours, about 25 events an hour, a few absences
 * and answered breaks in each, the computer asleep at night.
 */
export function workingYear(): { ms: number; events: number; breaks: number } {
  const first = Date.parse('2026-01-05T08:00:00Z');
  const drive = new Drive(first, 'Europe/Berlin', DEFAULTS);
  let breaks = 0;
  // Processor time: a busy machine must not look like a slow scheduler.
  const began = process.cpuUsage();
  for (let day = 0; day < DAYS; day++) {
    // Five days of seven.
    const morning = first + (Math.floor(day / 5) * 7 + (day % 5)) * 24 * HOUR;
    for (let n = 0; n < HOURS * EVENTS_AN_HOUR; n++) {
      drive.now = morning + (n * HOUR) / EVENTS_AN_HOUR;
      const cause = causeOf(n, drive);
      if (cause.kind === 'command') breaks += 1;
      drive.event(cause, cause.kind === 'idle' && cause.state === 'idle' ? MINUTE : 0, cause.kind);
    }
  }
  const { user, system } = process.cpuUsage(began);
  return { ms: (user + system) / 1000, events: drive.events, breaks };
}

/** Mostly wakes; somebody leaves and comes back twice an hour, and starts what asks. */
function causeOf(n: number, { session }: Drive): Cause {
  const { stretch } = session.cycles;
  if (stretch.prompt) return { kind: 'command', command: { do: 'start', kind: 'stretch', id: stretch.id } };
  if (n % 12 === 5) return { kind: 'idle', state: 'idle', after: MINUTE };
  if (n % 12 === 6) return { kind: 'idle', state: 'active', after: MINUTE };
  return { kind: 'wake' };
}
