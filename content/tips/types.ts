import type { ItemId } from '../checklist/types.ts';
import type { Acute, Area, Place, Position, SourceRef, Strength, StretchFlags, StretchId } from '../types.ts';
import type { TipId } from './ids.ts';

export type { TipId } from './ids.ts';

/** What can be moved more often: the eyes have breaks of their own, and the whole body is no part of it. */
export type AreaToFavour = Exclude<Area, 'eyes' | 'whole-body'>;

/** Parts of a day at the desk that have a beginning one can see. */
export type Season = 'first-hour' | 'after-lunch' | 'last-hour';

/**
 * When a tip is for somebody, as data: all conditions of a tip have to hold, and each that holds is a reason that is shown.
 * There is none for how the back feels, nor for a flare-up: these may only take tips away.
 */
export type Condition =
  /** The "no" of an item is still to be changed, or cannot be. */
  | { readonly is: 'fix'; readonly item: ItemId; readonly state: 'to-do' | 'not-possible' }
  /** An item's answer; `none`: it is open in an audit that has begun. */
  | { readonly is: 'answer'; readonly item: ItemId; readonly answer: 'yes' | 'unknown' | 'none' }
  /** In the chair for at least so many minutes on end. */
  | { readonly is: 'sat'; readonly minutes: number }
  /** At the desk today for at least so many minutes. */
  | { readonly is: 'desk'; readonly minutes: number }
  /** The clock shows between these, in minutes after midnight, the end not included. */
  | { readonly is: 'time'; readonly from: number; readonly to: number }
  | { readonly is: 'season'; readonly season: Season }
  /** How the last stretch break ended, at most so many minutes ago. */
  | {
      readonly is: 'last-break';
      readonly result: 'taken' | 'partly' | 'skipped' | 'postponed' | 'natural' | 'missed';
      readonly within: number;
    }
  /** One of these is among the parts that the user wants to move more often. */
  | { readonly is: 'favours'; readonly any: readonly AreaToFavour[] }
  /** `none`: no workplace was looked at. `new`: the one in use is at most 7 days old. `several`: there are others too. */
  | { readonly is: 'workplace'; readonly which: 'none' | 'new' | 'several' }
  /** Whole days since Limber came, both ends included. */
  | { readonly is: 'days'; readonly from: number; readonly to: number | null };

/** What a tip speaks of. Two in a row are not of the same, where there is a choice. */
export type TipTopic =
  | 'screen'
  | 'keyboard'
  | 'mouse'
  | 'chair'
  | 'feet'
  | 'laptop'
  | 'papers and phone'
  | 'light'
  | 'room'
  | 'breaks'
  | 'movement'
  | 'walking'
  | 'eyes'
  | 'water'
  | 'breathing'
  | 'sleep'
  | 'workplace'
  | 'limber';

/** One tip. */
export interface Tip {
  readonly id: TipId;
  readonly topic: TipTopic;
  readonly areas: readonly Area[];
  /** None: it suits any day. At most three, so that the reason stays a sentence. */
  readonly when: readonly Condition[];
  /** 3 comes first. Our choice. */
  readonly priority: 1 | 2 | 3;
  /** It may come again when so many days have passed; 1 is tomorrow. */
  readonly coolDownDays: number;
  /** What a body has to do for it; absent where it asks for no movement. */
  readonly asks?: {
    readonly place: Place;
    readonly positions: readonly Position[];
    readonly bothHands?: true;
  };
  /** Cautions under which it is left out, as with stretches: a flag of any strength is enough. */
  readonly flags: StretchFlags;
  /** Whether a flare-up leaves it: `unless-area`, unless it is in one of the tip's areas or close by and does not ease. */
  readonly acute: Exclude<Acute, 'early-ok'>;
  /** The item of the audit that it is about: the page can open its how-to. */
  readonly item?: ItemId;
  /** The movement that it suggests: the page can open it. */
  readonly stretch?: StretchId;
  /** The strongest ground under it; `judgement` is ours, or common knowledge. */
  readonly strength: Strength | 'judgement';
  readonly sources: readonly SourceRef[];
  /** At most 105 characters: then it fits into the popup, with its reason and its sources. */
  readonly text: { readonly says: string };
}
