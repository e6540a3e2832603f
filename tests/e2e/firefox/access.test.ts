import type { Page } from 'puppeteer-core';
import { axeClean, type Look } from '../surfaces/axe-clean';
import { keyboardWalk } from '../surfaces/keyboard-walk';
import { groundOf } from './ground';
import { useFirefox } from './limber';

/** The driver cannot change what Firefox says of the system's colours; the page's own switch can. */
const themed = (theme: 'light' | 'dark') => (page: Page) =>
  page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
  }, theme);

const LOOKS: readonly Look[] = [
  { name: 'light', set: themed('light') },
  { name: 'dark', set: themed('dark') },
];

const ground = groundOf(useFirefox());
keyboardWalk(ground);
axeClean(ground, LOOKS);
