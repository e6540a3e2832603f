import * as v from 'valibot';
import type { CheckInId } from '../../content/flare-up/types';
import type { Area } from '../../content/types';
import type { FlareUp } from '../../core/flare-up/flare-up';
import { finite } from './numbers';

const session = v.object({ id: v.string(), kind: v.picklist(['cold', 'warmth']), from: finite, to: finite });

const checkIn = v.object({
  id: v.custom<CheckInId>((id) => typeof id === 'string'),
  at: finite,
  answer: v.nullable(v.picklist(['easing', 'same', 'worse'])),
});

/** A flare-up. Areas and check-ins that this Limber does not know are kept. */
export const FLARE_UP: v.GenericSchema<unknown, FlareUp> = v.object({
  id: v.pipe(v.string(), v.startsWith('flare-')),
  onset: finite,
  areas: v.array(v.custom<Area>((area) => typeof area === 'string')),
  hit: v.boolean(),
  startedAt: finite,
  easingSince: v.nullable(finite),
  prefersWarmth: v.boolean(),
  skinReadAt: v.nullable(finite),
  nudge: v.boolean(),
  pausedAt: v.nullable(finite),
  sessions: v.array(session),
  checkIns: v.array(checkIn),
  endedAt: v.nullable(finite),
});
