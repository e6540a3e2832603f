import type { Leads, Sourced } from '../symptoms/types.ts';

/** Every phase ever shipped. Kept flare-ups hold these ids: never rename or take one away. */
export type PhaseId = 'first-hour' | 'first-days' | 'after-three-days' | 'easing' | 'long';

/** One stretch of time of a flare-up, and what is usual in it. Information, the same for everybody. */
export interface Phase extends Sourced, Leads {
  readonly id: PhaseId;
  /** Hours from the start; `null` for the phase that begins when the user says that it is easing. */
  readonly fromHours: number | null;
  readonly text: {
    readonly name: string;
    readonly says: string;
    readonly points: readonly string[];
    /** What sources disagree on, in one sentence. */
    readonly disagree: string;
  };
}

/** Cold or warmth. Kept flare-ups hold these ids. */
export type SessionKind = 'cold' | 'warmth';

/** The limits and the words of one sort of session. Minutes and counts are our choice inside what sources give. */
export interface SessionRule extends Sourced {
  readonly id: SessionKind;
  readonly defaultMinutes: number;
  readonly minMinutes: number;
  /** A session ends here, whatever happens. */
  readonly maxMinutes: number;
  /** Between the end of one session and the start of the next, of either kind. */
  readonly gapMinutes: number;
  readonly perDay: number;
  readonly text: {
    readonly name: string;
    /** Before the start, after the skin rules were read once. */
    readonly before: string;
    readonly during: string;
    readonly end: string;
    /** Why a session cannot start yet. `{time}` is the local time from which it can. */
    readonly tooSoon: string;
    readonly enoughToday: string;
  };
}

/** Every check-in ever shipped. Kept answers hold these ids: never rename or take one away. */
export type CheckInId = 'day-3' | 'day-7' | 'day-14' | 'weeks-3-to-6' | 'week-12';

/** How it feels. May unlock or remove movements; chooses no words. */
export type CheckInAnswer = 'easing' | 'same' | 'worse';

/** One check-in: warning signs first, then a question, then the same card whatever the answer. */
export interface CheckIn extends Sourced, Leads {
  readonly id: CheckInId;
  /** Hours from the start of the flare-up. */
  readonly atHours: number;
  readonly text: {
    readonly name: string;
    readonly card: { readonly name: string; readonly says: string };
  };
}
