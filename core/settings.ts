import type { Area } from '../content/types';
import type { Kind } from './kind';
import { MINUTE, SECOND } from './units';

/** How a break asks for attention; the rows are in styles.ts. */
export type Style = 'gentle' | 'balanced' | 'firm';

/** What an absence does: it counts as a break, it only stops the clock, or idle is ignored altogether. */
export type AwayPolicy = 'counts' | 'pauses' | 'ignored';

/** A range of working time in minutes after local midnight; an end at or before its start lies on the next day. */
export type Range = readonly [startMinute: number, endMinute: number];

/** Working hours by weekday, '1' is Monday (ISO 8601). A day without ranges is off. */
export type Week = Readonly<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', readonly Range[]>>;

/** One of the two timers. */
export interface Plan {
  readonly on: boolean;
  /** Work time between two breaks, in milliseconds. */
  readonly every: number;
  /** Length of the break, in milliseconds. */
  readonly length: number;
}

/** Everything a user can choose. Storage holds only what was changed; DEFAULTS is merged in at reading. */
export interface Settings {
  /** "Remind here": off in the second of two browsers. */
  readonly remind: boolean;
  /** Id of the preset the plan came from (content/presets), or 'custom'. */
  readonly preset: string;
  readonly stretch: Plan;
  readonly micro: Plan;
  readonly style: Style;
  /** Whether Limber may open a window or tab by itself. Nobody has agreed to that before the first run asks. */
  readonly windows: boolean;
  /** Where the break page opens. */
  readonly pageAs: 'window' | 'full-screen' | 'tab';
  /** Whether a break page that opens by itself takes the focus; one that the user asked for always does. */
  readonly pageFocus: boolean;
  /** Notice before a stretch break, in milliseconds; 0 is none. */
  readonly notice: number;
  /** Wait for a pause in typing before anything louder than the badge. */
  readonly polite: boolean;
  /** Minutes by which a notification and the keyboard command postpone; where there is room, both are offered. */
  readonly postponeMinutes: 5 | 10;
  /** How often one break can be postponed; 0 is never. */
  readonly postponeLimit: number;
  /** Presence after which an unanswered stretch prompt is `missed`, in milliseconds; null is never. */
  readonly missedAfter: number | null;
  readonly away: AwayPolicy;
  /** Time without input after which a person is away, in milliseconds (15 s to 10 min). */
  readonly idleAfter: number;
  /** Sound in a tab counts as sitting: a film is not a break. */
  readonly soundSits: boolean;
  /** Quiet while the tab in front plays sound. */
  readonly quietForSound: boolean;
  /** Quiet while the window in front is full screen. */
  readonly quietForFullScreen: boolean;
  /** Working hours; null where none were chosen: then it is always working time. */
  readonly hours: Week | null;
  readonly chime: boolean;
  /** Loudness of the chime, 0 to 1. */
  readonly volume: number;
  /** Time at the desk in a day from which the popup says so, in milliseconds; null is never. It blocks nothing. */
  readonly dailyLimit: number | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** Id of the emergency region (content/emergency); '' where none was chosen: then the sentence that is right everywhere. */
  readonly region: string;
  readonly body: Body;
  /** Whether a micro-break may open its page by itself; only where `windows` is on, too. */
  readonly microPage: boolean;
  /** Whether there is a desk to stand at: then a break ends with the line that says to change. */
  readonly sitStand: boolean;
}

/** What a body can do and wants: stored here, used by the chooser of movements. Nothing is concluded from it. */
export interface Body {
  /** Movements in a chair only. */
  readonly seatedOnly: boolean;
  /** Movements that one hand can do. */
  readonly oneHanded: boolean;
  /** There is a floor to lie on. */
  readonly floor: boolean;
  /** Areas to favour. */
  readonly favour: readonly Area[];
  /** What to be careful with: movements that a source advises against then are left out. */
  readonly cautions: readonly Caution[];
}

/** A condition that some movements are not for. */
export type Caution = 'osteoporosis' | 'pregnancy' | 'surgery';

/** The defaults of the scheduler's contract; `hse-short-often` is the preset they come from. */
export const DEFAULTS: Settings = {
  remind: true,
  preset: 'hse-short-often',
  stretch: { on: true, every: 50 * MINUTE, length: 5 * MINUTE },
  micro: { on: true, every: 20 * MINUTE, length: 20 * SECOND },
  style: 'balanced',
  windows: false,
  pageAs: 'window',
  pageFocus: true,
  notice: 60 * SECOND,
  polite: true,
  postponeMinutes: 5,
  postponeLimit: 2,
  missedAfter: 10 * MINUTE,
  away: 'counts',
  idleAfter: 60 * SECOND,
  soundSits: true,
  quietForSound: true,
  quietForFullScreen: true,
  hours: null,
  chime: true,
  volume: 0.4,
  dailyLimit: null,
  theme: 'system',
  region: '',
  body: { seatedOnly: false, oneHanded: false, floor: false, favour: [], cautions: [] },
  microPage: false,
  sitStand: false,
};

/** The plan of one kind. */
export function planOf(settings: Settings, kind: Kind): Plan {
  return settings[kind];
}
