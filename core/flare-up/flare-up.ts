import type { CheckInAnswer, CheckInId, SessionKind } from '../../content/flare-up/types';
import type { Area } from '../../content/types';
import { HOUR } from '../units';

/** A cold or warmth session that was had. While it runs, `to` is its planned end. */
export interface HadSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly from: number;
  readonly to: number;
}

/** A check-in that was answered; null where the user would rather not say. */
export interface HadCheckIn {
  readonly id: CheckInId;
  readonly at: number;
  readonly answer: CheckInAnswer | null;
}

/** One flare-up: a record of the store `flareUps`, plain JSON. Instants in milliseconds since 1970. */
export interface FlareUp {
  readonly id: string;
  /** When it began, as the user says. Everything is counted from here. */
  readonly onset: number;
  /** Where; empty where nobody said, and then it may be anywhere. */
  readonly areas: readonly Area[];
  /** Swollen, bruised, or after a knock: no early warmth. */
  readonly hit: boolean;
  /** When the companion was started, after the emergency list had been read. */
  readonly startedAt: number;
  readonly easingSince: number | null;
  readonly prefersWarmth: boolean;
  /** The skin rules were read, which stand before the first session. */
  readonly skinReadAt: number | null;
  /** Whether the hourly nudge is wanted. */
  readonly nudge: boolean;
  readonly pausedAt: number | null;
  readonly sessions: readonly HadSession[];
  readonly checkIns: readonly HadCheckIn[];
  /** When the user ended it; it ends by itself after twelve weeks. */
  readonly endedAt: number | null;
}

/** A flare-up ends by itself after this: dossier section 7, "stop flare timer". */
export const LASTS = 12 * 7 * 24 * HOUR;
/** Warmth is not offered over a fresh knock for this long; plain movements stay away as long in any case. Dossier 4.1 and 7. */
export const EARLY = 72 * HOUR;

/** What the start form asks for. */
export interface Beginning {
  readonly onset: number;
  readonly areas: readonly Area[];
  readonly hit: boolean;
}

/** A flare-up that begins to be kept now. */
export function newFlareUp({ onset, areas, hit }: Beginning, now: number): FlareUp {
  return {
    id: `flare-${now.toString(36)}`,
    onset,
    areas,
    hit,
    startedAt: now,
    easingSince: null,
    prefersWarmth: false,
    skinReadAt: null,
    nudge: true,
    pausedAt: null,
    sessions: [],
    checkIns: [],
    endedAt: null,
  };
}

/** When a flare-up is or was over: ended by the user, or by itself. */
export function endOf({ onset, endedAt }: FlareUp): number {
  return Math.min(endedAt ?? Number.POSITIVE_INFINITY, onset + LASTS);
}

/** The flare-up that is under way; null where none is. */
export function runningAt(flareUps: readonly FlareUp[], now: number): FlareUp | null {
  const running = flareUps.filter((one) => now < endOf(one));
  return running.reduce<FlareUp | null>((last, one) => (last && last.startedAt >= one.startedAt ? last : one), null);
}

/** Time since a flare-up began, in milliseconds. */
export function ageOf({ onset }: FlareUp, now: number): number {
  return Math.max(0, now - onset);
}
