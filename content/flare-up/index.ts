export { CHECK_IN_FIRST, CHECK_IN_QUESTION, CHECK_INS } from './check-ins.ts';
export { EASING } from './easing.ts';
export { PHASES } from './phases.ts';
export { COLD_HOURS, PREFER_WARMTH, SESSIONS } from './sessions.ts';
export { SKIN_RULES } from './skin-rules.ts';
export type { CheckIn, CheckInAnswer, CheckInId, Phase, PhaseId, SessionKind, SessionRule } from './types.ts';
