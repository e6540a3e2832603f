import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { launch } from './launch.mjs';

/** A profile of its own, so that settings and history are there again the next time. */
const userDataDir = join(root, 'node_modules', '.cache', 'limber-profile');

/** Opens a browser window with Limber in it and waits until it is closed. */
export async function headful({ executablePath, extensionPath }) {
  const { browser, address } = await launch({ executablePath, extensionPath, userDataDir, headless: false });
  console.log(`
Limber runs in the browser window that has just opened.

  Toolbar    click the puzzle piece and pin Limber; its icon opens the popup
  Full page  ${address}options.html
  Data       is kept in this browser's own profile, apart from yours, until node_modules is deleted

Close the window, or press Ctrl+C here, to end.`);
  await new Promise((closed) => browser.once('disconnected', closed));
}
