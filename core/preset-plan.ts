import type { OwnPreset, PresetTimer, TimedPreset } from '../content/types';
import type { Plan, Settings } from './settings';
import { MINUTE, SECOND } from './units';

/**
 * The settings that choosing a preset changes. A timer that the preset does not have is switched off and keeps its
 * numbers for later; "your own" takes over the numbers in force.
 */
export function presetPatch(
  preset: TimedPreset | OwnPreset,
  { stretch, micro }: Settings,
): Pick<Settings, 'preset' | 'stretch' | 'micro'> {
  if ('limits' in preset) return { preset: preset.id, stretch, micro };
  return { preset: preset.id, stretch: planFrom(preset.stretch, stretch), micro: planFrom(preset.micro, micro) };
}

function planFrom(timer: PresetTimer | null, before: Plan): Plan {
  if (!timer) return { ...before, on: false };
  return { on: true, every: timer.everyMinutes * MINUTE, length: timer.lengthSeconds * SECOND };
}
