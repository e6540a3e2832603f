import type { Season } from '../../content/tips/types';
import type { Workplace } from '../audit/workplace';
import type { Fact } from '../day/day';
import type { Felt } from '../feeling';
import type { FlareUpNow } from '../flare-up/now';
import type { Body } from '../settings';

/** All that a tip may depend on. Nothing of a page, no address, nothing from outside Limber. */
export interface TipContext {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Local day, `YYYY-MM-DD`, and whole minutes after local midnight. */
  readonly day: string;
  readonly minute: number;
  /** Time in the chair on end, in milliseconds; null where nobody sits or nobody knows. */
  readonly satMs: number | null;
  /** Time at the desk today, in milliseconds. */
  readonly deskMs: number;
  readonly season: Season | null;
  /** The last entry of today's log about a stretch break. */
  readonly lastBreak: Pick<Fact, 'result' | 'at'> | null;
  readonly body: Body;
  /** The workplace in use, and how many there are. */
  readonly workplace: Workplace | null;
  readonly workplaces: number;
  /** Whole days since Limber came. */
  readonly daysInUse: number;
  /** These two only take tips away. */
  readonly felt: Felt | null;
  readonly flareUp: FlareUpNow | null;
}
