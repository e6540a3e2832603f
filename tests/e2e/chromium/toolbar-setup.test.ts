import { until } from '../harness/until';
import { quickCheck } from '../surfaces/quick-check';
import { groundOf, useChromium } from './ground';
import { realPopup } from './real-popup';

/* The quick check in the real popup of the toolbar button, in a real window. */

const chromium = useChromium({ windows: true });

quickCheck(groundOf(chromium), async () => {
  const limber = chromium();
  // What was closed just now must not be taken for the next one.
  await until(
    'no popup',
    () => limber.browser.targets().filter((one) => one.url().endsWith('/popup.html')).length,
    (open) => open === 0,
  );
  return realPopup(limber);
});
