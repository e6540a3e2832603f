import type { ComponentType } from 'preact';
import { i18n } from '#i18n';

/** A tab beside Now. Its code is read when somebody goes there: the time to the next break waits for none of it. */
export interface OtherTab {
  readonly name: string;
  /** What stands on it, in the words of the interface. */
  readonly label: () => string;
  readonly load: () => Promise<ComponentType>;
}

/** The tabs beside Now, in order. */
export const OTHER_TABS: readonly OtherTab[] = [
  {
    name: 'setup',
    label: () => i18n.t('popup.tabs.setup'),
    load: async () => (await import('./setup/setup-tab')).SetupTab,
  },
  {
    name: 'symptoms',
    label: () => i18n.t('popup.tabs.symptoms'),
    load: async () => (await import('./symptoms/tab')).SymptomsTab,
  },
];
