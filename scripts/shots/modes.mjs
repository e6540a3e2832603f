/** The colors of a picture by their name: what the system says that somebody wants. */
const FEATURES = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
};

/** Every name, in the order in which the pictures are taken. */
export const MODES = Object.keys(FEATURES);

const sessions = new WeakMap();

/**
 * Gives a page the colors of a mode. Forced colors are in no list of puppeteer's, but the browser knows them; what another
 * session emulates would stay, so that one session does it all.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} mode a name of `MODES`
 */
export async function showIn(page, mode) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const features = Object.entries(FEATURES[mode]).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}
