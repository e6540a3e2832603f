import type { Kind } from './kind';
import type { CareKind, PlanStep } from './session';
import type { Rung } from './styles';

/** What the browser said about the world at a wake. Asked for at every wake, so it also repairs lost events. */
export interface Reading {
  /** Nobody moved for at least this long, in milliseconds; 0 where somebody moved in the last 15 s. */
  readonly quietAtLeast: number;
  /** Somebody moved within this long, in milliseconds; null where even the longest question said "idle". */
  readonly quietLessThan: number | null;
  readonly locked: boolean;
  /** Any tab but our own plays sound. */
  readonly sound: boolean;
  /** The active tab of the focused window plays sound. */
  readonly soundInFront: boolean;
  /** The focused window is full screen, and it is not our own. */
  readonly fullScreen: boolean;
  /** How many break pages are open; undefined where nobody counted. */
  readonly breakPages?: number;
}

/** Commands of a person. Those about a break carry its id, so that a doubled one is seen to be one. */
export type Command =
  | { readonly do: 'start'; readonly kind: Kind; readonly id: string | null }
  /** `id` and `asked` null: whatever break asks now (a keyboard command knows no more); `minutes` null: as set. */
  | {
      readonly do: 'postpone';
      readonly id: string | null;
      readonly asked: number | null;
      readonly minutes: 5 | 10 | null;
    }
  | { readonly do: 'skip'; readonly id: string }
  | { readonly do: 'done'; readonly id: string }
  | { readonly do: 'pause'; readonly for: number | 'today' | 'until-resumed' }
  | { readonly do: 'resume' }
  | { readonly do: 'pause-or-resume' }
  | { readonly do: 'meeting'; readonly until: number }
  | { readonly do: 'meeting-over' }
  | { readonly do: 'took-break'; readonly id: string }
  | { readonly do: 'restart' }
  | { readonly do: 'next'; readonly id: string; readonly step: number }
  | { readonly do: 'swap'; readonly id: string; readonly step: number; readonly steps: readonly PlanStep[] }
  | { readonly do: 'hold-break'; readonly id: string }
  | { readonly do: 'go-on'; readonly id: string }
  | { readonly do: 'end'; readonly id: string }
  /** Cold or warmth in a flare-up, for `ms` milliseconds. */
  | { readonly do: 'care-start'; readonly id: string; readonly kind: CareKind; readonly ms: number }
  /** Stops it early, or answers its end. */
  | { readonly do: 'care-stop'; readonly id: string }
  | { readonly do: 'nudge'; readonly until: number | null }
  /** The popup or a page of ours was opened: a sign of a person, nothing else. */
  | { readonly do: 'look' }
  /** The user closed a notification or a page that asked. */
  | { readonly do: 'dismiss'; readonly id: string; readonly rung: Rung };

/** What our own surfaces report. No sign of a person. */
export type Report =
  | { readonly say: 'shown'; readonly id: string; readonly asked: number; readonly rung: Rung }
  | { readonly say: 'pause-asked' }
  | { readonly say: 'end-chimed'; readonly id: string }
  /** The break page lives; its first report stores the routine. */
  | { readonly say: 'page-here'; readonly id: string }
  | { readonly say: 'plan'; readonly id: string; readonly steps: readonly PlanStep[] }
  | { readonly say: 'page-gone'; readonly id: string }
  /** A page has waited for the whole time of a cold or warmth session, by a clock that nobody can set: it is over. */
  | { readonly say: 'care-over'; readonly id: string };

/** Why the background woke. */
export type Cause =
  /** `fresh`: the browser was closed, or the extension was updated or reloaded, since the last event. */
  | { readonly kind: 'boot'; readonly fresh: boolean }
  /** The due alarm, the heartbeat, or any other wake without a meaning of its own. */
  | { readonly kind: 'wake' }
  /** `after`: the detection interval in milliseconds; an `idle` event is that late. */
  | { readonly kind: 'idle'; readonly state: 'active' | 'idle' | 'locked'; readonly after: number }
  | { readonly kind: 'settings' }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'report'; readonly report: Report };

/** An event as it enters the queue: wall clock and zone are stamped there, and nowhere else. */
export type Event = Cause & {
  readonly at: number;
  readonly zone: string;
  readonly reading: Reading | null;
};

/** The answer to a command. `already`: it had been done before, which is no error. */
export type Reply =
  | { readonly did: 'done' }
  | { readonly did: 'already' }
  | {
      readonly did: 'refused';
      readonly why: 'limit' | 'nothing-due' | 'not-running' | 'past' | 'too-long' | 'too-soon';
    };
