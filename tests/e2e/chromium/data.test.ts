import { dataSection } from '../surfaces/data';
import { groundOf, useChromium } from './ground';

dataSection(groundOf(useChromium()), async (page, downloadPath) => {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
});
