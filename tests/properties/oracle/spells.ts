import type { Settings } from '../../../core/settings';
import type { Doing, IdleMode } from '../moves';
import type { Step } from '../witness';

/** A spell in which nobody touched anything: what is true of it, and what the scheduler could know. */
export interface Spell {
  from: number;
  /** When somebody touched something again. */
  to: number | null;
  locked: boolean;
  /** Sound was on: it may count as sitting. */
  sound: boolean;
  /** Earliest start that an event or a reading has proved; null while nothing has. */
  provenFrom: number | null;
  provenLocked: boolean;
  /** The idle API told of it by an event: then the event that ends it ends it exactly. */
  announced: boolean;
  /** Last step that found the spell under way. */
  provenTo: number;
  /** Jumps of the clock within it. */
  jumped: boolean;
}

/** Keeps the spells that are under way, or over without the scheduler having had a chance to know. */
export class Spells {
  open: Spell[] = [];
  private soundOn = false;

  constructor(private readonly mode: IdleMode) {}

  person(t: number, doing: Doing): void {
    const last = this.open.at(-1);
    if (doing === 'types') {
      if (last && last.to === null) last.to = t;
    } else if (last && last.to === null) last.locked ||= doing === 'locked';
    else {
      const blank = { provenFrom: null, provenLocked: false, announced: false, provenTo: t, jumped: false };
      this.open.push({ from: t, to: null, locked: doing === 'locked', sound: this.soundOn, ...blank });
    }
  }

  sound(on: boolean): void {
    this.soundOn = on;
    const last = this.open.at(-1);
    if (on && last && last.to === null) last.sound = true;
  }

  /** A fresh boot: what was quiet before is none of the scheduler's business. */
  boot(t: number): void {
    this.open = this.open.filter(({ to }) => to === null);
    for (const spell of this.open) {
      spell.from = t;
      spell.provenFrom = null;
      spell.provenLocked = false;
      spell.announced = false;
    }
  }

  /** Takes in what a step proves about the spell under way. */
  prove({ t, event }: Step): void {
    const spell = this.open.at(-1);
    if (!spell || spell.to !== null || this.mode === 'always active' || this.mode === 'absent') return;
    // An `active` while nobody moves comes of a changed interval, or late: nobody will tell the end any more.
    if (event.kind === 'idle' && event.state === 'active') spell.announced = false;
    const proofs: number[] = [];
    // What comes late when the screen is locked already is overtaken.
    if (event.kind === 'idle' && event.state === 'idle' && !spell.provenLocked) proofs.push(t - event.after);
    if (event.reading && event.reading.quietAtLeast > 0) proofs.push(t - event.reading.quietAtLeast);
    if (event.reading?.locked || (event.kind === 'idle' && event.state === 'locked' && spell.locked)) {
      proofs.push(t);
      // Who locks a screen has touched it, unless the idle API had told before that nobody did.
      if (!spell.provenLocked && !spell.announced) spell.provenFrom = null;
      spell.provenLocked = true;
    }
    if (event.kind === 'idle' && event.state === (spell.locked ? 'locked' : 'idle')) spell.announced = true;
    if (proofs.length === 0) return;
    spell.provenFrom = Math.max(spell.from, Math.min(spell.provenFrom ?? t, ...proofs));
    spell.provenTo = t;
  }

  /** Whether a step lets the scheduler know who is back. */
  tells({ event }: Step): boolean {
    if (event.reading || event.kind === 'command' || this.mode === 'absent') return true;
    return event.kind === 'idle' && event.state === 'active';
  }

  /** Spells that are over and known to be. Returns how many there were. */
  settle(step: Step): number {
    if (!this.tells(step)) return 0;
    const before = this.open.length;
    const last = this.open.at(-1);
    // Who unlocks and locks again between two readings was never seen to be back.
    if (step.event.reading?.locked && last?.to === null) last.from = Math.min(...this.open.map(({ from }) => from));
    this.open = this.open.filter(({ to }) => to === null);
    return before - this.open.length;
  }
}

/** Whether a spell, as it truly was at an instant, is an absence: then no time from its start on surely counts. */
export function isAbsence({ from, to, locked }: Spell, t: number, { idleAfter, away }: Settings): boolean {
  return locked || (away !== 'ignored' && (to ?? t) - from >= idleAfter);
}

/** Whether the scheduler must know by now that somebody is away. */
export function isProvenAbsence(spell: Spell, until: number, { idleAfter, away, soundSits }: Settings): boolean {
  const { provenFrom, provenLocked, sound, jumped } = spell;
  // Where idle is ignored, or sound speaks for somebody, the lock alone counts, and its beginning is not kept here.
  if (provenFrom === null || jumped || away === 'ignored' || (sound && soundSits)) return false;
  return provenLocked || until - provenFrom >= idleAfter;
}
