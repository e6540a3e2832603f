import { advance, wrong } from './mutant';

/** Forgets that a notification was shown: every wake shows it again. */
export const mutant = wrong('one', (session, event, settings) => {
  const isShown = event.kind === 'report' && event.report.say === 'shown' && event.report.rung === 'notification';
  const outcome = advance(session, event, settings);
  if (!isShown) return outcome;
  return { ...outcome, session: { ...outcome.session, cycles: session.cycles } };
});
