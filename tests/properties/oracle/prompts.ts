import { KINDS, type Kind } from '../../../core/kind';
import { MINUTE, SECOND } from '../../../core/units';
import type { Invariant } from '../invariant';
import type { Step } from '../witness';
import type { Account } from './account';
import type { Known } from './known';
import { GRACE, ROUNDING, UNANSWERED } from './rules';
import type { Span } from './span';
import { isProvenAbsence } from './spells';

/** Looks at prompts as they begin: none too soon, none to an empty chair, one at a time. */
export class Prompts {
  private readonly asked = new Set<string>();
  private last = { t: Number.NEGATIVE_INFINITY, kind: 'micro' as Kind, sign: 0 };

  constructor(private readonly known: Known) {}

  /** Prompts that began with this step: each in its time, one at a time. */
  take(step: Step, before: Step, { gap, fresh, jump }: Span): void {
    const { t, outcome, settings, event } = step;
    const { cycles } = outcome.session;
    this.fallDue(step);
    const open = KINDS.filter((kind) => cycles[kind].prompt !== null);
    if (open.length > 1) this.known.blame('no burst', 'two prompts are open');
    for (const kind of open) {
      const { id, postponed } = cycles[kind];
      const key = `${id} ${postponed}`;
      if (this.asked.has(key)) continue;
      this.asked.add(key);
      const account = this.known.accounts[kind];
      if (!settings[kind].on) this.known.blame('settings', `a ${kind} prompt though it is off`);
      if (this.known.missed.atLeast >= UNANSWERED) this.known.blame('idle may lie', 'prompts on though nobody answers');
      if (t - this.known.wokeAt < GRACE - ROUNDING && this.known.wokeClearly)
        this.known.blame('sleep', 'a prompt right after waking');
      if (!this.known.due.has(key)) tooSoon(this.known, kind, account, step, before);
      const { last } = this;
      const takeover = kind === 'stretch' && last.kind === 'micro';
      if (t - last.t < 30 * SECOND && !takeover && last.sign === this.known.signs && event.kind !== 'settings') {
        this.known.blame('no burst', 'two prompts within half a minute');
      }
      this.last = { t, kind, sign: this.known.signs };
    }
    const spell = this.known.spells.open.at(-1);
    const began = open.filter((kind) => before.outcome.session.cycles[kind].prompt === null);
    if (began.length > 0 && spell?.to === null && !gap && !fresh && jump === 0 && isProvenAbsence(spell, t, settings)) {
      this.known.blame('never unfair', 'a prompt to an empty chair');
    }
  }

  /** A break that is due and held stays due where less had been worked than it seemed; other settings plan it anew. */
  private fallDue({ event, outcome, settings }: Step): void {
    const { due, accounts } = this.known;
    if (event.kind === 'settings') due.clear();
    for (const kind of KINDS) {
      const { id, postponed, dueAt, postponedLeft } = outcome.session.cycles[kind];
      const { leading } = accounts[kind];
      const isDue = dueAt !== null && postponedLeft === null;
      if (isDue && leading.most + ROUNDING >= accounts[kind].neededAtLeast(settings)) due.add(`${id} ${postponed}`);
    }
  }
}

function tooSoon(known: Known, kind: Kind, account: Account, { settings, event }: Step, before: Step): void {
  const most = account.leading.most + ROUNDING;
  const needed = account.neededAtLeast(settings);
  const old = account.neededAtLeast(before.settings);
  if (event.kind === 'settings' && most < old && settings[kind].every < before.settings[kind].every) {
    known.blame('settings', 'a shortened interval strikes at once');
  }
  if (most >= needed) return;
  const { sleep, away, stopped } = account.leftOut;
  const why = (): Invariant => {
    if (sleep > 0 && most + sleep >= needed) return 'sleep';
    if (away > 0 && most + away >= needed) return 'never unfair';
    if (stopped > 0 && most + stopped >= needed) return 'held';
    if (account.jumped) return 'clock';
    return account.replanned ? 'settings' : 'never unfair';
  };
  known.blame(why(), `a ${kind} prompt after at most ${most / MINUTE} of ${needed / MINUTE} min`);
}

/** Under a hold nothing asks. */
export function mayNotShow(known: Known, { event, settings, picture, outcome }: Step): void {
  const { at, zone } = event;
  const held =
    known.holds.stops(at, zone, settings) || known.holds.inMeeting(at) || known.holds.senses(at, settings, ROUNDING);
  if (!held) return;
  const asks = picture.notification?.show && !['pause', 'care'].includes(picture.notification.about);
  const page = picture.page?.show && !outcome.session.running;
  if (asks || page || picture.badge.text === '!' || picture.chime?.about === 'prompt')
    known.blame('held', 'asks under a hold');
}
