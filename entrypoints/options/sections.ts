import type { ComponentType } from 'preact';
import { i18n } from '#i18n';
import type { Feature } from '../../core/policy/policy';

/** What every section of the full page gets: the rest of its address, or null. */
export interface SectionProps {
  readonly part: string | null;
}

/** A section of the full page: `#/name`. Its code is read when somebody goes there. */
export interface Section {
  readonly name: string;
  /** What an organization switches off with it; absent where it cannot be. */
  readonly feature?: Feature;
  /** Its name in the row of sections, in the words of the interface. */
  readonly label: () => string;
  readonly load: () => Promise<ComponentType<SectionProps>>;
}

/** The sections in the order in which they are offered. */
export const SECTIONS: readonly Section[] = [
  {
    name: 'today',
    label: () => i18n.t('sections.today'),
    load: async () => (await import('./today/today')).Today,
  },
  {
    name: 'setup',
    label: () => i18n.t('sections.setup'),
    load: async () => (await import('./setup/setup')).Setup,
  },
  {
    name: 'stretches',
    label: () => i18n.t('sections.stretches'),
    load: async () => (await import('./stretches/stretches')).Stretches,
  },
  {
    name: 'symptoms',
    feature: 'symptoms',
    label: () => i18n.t('sections.symptoms'),
    load: async () => (await import('./symptoms/symptoms')).Symptoms,
  },
  {
    name: 'history',
    feature: 'history',
    label: () => i18n.t('sections.history'),
    load: async () => (await import('./history/history')).History,
  },
  {
    name: 'settings',
    label: () => i18n.t('sections.settings'),
    load: async () => (await import('./settings/settings')).Settings,
  },
  {
    name: 'data',
    label: () => i18n.t('sections.data'),
    load: async () => (await import('./data/data')).Data,
  },
  {
    name: 'about',
    label: () => i18n.t('sections.about'),
    load: async () => (await import('./about/about')).About,
  },
];

/** Where an address leads that names no section. */
export const FIRST = 'today';
