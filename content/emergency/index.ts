export { CALL_WORDS, type EmergencyCall, emergencyCall, regionById } from './call.ts';
export { EMERGENCY_REGIONS, type EmergencyRegion, type RegionId } from './regions.ts';
