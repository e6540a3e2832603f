import { advance, wrong } from './mutant';

/** Takes a late heartbeat for a slow one: the time asleep is filled with wakes that never were, and counts as work. */
export const mutant = wrong('sleep', (session, event, settings) => {
  let now = session;
  const until = Math.min(event.at, session.at + 12 * 3_600_000);
  const filled = event.kind === 'boot' && event.fresh ? 0 : until - 300_000;
  while (now.at < filled && !now.idle) {
    const at = now.at + 300_000;
    now = advance(now, { kind: 'wake', at, zone: now.zone, reading: null }, settings).session;
  }
  return advance(now, event, settings);
});
