import type { RestPositionId } from '../rest-positions/rest-position.ts';
import type { SourceRef, StretchId } from '../types.ts';
import type { CardId, DifferenceId, RowId, SectionId, TableId, WarningSignId } from './ids.ts';

/** Anything with words and a source line: every card, row and sign. */
export interface Sourced {
  readonly sources: readonly SourceRef[];
  /** Rows of our dossier that this item answers for. Never shown: a test asks whether each row has somebody. */
  readonly covers: readonly string[];
}

/** What an item leads to. All of it is the same for everybody; nothing here depends on an answer. */
export interface Leads {
  /** Warning signs to name beside it. */
  readonly warns?: readonly WarningSignId[];
  /** Movements that people often try. A running flare-up may only take some away. */
  readonly stretches?: readonly StretchId[];
  /** Positions to draw. */
  readonly positions?: readonly RestPositionId[];
}

/** The words of one warning sign. */
export interface WarningSignText {
  readonly says: string;
  /** What it can be a sign of: "can be", never "means". Always there on the emergency list. */
  readonly why?: string;
  /** How people type it. On the emergency list each phrase alone is enough to bring the sign to the top of a search. */
  readonly words: readonly string[];
}

/** One sign of the two lists. One of them is enough; they are never counted or combined. */
export interface WarningSign extends Sourced {
  readonly id: WarningSignId;
  readonly text: WarningSignText;
}

/** One of the two lists, shown whole and to everybody. */
export interface WarningList {
  readonly id: 'emergency' | 'clinician';
  readonly signs: readonly WarningSign[];
  readonly sources: readonly SourceRef[];
  readonly covers: readonly string[];
  readonly text: {
    readonly name: string;
    /** What to do, before the list. The emergency number stands in front of it. */
    readonly lead: string;
    /** What else to know, after the list. */
    readonly notes: readonly string[];
  };
}

/** The words of one card. */
export interface CardText {
  readonly name: string;
  /** One to three short sentences each. */
  readonly says: readonly string[];
  readonly points?: readonly string[];
  /** What people type instead of our words: for the search alone. */
  readonly words?: readonly string[];
}

/** A heading, a few sentences, perhaps a list. */
export interface Card<Id extends string = CardId> extends Sourced, Leads {
  readonly shape: 'card';
  readonly id: Id;
  readonly text: CardText;
}

/** The words of one row: its head, then one cell for every further column. */
export interface RowText {
  readonly name: string;
  readonly cells: readonly string[];
  readonly words?: readonly string[];
}

/** One row of a table; on a narrow page a card of its own. */
export interface Row extends Sourced, Leads {
  readonly id: RowId;
  readonly text: RowText;
}

/** A table whose first column is the head of its rows. Each row has its own source line. */
export interface Table {
  readonly shape: 'table';
  readonly id: TableId;
  readonly rows: readonly Row[];
  readonly text: {
    readonly name: string;
    /** One more than a row has cells. */
    readonly columns: readonly string[];
    /** How to read it. */
    readonly notes: readonly string[];
  };
}

/** One page of the reference, in the order to show. */
export interface Section {
  readonly id: SectionId;
  readonly blocks: readonly (Card | Table)[];
  readonly text: {
    readonly name: string;
    /** One sentence under the heading and in the list of sections. */
    readonly says: string;
  };
}

/** The words of a "why this differs from other sites" note. */
export interface DifferenceText {
  readonly name: string;
  /** What is often said. */
  readonly others: string;
  /** What has been found. */
  readonly found: string;
  /** What Limber says, and why. */
  readonly here: string;
  readonly words?: readonly string[];
}

/** Where other sites, or our own sources, disagree. */
export interface Difference extends Sourced {
  readonly id: DifferenceId;
  /** The cards and tables that it stands beside. Empty: on the evidence page and in the search alone, for those who ask. */
  readonly beside: readonly (CardId | TableId)[];
  readonly text: DifferenceText;
}
