import { restart } from './cycle';
import type { Turn } from './turn';
import { log } from './turn';

/**
 * Whether the present rest began after the micro prompt. One that began before it may still grow into a natural break,
 * and counts as the micro-break only when it ends too soon for that.
 */
export function restsSincePrompt({ session }: Turn): boolean {
  const { prompt } = session.cycles.micro;
  return prompt !== null && session.idle !== null && session.idle.since >= prompt.at;
}

/** A micro-break is taken when nobody touched anything for its length after the prompt. */
export function takeByRest(turn: Turn): void {
  const { session, settings, now, awayTo } = turn;
  const { id, prompt } = session.cycles.micro;
  if (!prompt || !session.idle) return;
  const since = Math.max(prompt.at, session.idle.since);
  const { length } = settings.micro;
  if (awayTo - since < length) return;
  log(turn, { id, kind: 'micro', result: 'taken', at: since, ms: length });
  restart(session, 'micro', now);
}
