import type { OwnPreset, Preset, PresetTimer, TimedPreset } from '../content/types';
import { isSame } from './setting-groups';
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

/**
 * Id of the preset in force. Where the plan is not that of the preset that was chosen, because an organization has another
 * or keeps it within limits, it is one's own.
 *
 * @param preset the one that was chosen; undefined where this version does not know it
 */
export function presetInForce(preset: Preset | undefined, settings: Settings): string {
  if (!preset?.usable) return 'custom';
  const { stretch, micro } = presetPatch(preset, settings);
  return isSame([stretch, micro], [settings.stretch, settings.micro]) ? preset.id : 'custom';
}

function planFrom(timer: PresetTimer | null, before: Plan): Plan {
  if (!timer) return { ...before, on: false };
  return { on: true, every: timer.everyMinutes * MINUTE, length: timer.lengthSeconds * SECOND };
}
