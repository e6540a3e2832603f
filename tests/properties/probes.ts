import type { Session } from '../../core/session';
import type { Settings } from '../../core/settings';
import { MINUTE } from '../../core/units';
import type { NewWorker, Scheduler } from './background';
import type { Invariant } from './invariant';
import type { Step } from './witness';

type Blame = (invariant: Invariant, what: string) => void;

/**
 * What must hold at any one step, whatever came before: asked of a worker that was just born, with a copy of what was
 * stored. So nothing that a worker keeps in memory can help it. One question a step: together they cost as much as the rest.
 */
export function probe(step: Step, turn: number, newWorker: NewWorker, blame: Blame): void {
  const stored = JSON.stringify(step.outcome.session);
  PROBES[turn % PROBES.length]?.(step, newWorker(), stored, blame);
  if (step.event.kind === 'command') doubled(step, newWorker(), stored, blame);
}

/** A newborn worker makes the same of what was stored, and sees the same picture in what was saved. */
function newborn(
  { before, event, settings, outcome, picture }: Step,
  worker: Scheduler,
  stored: string,
  blame: Blame,
): void {
  const again = worker.advance(JSON.parse(JSON.stringify(before)), event, settings);
  if (JSON.stringify(again) !== JSON.stringify(outcome)) blame('durable', 'a new worker makes something else of it');
  const then = worker.surfaces(JSON.parse(stored), settings, event.at);
  if (JSON.stringify(then) !== JSON.stringify(picture)) blame('durable', 'a new worker shows something else');
}

/** Killed after saving: the wake that follows at once shows the same, and tells nothing new. */
function wake({ event, outcome, settings, picture }: Step, worker: Scheduler, stored: string, blame: Blame): void {
  // A report reads nothing: after a gap the wake that follows it is the first to see who is there.
  if (event.kind === 'report' && outcome.session.idle?.how === 'gap') return;
  const { at, zone, reading } = event;
  const { session, facts } = worker.advance(JSON.parse(stored), { kind: 'wake', at, zone, reading }, settings);
  if (facts.length > 0) blame('durable', `a wake at the same instant tells ${facts[0]?.result}`);
  const then = worker.surfaces(session, settings, at);
  if (JSON.stringify(then) !== JSON.stringify(picture))
    blame('durable', 'a wake at the same instant shows something else');
}

/** The same event twice: no second fact, nothing that is shown anew. */
function doubled({ event, settings, picture, outcome }: Step, worker: Scheduler, stored: string, blame: Blame): void {
  // What came to nothing may be asked for again.
  if (outcome.reply.did !== 'done') return;
  const { session, facts } = worker.advance(JSON.parse(stored), event, settings);
  if (facts.length > 0) blame('one', `doubled, ${nameOf(event)} tells ${facts[0]?.result} again`);
  const { notification, page, chime } = worker.surfaces(session, settings, event.at);
  const same = [notification, page, chime].every(
    (one, i) =>
      one === null ||
      ('show' in one && !one.show) ||
      JSON.stringify(one) === JSON.stringify([picture.notification, picture.page, picture.chime][i]),
  );
  if (!same) blame('one', `doubled, ${nameOf(event)} shows something new`);
}

/** Other settings: what has accrued, a running break, a pause and a meeting stay what they were. */
function settings({ event, settings }: Step, worker: Scheduler, stored: string, blame: Blame): void {
  const { at, zone, reading } = event;
  const before: Session = JSON.parse(stored);
  const longer: Settings = {
    ...settings,
    stretch: {
      ...settings.stretch,
      every: settings.stretch.every + 7 * MINUTE,
      length: settings.stretch.length + MINUTE,
    },
    micro: { ...settings.micro, every: settings.micro.every + 3 * MINUTE },
    style: settings.style === 'firm' ? 'balanced' : 'firm',
  };
  const { session, facts } = worker.advance(before, { kind: 'settings', at, zone, reading }, longer);
  if (facts.length > 0) blame('settings', `a change of settings tells ${facts[0]?.result}`);
  for (const kind of ['stretch', 'micro'] as const) {
    const { id, worked, prompt } = before.cycles[kind];
    const after = session.cycles[kind];
    if (after.id === id && after.worked < worked) blame('settings', `accrued ${kind} time is lost`);
    if (kind === 'stretch' && after.id !== id) blame('settings', 'the stretch timer began anew');
    if (prompt && kind === 'stretch' && !after.prompt) blame('settings', 'an open prompt is gone');
  }
  const kept = (one: Session) => JSON.stringify([one.running, one.pause, one.meeting]);
  if (kept(session) !== kept(before)) blame('settings', 'a running break or a pause has changed');
}

/** Everything in a record is plain, and every number is one. */
export function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== Array.prototype) return false;
  return Object.values(value).every(isPlain);
}

/** No duration in a session is negative. */
export function negative({ cycles, running, recent }: Session): string | null {
  for (const [kind, { worked, floor, prompt }] of Object.entries(cycles)) {
    if (worked < 0 || floor < 0) return `${kind} worked ${worked}`;
    if (prompt && (prompt.present < 0 || (prompt.loud ?? 0) < 0)) return `${kind} present ${prompt.present}`;
  }
  if (running && (running.pausedFor < 0 || (running.remaining ?? 0) < 0 || running.length < 0)) return 'running';
  if (recent.some(([from, to]) => to < from)) return 'recent';
  return null;
}

function nameOf(event: Step['event']): string {
  if (event.kind === 'command') return event.command.do;
  return event.kind === 'report' ? event.report.say : event.kind;
}

const PROBES = [newborn, wake, doubled, settings];
