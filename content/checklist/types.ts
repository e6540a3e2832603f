import type { Area, SourceRef } from '../types.ts';

/** Every item ever shipped. Audits hold these ids: never rename or take one away. */
export type ItemId =
  | 'mon-height'
  | 'mon-distance'
  | 'mon-front'
  | 'mon-dual'
  | 'mon-lenses'
  | 'mon-text'
  | 'key-reach'
  | 'desk-elbow'
  | 'key-wrist'
  | 'desk-forearm'
  | 'key-edge'
  | 'mouse-near'
  | 'mouse-grip'
  | 'chair-height'
  | 'chair-lumbar'
  | 'chair-recline'
  | 'chair-depth'
  | 'chair-arms'
  | 'chair-stable'
  | 'feet-flat'
  | 'feet-space'
  | 'laptop-raise'
  | 'laptop-lap'
  | 'phone-free'
  | 'docs-holder'
  | 'reach-often'
  | 'light-glare'
  | 'light-level'
  | 'env-comfort'
  | 'env-space'
  | 'habit-change'
  | 'habit-break'
  | 'habit-eyes';

/** The ten groups, in the order in which they are asked. Snapshots of results hold these ids. */
export type GroupId =
  | 'monitor'
  | 'keyboard'
  | 'mouse'
  | 'chair'
  | 'feet'
  | 'laptop'
  | 'documents'
  | 'lighting'
  | 'environment'
  | 'habits';

/** The pictures that show an item right and to be changed, side by side. The figure engine draws them. */
export type ItemDrawing =
  | 'monitor-height'
  | 'monitor-distance'
  | 'elbow-angle'
  | 'wrist'
  | 'feet'
  | 'knee-gap'
  | 'laptop-riser'
  | 'glare-and-window';

/** The words of one item. */
export interface ItemText {
  /** Two or three words, for lists and charts. */
  readonly name: string;
  /** "Yes" means that it is as it should be. */
  readonly question: string;
  readonly why: string;
  /** What to change, the simplest first. */
  readonly how: readonly string[];
  /** What to aim for, in a few words; `null` where no figure helps. */
  readonly guide: string | null;
  /** What sources say differently; `null` where they do not. */
  readonly differs: string | null;
  /** What a "no" says, as a clause that can follow "because": no capital, no full stop. */
  readonly unmet: string;
}

/** One thing to look at in a workplace. */
export interface Item {
  readonly id: ItemId;
  readonly group: GroupId;
  /** What it concerns most, most important first. */
  readonly areas: readonly Area[];
  /** How much it counts: 3 shapes the whole posture or its length, 1 is comfort. Our choice (`P`), shown to the user. */
  readonly weight: 1 | 2 | 3;
  /** What a change takes: 1 a minute, 2 some moving about or something from the house, 3 perhaps something to buy. Our choice. */
  readonly effort: 1 | 2 | 3;
  readonly drawing?: ItemDrawing;
  readonly sources: readonly SourceRef[];
  readonly text: ItemText;
}

/** A part of the workplace; its items are asked together. */
export interface Group {
  readonly id: GroupId;
  readonly text: { readonly name: string };
}

/** The three rows that the project was asked for. */
export type QuickCheckId = 'monitor' | 'reach' | 'chair';

/** One row of the quick check. "Yes" answers all of its items; a "no" is asked for each item of its own. */
export interface QuickCheck {
  readonly id: QuickCheckId;
  readonly items: readonly [ItemId, ...ItemId[]];
  /** What stands beside the question, as it should be. */
  readonly drawing: ItemDrawing;
  readonly sources: readonly SourceRef[];
  readonly text: {
    readonly name: string;
    readonly question: string;
    /** What a person gets from it. */
    readonly benefit: string;
  };
}

/** What stands beside every result, so that nobody reads more into it than there is. */
export interface HonestyNote {
  readonly id: string;
  readonly sources: readonly SourceRef[];
  readonly text: { readonly says: string };
}

/** Neutral words for a match; the bounds are in core. */
export interface Band {
  readonly id: 'most' | 'some' | 'several';
  readonly text: { readonly name: string };
}
