import type { Preset, PresetId } from '../types.ts';
import { custom } from './custom.ts';
import { guidancePresets } from './guidance.ts';
import { notOffered } from './not-offered.ts';
import { studyPresets } from './studies.ts';

/** Every row of the evidence table (dossier section 6), the ones that cannot be chosen included. */
export const PRESETS: readonly Preset[] = [...guidancePresets, ...studyPresets, ...notOffered, custom];

/** The schedule of a new install. */
export const DEFAULT_PRESET_ID: PresetId = 'hse-short-often';

const byId: ReadonlyMap<string, Preset> = new Map(PRESETS.map((preset) => [preset.id, preset]));

/** The schedule behind an id. */
export function presetById(id: string): Preset | undefined {
  return byId.get(id);
}

export { CLAIM_LIMIT, EVIDENCE } from './evidence.ts';
