import type { ComponentType } from 'preact';
import { i18n } from '#i18n';
import type { Feature, Policy } from '../../core/policy/policy';
import { isOff } from '../../core/policy/policy';

/** A tab beside Now. Its code is read when somebody goes there: the time to the next break waits for none of it. */
export interface OtherTab {
  readonly name: string;
  /** What an organization switches off with it; absent where it cannot be. */
  readonly feature?: Feature;
  /** What stands on it, in the words of the interface. */
  readonly label: () => string;
  readonly load: () => Promise<ComponentType>;
}

/** The tabs beside Now, in order. */
const OTHER_TABS: readonly OtherTab[] = [
  {
    name: 'setup',
    label: () => i18n.t('popup.tabs.setup'),
    load: async () => (await import('./setup/setup-tab')).SetupTab,
  },
  {
    name: 'symptoms',
    feature: 'symptoms',
    label: () => i18n.t('popup.tabs.symptoms'),
    load: async () => (await import('./symptoms/tab')).SymptomsTab,
  },
];

/** The tabs that an organization leaves. */
export function tabsUnder(policy: Policy): readonly OtherTab[] {
  return OTHER_TABS.filter(({ feature }) => !feature || !isOff(policy, feature));
}
