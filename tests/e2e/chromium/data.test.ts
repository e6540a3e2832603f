import type { Page } from 'puppeteer-core';
import { dataSection } from '../surfaces/data';
import { deleteAll } from '../surfaces/delete-all';
import { groundOf, useChromium } from './ground';
import { LOOKS } from './looks';

const ground = groundOf(useChromium());

const saveTo = async (page: Page, downloadPath: string) => {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
};

dataSection(ground, saveTo, LOOKS);
deleteAll(ground);
