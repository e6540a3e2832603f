import { advance, wrong } from './mutant';

/** Knows no meetings: it asks in the middle of one, and only the record says "in a meeting". */
export const mutant = wrong('held', (session, event, settings) => {
  const { meeting } = session;
  const outcome = advance({ ...session, meeting: null }, event, settings);
  return { ...outcome, session: { ...outcome.session, meeting: outcome.session.meeting ?? meeting } };
});
