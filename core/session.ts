import type { Kind } from './kind';
import type { Rung } from './styles';

/*
 * The one small record that the scheduler is. It holds instants (milliseconds since 1970, wall clock) and accrued
 * durations (milliseconds), never ticks, and nothing that could be derived from the rest.
 */

/** An absence that may be under way: nobody has moved since an instant. */
export interface Idle {
  /** Id of the absence; its `natural` fact carries it. */
  readonly id: string;
  readonly since: number;
  /**
   * `seen`: only readings say so, and nobody will tell when it ends; `idle`: the idle API announced it, and will;
   * `locked`; `gap`: inferred from a wake that came far too late.
   */
  readonly how: 'seen' | 'idle' | 'locked' | 'gap';
  /** Until when sound in a tab has vouched for somebody sitting there; null where it never did. */
  readonly seatedTo: number | null;
}

/** A break asking for attention. */
export interface Prompt {
  readonly at: number;
  /** Presence since then, in milliseconds: the rungs and `missed` run on it. */
  readonly present: number;
  /** Value of `present` from which the loud rungs are counted; null while polite prompting waits. */
  readonly loud: number | null;
}

/** One timer and the break it leads to. */
export interface Cycle {
  /** The break's id, kept until it is taken, skipped, missed, natural or absorbed. */
  readonly id: string;
  /** When the timer started anew. */
  readonly since: number;
  /** Work time since then. */
  readonly worked: number;
  /** Never due below this much work time: a shortened interval does not strike at once. */
  readonly floor: number;
  /** When the break fell due; null before. */
  readonly dueAt: number | null;
  readonly prompt: Prompt | null;
  /** How often it was postponed; a postponed break asks again, so rungs are shown once for each asking. */
  readonly postponed: number;
  /** Work time left of a postponement; null when none is under way. */
  readonly postponedLeft: number | null;
  /** Rungs shown for this asking. */
  readonly shown: readonly Rung[];
  /** Rungs that the user closed by hand: nothing louder than the badge comes after that. */
  readonly dismissed: readonly Rung[];
}

/** One step of a break's routine as the break page chose it. The background knows no more of it than this. */
export interface PlanStep {
  /** Id of the stretch (content/stretches) or of one of the user's own. */
  readonly stretch: string;
  /** 0 where there is one side only, else 1 or 2. */
  readonly side: 0 | 1 | 2;
  /** Length in milliseconds. */
  readonly ms: number;
}

/** A break that is being taken. */
export interface Running {
  readonly id: string;
  readonly kind: Kind;
  readonly startedAt: number;
  /** Planned length in milliseconds, kept even if the settings change. */
  readonly length: number;
  /** The stored routine; null until the page has chosen one: then the break is one long step. */
  readonly plan: readonly PlanStep[] | null;
  /** The step that `stepEndsAt` or `remaining` speaks of; later ones follow from the plan. */
  readonly step: number;
  /** End of that step; null while paused. */
  readonly stepEndsAt: number | null;
  /** What was left of that step when the break was paused, in milliseconds; null while it runs. */
  readonly remaining: number | null;
  /** When it was paused; null while it runs. */
  readonly pausedAt: number | null;
  /** Pauses that are over, in milliseconds. */
  readonly pausedFor: number;
  /** The browser was closed in the middle: the page comes back and asks whether to go on. */
  readonly asking: boolean;
  /** Last sign of life of the break page. */
  readonly seenAt: number;
  /** When the page went away; null while it is there. */
  readonly goneAt: number | null;
  readonly shown: readonly Rung[];
}

/** The break that ended last, for the break page's calm end and its chime. */
export interface Ended {
  readonly id: string;
  readonly kind: Kind;
  readonly result: 'taken' | 'partly' | 'skipped';
  readonly at: number;
  /** Time given to it, in milliseconds. */
  readonly ms: number;
  readonly chimed: boolean;
}

/** A pause by the user. `civil` is a local date and time where the end is a time of day: it stays one if the clock jumps. */
export interface Pause {
  readonly since: number;
  /** null is "until I resume". */
  readonly until: number | null;
  readonly civil: string | null;
  /** "Until I resume" asks once on a later day whether it should go on. */
  readonly asked: boolean;
}

/** "In a meeting until …", always to a time of day. */
export interface Meeting {
  readonly since: number;
  readonly until: number;
  readonly civil: string;
}

/** Something sensed at wakes, sound in front or full screen: since when, and when last. */
export interface Sensed {
  readonly since: number;
  readonly last: number;
}

/** A stretch of counted work, kept a quarter of an hour so that a late idle event can take it back. */
export type Worked = readonly [from: number, to: number];

/** Cold or warmth in a flare-up; the same as in content/flare-up. */
export type CareKind = 'cold' | 'warmth';

/** The cold or warmth session that was started last. It is running until `endsAt`, and over from then on. */
export interface Care {
  /** Given by the page that keeps the flare-up; never the id of a break. */
  readonly id: string;
  readonly kind: CareKind;
  readonly startedAt: number;
  readonly endsAt: number;
  /** How its end was announced. */
  readonly shown: readonly Rung[];
  /** The user stopped it, or has answered its end. */
  readonly seen: boolean;
}

export interface Session {
  readonly format: 1;
  /** When this record was born; part of every id, so that ids stay unique when a record is set aside. */
  readonly born: number;
  /** Ids handed out so far. */
  readonly counter: number;
  /** Wall clock and zone of the last event. */
  readonly at: number;
  readonly zone: string;
  /** The zone before that one, and the instant of the first event in the present one: what was earlier belongs to its days. */
  readonly zoneBefore: string;
  readonly zoneSince: number;
  readonly idle: Idle | null;
  /** Start of the present spell at the desk, as far as known; nothing before it is corrected any more. */
  readonly presentFrom: number;
  /** Last moment somebody certainly touched something. */
  readonly inputAt: number;
  /** Prompts in a row without a sign of a person. */
  readonly unanswered: number;
  /** Since when at least one hold has been on; null while none is. */
  readonly heldSince: number | null;
  /** When the last hold ended; the grace is counted from it. */
  readonly heldTo: number;
  /** When the world was last read (sound, full screen); what was heard then is `on` until the next reading. */
  readonly readAt: number;
  /** When it last woke from sleep or a closed browser. */
  readonly wokeAt: number;
  readonly cycles: Readonly<Record<Kind, Cycle>>;
  readonly running: Running | null;
  readonly ended: Ended | null;
  readonly pause: Pause | null;
  readonly meeting: Meeting | null;
  readonly sound: Sensed | null;
  readonly fullScreen: Sensed | null;
  readonly recent: readonly Worked[];
  /** Records from before flare-ups have neither of these; they are read as null. */
  readonly care: Care | null;
  /** Until when a flare-up asks for a nudge to move every hour (care.ts); null where none does. */
  readonly nudgeUntil: number | null;
}
