import { MINUTE, SECOND } from './units';

/*
 * The fixed numbers of the scheduler's contract, all in milliseconds. What a user may change is in settings.ts.
 */

/** Every wake moves the heartbeat this far ahead: a lone one-shot alarm that is lost would be a dead timer. */
export const HEARTBEAT = 5 * MINUTE;
/** A wake this long after the heartbeat was due means sleep, a closed browser or a clock set forward. */
export const LATE_HEARTBEAT = 90 * SECOND;
/** After the last hold ends, what is due waits this long. */
export const GRACE = 60 * SECOND;
/** Nothing prompts for this long after waking from sleep or a closed browser. */
export const WAKING = 60 * SECOND;
/** A due break whose interval was set below what had accrued comes after this much more work. */
export const SHORTENED_INTERVAL = 60 * SECOND;
/** Polite prompting waits for this long without input. */
export const POLITE_QUIET = 15 * SECOND;
/** Polite prompting waits at most this much time at the desk. */
export const POLITE_LIMIT = 2 * MINUTE;
/** A micro-break within this of a stretch break gives way to it. */
export const NEAR_STRETCH = 5 * MINUTE;
/** A micro prompt that nobody followed is over after this much time at the desk: twice what polite prompting may take. */
export const MICRO_MISSED = 4 * MINUTE;
/** Sound or full screen keeps Limber quiet for at most this long. */
export const SENSED_LIMIT = 60 * MINUTE;
/** A spent sound or full-screen hold is armed again after this long without it. */
export const SENSED_REARM = 5 * MINUTE;
/** Sound counts as sitting for at most this long without input. */
export const SEATED_LIMIT = 60 * MINUTE;
/** A running break that stays paused for longer ends as it stands. */
export const BREAK_PAUSE_LIMIT = 10 * MINUTE;
/** A break page that went away and does not come back within this was closed, not reloaded. */
export const PAGE_GONE = 3 * SECOND;
/** A break page that was just asked for is given this long to be there before it can be missed. */
export const PAGE_OPENING = 10 * SECOND;
/** A chime that could not be played within this is not owed any more. */
export const CHIME_LATE = 60 * SECOND;
/** After this many prompts in a row without a sign of a person Limber goes quiet. */
export const UNANSWERED_LIMIT = 3;
/** How far back accrued work can be corrected by an idle event that arrives late. */
export const CORRECTABLE = 15 * MINUTE;
/** A cold or warmth session ends here, whatever happens. Dossier section 7, as is the next. */
export const CARE_LIMIT = 20 * MINUTE;
/** Between the end of a cold or warmth session and the start of the next one, of either sort. */
export const CARE_GAP = 120 * MINUTE;
/** While a flare-up runs, who is at the desk is nudged to move after this much work at the latest. */
export const NUDGE_EVERY = 60 * MINUTE;
/** "In a meeting" may last at most this long. */
export const MEETING_LIMIT = 12 * 60 * MINUTE;
