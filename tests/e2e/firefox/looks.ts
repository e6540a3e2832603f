import type { Page } from 'puppeteer-core';
import type { Look } from '../surfaces/axe-clean';

/** The driver cannot change what Firefox says of the system's colours; the page's own switch can. */
const themed = (theme: 'light' | 'dark') => (page: Page) =>
  page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
  }, theme);

/** Colours in which every page has to hold. */
export const LOOKS: readonly Look[] = [
  { name: 'light', set: themed('light') },
  { name: 'dark', set: themed('dark') },
];
