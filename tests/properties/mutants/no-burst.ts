import { advance, wrong } from './mutant';

/** Does not absorb: a micro-break whose time has come asks beside the stretch break. */
export const mutant = wrong('no burst', (session, event, settings) => {
  const outcome = advance(session, event, settings);
  const { stretch, micro } = outcome.session.cycles;
  const due = settings.micro.on && session.cycles.micro.worked >= settings.micro.every - 60_000;
  if (!stretch.prompt || !due || session.cycles.stretch.prompt) return outcome;
  const both = { stretch, micro: { ...micro, dueAt: event.at, prompt: { ...stretch.prompt } } };
  return { ...outcome, session: { ...outcome.session, cycles: both } };
});
