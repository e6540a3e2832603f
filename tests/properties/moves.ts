import type { Command, Report } from '../../core/event';
import type { Kind } from '../../core/kind';
import type { Settings } from '../../core/settings';

/** What a person does with a keyboard and a screen. */
export type Doing = 'types' | 'still' | 'locked';

/** How the browser speaks of idleness: as it is; only when asked; always "active"; never a word. */
export type IdleMode = 'honest' | 'only when asked' | 'always active' | 'absent';

/** A command or report before the ids are known; `stale` names a break or an asking that is over. */
export interface Order {
  readonly do: Exclude<Command['do'], 'care-start' | 'care-stop' | 'nudge'>;
  readonly kind: Kind;
  readonly stale: boolean;
  readonly ms: number;
  readonly rung: 'notice' | 'notification' | 'page';
}

/** One thing that happens in the world. Kills and fates lie in wait for the next event or alarm. */
export type Move =
  | { readonly move: 'pass'; readonly ms: number }
  | { readonly move: 'person'; readonly doing: Doing }
  | { readonly move: 'sleep' | 'close'; readonly ms: number }
  | { readonly move: 'update' | 'boot again' }
  | { readonly move: 'kill'; readonly when: 'before save' | 'after save' | 'after show'; readonly again: boolean }
  | {
      readonly move: 'alarm';
      readonly which: 'due' | 'heartbeat';
      readonly fate: 'late' | 'lost' | 'doubled';
      readonly ms: number;
    }
  | { readonly move: 'idle event'; readonly fate: 'late' | 'lost' | 'doubled'; readonly ms: number }
  | { readonly move: 'jump'; readonly ms: number }
  | { readonly move: 'zone'; readonly zone: string }
  | { readonly move: 'settings'; readonly patch: Partial<Settings> }
  | { readonly move: 'command'; readonly order: Order; readonly twice: boolean }
  | {
      readonly move: 'report';
      readonly say: Extract<Report['say'], 'page-here' | 'page-gone' | 'plan' | 'shown'>;
      readonly stale: boolean;
      readonly steps: readonly number[];
    }
  | { readonly move: 'sense'; readonly sound: boolean; readonly front: boolean; readonly full: boolean };

/** A simulated life: where and when it begins, what the platform is like, and what happens. */
export interface Timeline {
  readonly start: number;
  readonly zone: string;
  readonly settings: Settings;
  readonly idle: IdleMode;
  /** Alarms run on the wall clock (Chromium), or on elapsed time (Firefox). */
  readonly wallAlarms: boolean;
  /** A notification goes after nine seconds (Chromium), or stays until it is removed. */
  readonly fleeting: boolean;
  readonly moves: readonly Move[];
}
