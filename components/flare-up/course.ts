import { CHECK_INS, COLD_HOURS, PHASES, SESSIONS } from '../../content/flare-up/index';
import type { CheckIn, Phase, SessionKind, SessionRule } from '../../content/flare-up/types';
import { checkInAt, dueCheckIn, nextCheckIn } from '../../core/flare-up/check-ins';
import { ageOf, type FlareUp, runningAt } from '../../core/flare-up/flare-up';
import { dayOf, phaseAt } from '../../core/flare-up/phase';
import { kindsOnOffer, mayPreferWarmth, type Possible, possible } from '../../core/flare-up/possible';
import type { Care } from '../../core/session';
import { HOUR } from '../../core/units';
import type { FlareUpsKept } from './port';

/** A kind of session with whether it may start. */
export interface Offer {
  readonly kind: SessionKind;
  readonly rule: SessionRule;
  readonly may: Possible;
}

/** Where a flare-up stands: everything its page and its card say. */
export interface Course {
  readonly flareUp: FlareUp;
  readonly day: number;
  readonly phase: Phase;
  /** The session that runs; null where none does. */
  readonly running: Care | null;
  /** The session whose end nobody has answered. */
  readonly over: Care | null;
  readonly offers: readonly Offer[];
  readonly mayPreferWarmth: boolean;
  readonly due: CheckIn | null;
  readonly next: { readonly checkIn: CheckIn; readonly at: number } | null;
}

/** The course of the flare-up that is under way; null where none is. */
export function courseOf({ flareUps, care }: FlareUpsKept, now: number): Course | null {
  const flareUp = runningAt(flareUps, now);
  if (!flareUp) return null;
  const all = flareUps.flatMap(({ sessions }) => sessions);
  const next = nextCheckIn(flareUp, CHECK_INS, now);
  return {
    flareUp,
    day: dayOf(flareUp, now),
    phase: phaseAt(flareUp, PHASES, now),
    running: runningCare(care, now),
    over: care && !care.seen && now >= care.endsAt ? care : null,
    offers: kindsOnOffer(flareUp, now, COLD_HOURS).map((kind) => ({
      kind,
      rule: SESSIONS[kind],
      may: possible(all, SESSIONS[kind], now, care?.endsAt ?? null),
    })),
    // Later on warmth comes first for everybody.
    mayPreferWarmth: mayPreferWarmth(flareUp, now) && ageOf(flareUp, now) < COLD_HOURS * HOUR,
    due: dueCheckIn(flareUp, CHECK_INS, now),
    next: next && { checkIn: next, at: checkInAt(flareUp, next) },
  };
}

function runningCare(care: Care | null, now: number): Care | null {
  return care && !care.seen && now < care.endsAt ? care : null;
}
