import type { Kind } from '../../../core/kind';
import { STYLES } from '../../../core/styles';
import { MINUTE, SECOND } from '../../../core/units';
import type { Invariant } from '../invariant';
import type { Show, Step } from '../witness';
import { Work } from './work';

type Blame = (invariant: Invariant, what: string) => void;

/** Polite prompting may wait this long; an alarm may come this late. */
const POLITE = 2 * MINUTE;
const LATE = 60 * SECOND;

/** What was seen and heard, and what should have been: each rung once, none left out. */
export class Showing {
  /** Times a thing may be shown: one, and one more for each death between the show and its report. */
  private readonly allowed = new Map<string, number>();
  private readonly seen = new Map<string, number>();
  /** Each time a break begins to run, or asks "go on?", its page may come once. */
  private runs = 0;
  /** Presence since the prompt of a kind. */
  private readonly asking = new Map<Kind, { key: string; work: Work; shown: Set<string> }>();

  constructor(private readonly blame: Blame) {}

  show(show: Show): void {
    const key = this.key(show);
    const count = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, count);
    if (count > (this.allowed.get(key) ?? 1))
      this.blame('one', `${show.what} (${show.about}) shown ${count} times for ${show.id}`);
    for (const one of this.asking.values()) if (one.key === `${show.id} ${show.asked}`) one.shown.add(show.what);
  }

  unreported(show: Show): void {
    const key = this.key(show);
    this.allowed.set(key, (this.allowed.get(key) ?? 1) + 1);
  }

  private key({ what, about, id, asked }: Show): string {
    return `${what} ${about} ${id} ${asked} ${about === 'running' ? this.runs : 0}`;
  }

  /** Counts the presence of a step for the prompts that were open before it. */
  pass(
    sure: readonly (readonly [number, number])[],
    possible: readonly (readonly [number, number])[],
    bonus: number,
  ): void {
    for (const { work } of this.asking.values()) {
      work.addSure(sure);
      work.addPossible(possible, bonus);
    }
  }

  takeSure(from: number, to: number): void {
    for (const { work } of this.asking.values()) work.takeSure(from, to);
  }

  /** Looks at the prompts after a step. `lost`: how much may have been lost to a late alarm; `waking`: nothing climbs now. */
  take({ outcome, before, picture, settings, event }: Step, lost: number, waking: boolean): void {
    const { session } = outcome;
    this.isMissedTooSoon(outcome, settings.missedAfter);
    // After each boot the page of a running break is there again, once.
    const asks = session.running !== null && event.kind === 'boot' && event.fresh;
    const starts = session.running !== null && before.running?.id !== session.running.id;
    if (asks || starts) this.runs += 1;
    for (const kind of ['stretch', 'micro'] as const) {
      const { id, postponed, prompt, dismissed } = session.cycles[kind];
      const key = `${id} ${postponed}`;
      const was = this.asking.get(kind);
      if (!prompt) {
        this.asking.delete(kind);
        continue;
      }
      // Withdrawn by a hold and put back: the rungs that were shown stay shown, the presence is counted anew.
      const fresh = !was || before.cycles[kind].prompt === null || was.key !== key;
      if (fresh) this.asking.set(kind, { key, work: new Work(), shown: new Set() });
      const { work, shown } = this.asking.get(kind) ?? { work: new Work(), shown: new Set<string>() };
      if (dismissed.length > 0 || event.kind === 'settings' || waking) continue;
      for (const { rung, after } of STYLES[settings.style][kind]) {
        if ((rung === 'page' && !settings.windows) || (rung === 'chime' && !settings.chime)) continue;
        const asked =
          rung === 'chime' ? picture.chime !== null : picture[rung as 'notification' | 'page']?.show === true;
        if (asked || shown.has(rung) || session.cycles[kind].shown.includes(rung)) continue;
        if (work.least > POLITE + after + lost) this.blame('never lost', `${rung} of a ${kind} break not shown`);
      }
      if (kind === 'stretch' && settings.missedAfter !== null && work.least > settings.missedAfter + LATE + lost) {
        this.blame('never lost', 'a prompt nobody answers stays for ever');
      }
    }
  }

  private isMissedTooSoon({ facts }: Step['outcome'], missedAfter: number | null): void {
    const missed = facts.find(({ kind, result }) => kind === 'stretch' && result === 'missed');
    const prompt = this.asking.get('stretch');
    if (!missed || !prompt || missedAfter === null || prompt.work.most >= missedAfter - SECOND) return;
    this.blame('never unfair', `missed after ${prompt.work.most} ms of presence`);
  }
}
