import type { SetBy } from '../../core/policy/policy';
import { setBy } from '../../core/policy/policy';
import type { SettingName } from '../../core/setting-groups';
import type { View } from '../../core/view';

/** That an organization has set what the state of the timer comes from, and why; null where somebody can change it here. */
export function stateSetBy(view: View): SetBy | null {
  return setBy(view.policy, view.reasons, settingsBehind(view));
}

function settingsBehind({ outlook: { phase } }: View): readonly SettingName[] {
  if (phase.is === 'nothing') return ['stretch', 'micro'];
  if (phase.is !== 'held') return [];
  if (phase.reason === 'off') return ['remind'];
  return phase.reason === 'off-hours' ? ['hours'] : [];
}
