import { MINUTE, SECOND } from '../../../core/units';

/*
 * The contract's own numbers, written down a second time: what is wrong in core/limits.ts must not be wrong here.
 */

/** A wake later than this after the last event means sleep, a closed browser, or a clock set forward. */
export const GAP = 5 * MINUTE + 90 * SECOND;
/** After the last hold; and the first minute after waking. */
export const GRACE = 60 * SECOND;
/** How late a prompt may be where its alarm was delivered. */
export const LATE = 60 * SECOND;
/** How late the event after a lost one may be: one heartbeat, itself a little late. */
export const LOST = GAP;
/** A micro-break this close to a stretch break gives way. */
export const NEAR = 5 * MINUTE;
/** Prompts in a row without a sign of a person after which it goes quiet. */
export const UNANSWERED = 3;
/** What rounding may cost. */
export const ROUNDING = SECOND;
