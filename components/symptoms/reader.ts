import { createContext } from 'preact';
import type { FlareUpNow } from '../../core/flare-up/now';
import type { SetBy } from '../../core/policy/policy';
import type { Place } from './place';

/** What the reference knows of who reads it, and what they can do. The page that shows it brings all of it. */
export interface Reader {
  /** Id of the emergency region that they chose; '' where none. */
  readonly region: string;
  /** The flare-up that they are in: it takes movements away. */
  readonly flareUp: FlareUpNow | null;
  /** That an organization has chosen it, and why; null where it has not. */
  readonly regionSetBy: SetBy | null;
  /** Keeps a region ('' for none); false where that did not work. */
  readonly chooseRegion: (region: string) => Promise<boolean>;
  /** Goes to a place within the page; without it links are followed. */
  readonly go?: (place: Place) => void;
}

/** The reader of the reference around a component. */
export const ReaderContext = createContext<Reader>({
  region: '',
  regionSetBy: null,
  flareUp: null,
  chooseRegion: async () => false,
});
